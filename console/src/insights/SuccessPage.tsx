import { Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { reportSuccess } from '../api/generated';
import { reportSuccessQueryKey } from '../api/generated/@tanstack/react-query.gen';
import { EmptyState } from '../shared/EmptyState';
import { PageTitle } from '../shared/PageTitle';
import { Panel } from '../shared/Panel';
import { QueryView } from '../shared/QueryView';
import { ByTabs } from './ByTabs';
import { InsightsTabs } from './InsightsTabs';
import { PeriodForm } from './PeriodForm';
import { askedPeriod, shownPeriod } from './period';
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
      <PageTitle title={intl.formatMessage({ id: 'insights.success' })} />
      <Stack>
        <InsightsTabs />
        <Text size="sm">
          <FormattedMessage id="insights.success.question" />
        </Text>
        <ByTabs to="/insights/success" all={ALL} chosen={by} />
        <QueryView query={query}>
          {(report) => {
            const shown = shownPeriod(report);
            return (
              <>
                <PeriodForm
                  key={`${shown.from} ${shown.to}`}
                  shown={shown}
                  usual={from === undefined && to === undefined}
                  onApply={(days) => void navigate({ search: { by, ...days } })}
                />
                {report.groups.length === 0 ? (
                  <EmptyState title={<FormattedMessage id="insights.nothingEnded" />} />
                ) : (
                  <>
                    <SuccessChart report={report} />
                    <SuccessTable report={report} />
                  </>
                )}
                <Panel title={<FormattedMessage id="insights.reasons" />}>
                  <ReasonsTable reasons={report.reasons} />
                </Panel>
              </>
            );
          }}
        </QueryView>
      </Stack>
    </>
  );
}
