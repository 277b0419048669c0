import { Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PrinterEvent } from '../../api/generated';
import { Freshness } from '../../shared/Freshness';
import { LoadMore } from '../../shared/LoadMore';
import { LinkButton } from '../../shared/links';
import { PageTitle } from '../../shared/PageTitle';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { Loading } from '../../shared/QueryView';
import { AssignDialog } from './AssignDialog';
import { AssignedNote } from './AssignedNote';
import { EventCards } from './EventCards';
import { EventsTable } from './EventsTable';
import { InboxFilters } from './InboxFilters';
import { NoEvents } from './NoEvents';
import { useEvents } from './useEvents';

const route = getRouteApi('/printer-events');

/** What printers told, and what of it waits for a person. */
export function InboxPage() {
  const intl = useIntl();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { list, events } = useEvents(search);
  const wide = useMediaQuery('(min-width: 640px)', true, { getInitialValueInEffect: false });
  const [assigning, setAssigning] = useState<PrinterEvent | null>(null);
  const [assigned, setAssigned] = useState<PrinterEvent | null>(null);
  const Events = wide ? EventsTable : EventCards;
  return (
    <>
      <PageTitle
        title={intl.formatMessage({ id: 'inbox' })}
        aside={<Freshness updatedAt={list.dataUpdatedAt} />}
        actions={
          <LinkButton to="/connections" h={44} variant="default">
            <FormattedMessage id="connections" />
          </LinkButton>
        }
      />
      <Stack gap="sm">
        <InboxFilters search={search} onChange={(next) => void navigate({ search: next })} />
        {assigned && <AssignedNote key={assigned.id} event={assigned} onClose={() => setAssigned(null)} />}
        {list.error && <ProblemAlert error={list.error} onRetry={() => list.refetch()} />}
        {list.isPending && <Loading />}
        {events?.length === 0 && !list.hasNextPage && <NoEvents show={search.show} />}
        {events !== undefined && events.length > 0 && <Events events={events} onAssign={setAssigning} />}
        <LoadMore query={list} />
      </Stack>
      {assigning && (
        <AssignDialog
          event={assigning}
          onClose={() => setAssigning(null)}
          onAssigned={(event) => {
            setAssigning(null);
            setAssigned(event);
          }}
          onRefused={() => void list.refetch()}
        />
      )}
    </>
  );
}
