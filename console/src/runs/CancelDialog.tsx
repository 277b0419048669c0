import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { ProblemAlert } from '../shared/ProblemAlert';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** The words of the button that cancels. */
  confirm: string;
  /** @param reason undefined where none was given */
  onConfirm: (reason: string | undefined) => void;
  pending: boolean;
  error: Error | null;
}

const LONGEST_REASON = 500;

/** Asks before runs are cancelled, which nothing undoes. */
export function CancelDialog({ opened, onClose, title, confirm, onConfirm, pending, error }: Props) {
  const [reason, setReason] = useState('');
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <Stack>
        <Text size="sm">
          <FormattedMessage id="cancelRun.final" />
        </Text>
        <Textarea
          label={<FormattedMessage id="cancelRun.reason" />}
          description={<FormattedMessage id="form.optional" />}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={LONGEST_REASON}
          autosize
          minRows={2}
        />
        {error && <ProblemAlert error={error} />}
        <Group justify="flex-end">
          <Button variant="default" h={44} onClick={onClose} data-autofocus>
            <FormattedMessage id="form.keep" />
          </Button>
          <Button
            color="red"
            h={44}
            loading={pending}
            onClick={() => onConfirm(reason.trim() === '' ? undefined : reason.trim())}
          >
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
