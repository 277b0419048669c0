import { Modal } from '@mantine/core';
import type { ComponentProps } from 'react';
import { FormattedMessage } from 'react-intl';
import { Scanner } from './Scanner';

type Props = ComponentProps<typeof Scanner> & { onClose: () => void };

export default function ScanDialog({ onClose, ...scanner }: Props) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={<FormattedMessage id="scan" />}
      closeButtonProps={{ size: 44 }}
      returnFocus={false}
    >
      <Scanner {...scanner} />
    </Modal>
  );
}
