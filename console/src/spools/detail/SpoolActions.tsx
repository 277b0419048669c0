import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconAdjustments, IconArchive, IconArchiveOff, IconPencil, IconScale } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { LinkButton } from '../../shared/links';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { AdjustForm } from './AdjustForm';
import { useArchive } from './useArchive';

export function SpoolActions({ spool }: { spool: Spool }) {
  const intl = useIntl();
  const format = useFormat();
  const [adjusting, { open, close }] = useDisclosure(false);
  const archive = useArchive(spool.id);
  const archived = spool.flags.includes('archived');
  return (
    <>
      <Group gap="xs" className="no-print">
        <LinkButton
          to="/spools/$spoolId/weigh"
          params={{ spoolId: spool.id }}
          h={44}
          leftSection={<IconScale size={18} aria-hidden />}
        >
          <FormattedMessage id="spool.weigh" />
        </LinkButton>
        <Button
          variant="default"
          h={44}
          leftSection={<IconAdjustments size={18} aria-hidden />}
          onClick={open}
        >
          <FormattedMessage id="spool.adjust" />
        </Button>
        <LinkButton
          to="/spools/$spoolId/edit"
          params={{ spoolId: spool.id }}
          variant="default"
          h={44}
          leftSection={<IconPencil size={18} aria-hidden />}
        >
          <FormattedMessage id="spool.edit" />
        </LinkButton>
        <Button
          variant="default"
          h={44}
          leftSection={
            archived ? <IconArchiveOff size={18} aria-hidden /> : <IconArchive size={18} aria-hidden />
          }
          loading={archive.isPending}
          onClick={() => archive.setArchived(!archived)}
        >
          <FormattedMessage id={archived ? 'spool.restore' : 'spool.archive'} />
        </Button>
      </Group>
      {archive.error && <ProblemAlert error={archive.error} />}
      <Modal
        opened={adjusting}
        onClose={close}
        title={<FormattedMessage id="spool.adjust.title" values={{ id: spool.id }} />}
        closeButtonProps={{ size: 44 }}
      >
        <AdjustForm
          spool={spool}
          onDone={({ remainingGrams }) => {
            close();
            notifications.show({
              message: intl.formatMessage(
                { id: 'spool.adjusted' },
                { id: spool.id, grams: format.grams(remainingGrams) },
              ),
            });
          }}
        />
      </Modal>
    </>
  );
}
