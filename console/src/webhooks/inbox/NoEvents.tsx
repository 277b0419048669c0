import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { allConnections } from '../../api/lists';
import { EmptyState } from '../../shared/EmptyState';
import { LinkAnchor, LinkButton } from '../../shared/links';
import type { InboxSearch } from '../search';

/** Nothing waits, nothing was told yet, or nothing can be told, as no printer is connected. */
export function NoEvents({ show }: Pick<InboxSearch, 'show'>) {
  const connections = useQuery(allConnections).data;
  if (connections?.length === 0) {
    return (
      <EmptyState title={<FormattedMessage id="inbox.noConnections" />}>
        <Text size="sm" ta="center" maw={480}>
          <FormattedMessage id="inbox.noConnections.help" />
        </Text>
        <LinkButton to="/connections/new" h={44}>
          <FormattedMessage id="connections.add" />
        </LinkButton>
      </EmptyState>
    );
  }
  return show === undefined ? (
    <EmptyState title={<FormattedMessage id="inbox.nothingWaits" />}>
      <Text size="sm" ta="center" maw={480}>
        <FormattedMessage id="inbox.nothingWaits.help" />
      </Text>
      <LinkAnchor to="/printer-events" search={{ show: 'all' }} mih={28}>
        <FormattedMessage id="inbox.showAll" />
      </LinkAnchor>
    </EmptyState>
  ) : (
    <EmptyState title={<FormattedMessage id="inbox.none" />}>
      <Text size="sm" ta="center" maw={480}>
        <FormattedMessage id="inbox.none.help" />
      </Text>
    </EmptyState>
  );
}
