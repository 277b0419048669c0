import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { AddedConnection } from '../../api/generated';
import { PRODUCTS } from '../products';
import { CopyField } from './CopyField';
import { snippetOf } from './snippet';

interface Props {
  added: AddedConnection & { url: string };
  onCopied: () => void;
}

/** Address and secret of a connection, which nobody is told again. They are not left by accident. */
export function OnceShown({ added: { source, url, header, secret }, onCopied }: Props) {
  const intl = useIntl();
  const [copied, setCopied] = useState(false);
  const blocker = useBlocker({
    shouldBlockFn: () => !copied,
    enableBeforeUnload: () => !copied,
    withResolver: true,
  });
  const snippet = snippetOf(source, url, secret);
  const done = () => {
    setCopied(true);
    onCopied();
  };
  return (
    <Stack maw={720}>
      <Alert
        role="status"
        color="gray"
        variant="outline"
        icon={<IconAlertTriangle aria-hidden />}
        title={<FormattedMessage id="connection.once" />}
      >
        <FormattedMessage id={secret === null ? 'connection.once.address' : 'connection.once.help'} />
      </Alert>
      <CopyField label={intl.formatMessage({ id: 'connection.url' })} value={url} />
      {secret !== null && (
        <CopyField label={intl.formatMessage({ id: 'connection.secret' })} value={secret} />
      )}
      {header !== null && (
        <CopyField label={intl.formatMessage({ id: 'connection.header' })} value={header} />
      )}
      <Text>
        <strong>{PRODUCTS[source]}</strong>: <FormattedMessage id={`connection.recipe.${source}`} />
      </Text>
      {snippet !== null && (
        <CopyField label={intl.formatMessage({ id: `connection.snippet` })} value={snippet} long />
      )}
      <Group>
        <Button h={44} onClick={done}>
          <FormattedMessage id="connection.copiedThem" />
        </Button>
      </Group>
      <Modal
        opened={blocker.status === 'blocked'}
        onClose={() => blocker.reset?.()}
        title={<FormattedMessage id="connection.leave" />}
        withCloseButton={false}
      >
        <Stack>
          <Text size="sm">
            <FormattedMessage id="connection.leave.help" />
          </Text>
          <Group justify="flex-end">
            <Button variant="default" h={44} data-autofocus onClick={() => blocker.reset?.()}>
              <FormattedMessage id="connection.stay" />
            </Button>
            <Button h={44} onClick={() => blocker.proceed?.()}>
              <FormattedMessage id="connection.copiedThem" />
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Stack>
  );
}
