import { Alert } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { listPrinterEvents } from '../api/generated';
import { LinkAnchor } from '../shared/links';

const MOST_COUNTED = 25;

/** How much of what printers told waits for a person; nothing where nothing does. */
export function WaitingEvents() {
  const { data } = useQuery({
    queryKey: ['waiting-events'],
    queryFn: async ({ signal }) =>
      (await listPrinterEvents({ query: { matched: false, limit: MOST_COUNTED }, signal })).data,
  });
  return data === undefined || data.items.length === 0 ? null : (
    <Alert
      role="note"
      variant="outline"
      color="gray"
      icon={<IconInbox aria-hidden />}
      title={
        <FormattedMessage
          id="dashboard.events"
          values={{ count: data.items.length, more: data.nextCursor === null ? 'no' : 'yes' }}
        />
      }
    >
      <LinkAnchor to="/printer-events" inherit underline="always">
        <FormattedMessage id="dashboard.events.open" />
      </LinkAnchor>
    </Alert>
  );
}
