import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { AddedConnection } from '../../api/generated';
import { LinkAnchor } from '../../shared/links';
import { PageTitle } from '../../shared/PageTitle';
import { ConnectionForm } from './ConnectionForm';
import { OnceShown } from './OnceShown';

/** Adds a connection, and shows once what its product must be told. */
export function NewConnectionPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const [added, setAdded] = useState<AddedConnection | null>(null);
  const [copied, setCopied] = useState(false);
  // Only once nothing holds the page any more.
  useEffect(() => {
    if (copied) {
      void navigate({ to: '/connections' });
    }
  }, [copied, navigate]);
  return (
    <>
      <PageTitle
        title={
          added === null
            ? intl.formatMessage({ id: 'connections.add' })
            : intl.formatMessage({ id: 'connection.added' }, { id: added.id })
        }
      />
      {added === null ? (
        <ConnectionForm
          onAdded={(connection) => {
            setAdded(connection);
            // The button that sent the form is far below what is to be copied.
            window.scrollTo(0, 0);
          }}
        />
      ) : added.url === null ? (
        <Lost id={added.id} onAgain={() => setAdded(null)} />
      ) : (
        <OnceShown added={{ ...added, url: added.url }} onCopied={() => setCopied(true)} />
      )}
    </>
  );
}

/** The answer that told address and secret did not arrive; the one to the second try does not have them. */
function Lost({ id, onAgain }: { id: string; onAgain: () => void }) {
  return (
    <Alert
      maw={720}
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={<FormattedMessage id="connection.lost" />}
    >
      <Text size="sm" mb="sm">
        <FormattedMessage
          id="connection.lost.help"
          values={{
            id,
            link: (text) => (
              <LinkAnchor to="/connections" inherit underline="always">
                {text}
              </LinkAnchor>
            ),
          }}
        />
      </Text>
      <Button h={44} onClick={onAgain}>
        <FormattedMessage id="connection.again" />
      </Button>
    </Alert>
  );
}
