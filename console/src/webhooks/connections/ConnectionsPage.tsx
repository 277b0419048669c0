import { Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Connection } from '../../api/generated';
import { allConnections } from '../../api/lists';
import { EmptyState } from '../../shared/EmptyState';
import { LinkAnchor, LinkButton } from '../../shared/links';
import { PageTitle } from '../../shared/PageTitle';
import { QueryView } from '../../shared/QueryView';
import { ConnectionList } from './ConnectionList';
import { RemoveDialog } from './RemoveDialog';

export function ConnectionsPage() {
  const intl = useIntl();
  const query = useQuery(allConnections);
  const [removing, setRemoving] = useState<Connection | null>(null);
  return (
    <>
      <PageTitle
        title={intl.formatMessage({ id: 'connections' })}
        actions={
          <LinkButton
            to="/connections/new"
            h={44}
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
          >
            <FormattedMessage id="connections.add" />
          </LinkButton>
        }
      />
      <Stack>
        <Text size="sm" maw={720}>
          <FormattedMessage
            id="connections.help"
            values={{
              inbox: (text) => (
                <LinkAnchor to="/printer-events" inherit underline="always">
                  {text}
                </LinkAnchor>
              ),
            }}
          />
        </Text>
        <QueryView query={query}>
          {(connections) =>
            connections.length > 0 ? (
              <ConnectionList connections={connections} onRemove={setRemoving} />
            ) : (
              <EmptyState title={<FormattedMessage id="connections.none" />}>
                <LinkButton to="/connections/new" h={44}>
                  <FormattedMessage id="connections.add" />
                </LinkButton>
              </EmptyState>
            )
          }
        </QueryView>
      </Stack>
      {removing && (
        <RemoveDialog
          connection={removing}
          onClose={() => setRemoving(null)}
          onRemoved={() => {
            setRemoving(null);
            notifications.show({
              message: intl.formatMessage({ id: 'connection.removed' }, { id: removing.id }),
            });
          }}
        />
      )}
    </>
  );
}
