import { Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { reportCost } from '../api/generated';
import { reportCostQueryKey } from '../api/generated/@tanstack/react-query.gen';
import { Freshness } from '../shared/Freshness';
import { PageTitle } from '../shared/PageTitle';
import { ByTabs } from './ByTabs';
import { CostChart } from './CostChart';
import { CostTable } from './CostTable';
import { InsightsTabs } from './InsightsTabs';
import { PeriodReport } from './PeriodReport';
import { askedPeriod } from './period';
import { RunsCsvButton } from './RunsCsvButton';

const route = getRouteApi('/insights/cost');
const ALL = ['month', 'model', 'printer'] as const;

export function CostPage() {
  const intl = useIntl();
  const { by, from, to } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = { by, ...askedPeriod({ from, to }) };
  const query = useQuery({
    queryKey: reportCostQueryKey({ query: asked }),
    queryFn: async ({ signal }) => (await reportCost({ query: asked, signal })).data,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageTitle
        title={intl.formatMessage({ id: 'insights.cost' })}
        aside={<Freshness updatedAt={query.dataUpdatedAt} />}
        actions={query.data && <RunsCsvButton from={query.data.from} to={query.data.to} />}
      />
      <Stack>
        <InsightsTabs />
        <Text size="sm">
          <FormattedMessage id="insights.cost.question" />
        </Text>
        <ByTabs to="/insights/cost" all={ALL} chosen={by} />
        <PeriodReport
          query={query}
          named={{ from, to }}
          onApply={(days) => void navigate({ search: { by, ...days } })}
        >
          {(report) => (
            <>
              <CostChart report={report} />
              <CostTable report={report} />
              <Text size="sm" c="dimmed">
                <FormattedMessage id="insights.cost.help" />
              </Text>
            </>
          )}
        </PeriodReport>
      </Stack>
    </>
  );
}
