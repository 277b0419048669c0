import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { type Connection, removeConnection } from '../../api/generated';
import { useSend } from '../../api/send';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { PRODUCTS } from '../products';

interface Props {
  connection: Connection;
  onClose: () => void;
  onRemoved: () => void;
}

/** Asks before a connection is removed, which nothing undoes. */
export function RemoveDialog({ connection: { id, source }, onClose, onRemoved }: Props) {
  const remove = useSend<{ connectionId: string }, unknown>(
    (path, { headers }) => removeConnection({ path, headers }),
    onRemoved,
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={<FormattedMessage id="connection.remove.title" values={{ id, product: PRODUCTS[source] }} />}
    >
      <Stack>
        <Text size="sm">
          <FormattedMessage id="connection.remove.final" />
        </Text>
        <Text size="sm">
          <FormattedMessage id="connection.remove.rotate" />
        </Text>
        {remove.error && <ProblemAlert error={remove.error} />}
        <Group justify="flex-end">
          <Button variant="default" h={44} onClick={onClose} data-autofocus>
            <FormattedMessage id="form.keep" />
          </Button>
          <Button
            color="red"
            h={44}
            loading={remove.isPending}
            onClick={() => remove.mutate({ connectionId: id })}
          >
            <FormattedMessage id="connection.remove" />
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
