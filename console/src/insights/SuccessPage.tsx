import { Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { reportSuccess } from '../api/generated';
import { reportSuccessQueryKey } from '../api/generated/@tanstack/react-query.gen';
import { Freshness } from '../shared/Freshness';
import { PageTitle } from '../shared/PageTitle';
import { Panel } from '../shared/Panel';
import { ByTabs } from './ByTabs';
import { InsightsTabs } from './InsightsTabs';
import { PeriodReport } from './PeriodReport';
import { askedPeriod } from './period';
import { ReasonsTable } from './ReasonsTable';
import { SuccessChart } from './SuccessChart';
import { SuccessTable } from './SuccessTable';

const route = getRouteApi('/insights/success');
const ALL = ['day', 'printer', 'model'] as const;

export function SuccessPage() {
  const intl = useIntl();
  const { by, from, to } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = { by, ...askedPeriod({ from, to }) };
  const query = useQuery({
    queryKey: reportSuccessQueryKey({ query: asked }),
    queryFn: async ({ signal }) => (await reportSuccess({ query: asked, signal })).data,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageTitle
        title={intl.formatMessage({ id: 'insights.success' })}
        aside={<Freshness updatedAt={query.dataUpdatedAt} />}
      />
      <Stack>
        <InsightsTabs />
        <Text size="sm">
          <FormattedMessage id="insights.success.question" />
        </Text>
        <ByTabs to="/insights/success" all={ALL} chosen={by} />
        <PeriodReport
          query={query}
          named={{ from, to }}
          onApply={(days) => void navigate({ search: { by, ...days } })}
        >
          {(report) => (
            <>
              <SuccessChart report={report} />
              <SuccessTable report={report} />
              <Panel title={<FormattedMessage id="insights.reasons" />}>
                <ReasonsTable reasons={report.reasons} />
              </Panel>
            </>
          )}
        </PeriodReport>
      </Stack>
    </>
  );
}
