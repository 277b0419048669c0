import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { reportVariance } from '../api/generated';
import { reportVarianceQueryKey } from '../api/generated/@tanstack/react-query.gen';
import { EmptyState } from '../shared/EmptyState';
import { Freshness } from '../shared/Freshness';
import { PageTitle } from '../shared/PageTitle';
import { QueryView } from '../shared/QueryView';
import { ByTabs } from './ByTabs';
import { InsightsTabs } from './InsightsTabs';
import { VarianceExplained } from './VarianceExplained';
import { VarianceTable } from './VarianceTable';

const route = getRouteApi('/insights/variance');
const ALL = ['model', 'printer', 'slicer', 'material'] as const;

export function VariancePage() {
  const intl = useIntl();
  const { by } = route.useSearch();
  const query = useQuery({
    queryKey: reportVarianceQueryKey({ query: { by } }),
    queryFn: async ({ signal }) => (await reportVariance({ query: { by }, signal })).data,
  });
  return (
    <>
      <PageTitle
        title={intl.formatMessage({ id: 'insights.variance' })}
        aside={<Freshness updatedAt={query.dataUpdatedAt} />}
      />
      <Stack>
        <InsightsTabs />
        <Text size="sm">
          <FormattedMessage id="insights.variance.question" />
        </Text>
        <ByTabs to="/insights/variance" all={ALL} chosen={by} />
        <QueryView query={query}>
          {({ groups }) =>
            groups.length > 0 ? (
              <VarianceTable by={by} groups={groups} />
            ) : (
              <EmptyState title={<FormattedMessage id="insights.variance.none" />}>
                <Text size="sm">
                  <FormattedMessage id="insights.variance.none.help" />
                </Text>
              </EmptyState>
            )
          }
        </QueryView>
        <VarianceExplained />
      </Stack>
    </>
  );
}
