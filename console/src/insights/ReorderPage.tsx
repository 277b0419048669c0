import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { reportReorder } from '../api/generated';
import { reportReorderQueryKey } from '../api/generated/@tanstack/react-query.gen';
import { EmptyState } from '../shared/EmptyState';
import { Freshness } from '../shared/Freshness';
import { LinkButton } from '../shared/links';
import { PageTitle } from '../shared/PageTitle';
import { QueryView } from '../shared/QueryView';
import { InsightsTabs } from './InsightsTabs';
import { ReorderTable } from './ReorderTable';

export function ReorderPage() {
  const intl = useIntl();
  const query = useQuery({
    queryKey: reportReorderQueryKey(),
    queryFn: async ({ signal }) => (await reportReorder({ signal })).data,
  });
  return (
    <>
      <PageTitle
        title={intl.formatMessage({ id: 'insights.reorder' })}
        aside={<Freshness updatedAt={query.dataUpdatedAt} />}
      />
      <Stack>
        <InsightsTabs />
        <Text size="sm">
          <FormattedMessage id="insights.reorder.question" />
        </Text>
        <QueryView query={query}>
          {({ groups }) =>
            groups.length > 0 ? (
              <ReorderTable groups={groups} />
            ) : (
              <EmptyState title={<FormattedMessage id="insights.reorder.none" />}>
                <LinkButton to="/spools/new" h={44}>
                  <FormattedMessage id="insights.reorder.add" />
                </LinkButton>
              </EmptyState>
            )
          }
        </QueryView>
        <Text size="sm" c="dimmed">
          <FormattedMessage id="insights.reorder.help" />
        </Text>
      </Stack>
    </>
  );
}
