import { Alert, Stack } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Dashboard as Figures, getDashboard } from '../api/generated';
import { getDashboardQueryKey } from '../api/generated/@tanstack/react-query.gen';
import { Freshness } from '../shared/Freshness';
import { useFormat } from '../shared/format';
import { PageTitle } from '../shared/PageTitle';
import { QueryView } from '../shared/QueryView';
import { ActiveRuns } from './ActiveRuns';
import classes from './Dashboard.module.css';
import { FirstSteps } from './FirstSteps';
import { isLate, isUnused, refreshAfter } from './figures';
import { LowSpools, Shortages } from './StockLists';
import { SuccessRates } from './SuccessRates';
import { USUAL_PERIOD } from './search';
import { Today } from './Today';
import { TrendPanel } from './TrendPanel';
import { WaitingEvents } from './WaitingEvents';
import { NeedResults, PendingRuns } from './WaitingRuns';

const route = getRouteApi('/');

/** What goes on, and what waits for somebody. */
export function Dashboard() {
  const intl = useIntl();
  const { days = USUAL_PERIOD } = route.useSearch();
  const query = useQuery({
    queryKey: getDashboardQueryKey({ query: { days } }),
    queryFn: async ({ signal }) => (await getDashboard({ query: { days }, signal })).data,
    refetchInterval: ({ state }) => refreshAfter(state.data),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageTitle
        title={intl.formatMessage({ id: 'dashboard' })}
        aside={<Freshness updatedAt={query.dataUpdatedAt} />}
      />
      <QueryView query={query}>
        {(dashboard) => (
          <Stack>
            {isLate(dashboard.settlement) && <SettlementNotice settlement={dashboard.settlement} />}
            <WaitingEvents />
            {isUnused(dashboard) && <FirstSteps />}
            <ActiveRuns dashboard={dashboard} />
            <div className={classes.columns}>
              <NeedResults dashboard={dashboard} />
              <div className={classes.second}>
                <PendingRuns dashboard={dashboard} />
              </div>
              <Today today={dashboard.today} />
              <SuccessRates success={dashboard.success} />
            </div>
            <TrendPanel dashboard={dashboard} />
            <div className={classes.columns}>
              <LowSpools dashboard={dashboard} />
              <Shortages dashboard={dashboard} />
            </div>
          </Stack>
        )}
      </QueryView>
    </>
  );
}

/** Tells that what is shown lags behind what was recorded. */
function SettlementNotice({ settlement: { waiting, oldestSeconds } }: { settlement: Figures['settlement'] }) {
  const format = useFormat();
  return (
    <Alert
      variant="outline"
      color="gray"
      icon={<IconHourglass aria-hidden />}
      title={<FormattedMessage id="dashboard.settlement" />}
    >
      <FormattedMessage
        id="dashboard.settlement.help"
        values={{ count: waiting, duration: format.duration(oldestSeconds ?? 0) }}
      />
    </Alert>
  );
}
