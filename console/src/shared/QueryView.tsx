import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { ProblemAlert } from './ProblemAlert';

interface Props<Data> {
  query: UseQueryResult<Data, Error>;
  children: (data: Data) => ReactNode;
}

/** What a query brought; a skeleton while it loads. An error does not take away what is shown already. */
export function QueryView<Data>({ query, children }: Props<Data>) {
  return (
    <>
      {query.error && <ProblemAlert error={query.error} onRetry={() => query.refetch()} />}
      {query.data !== undefined ? children(query.data) : query.isPending && <Loading />}
    </>
  );
}

export function Loading() {
  const intl = useIntl();
  return (
    <Stack role="status" aria-label={intl.formatMessage({ id: 'loading' })}>
      <Skeleton height={28} width="40%" />
      <Skeleton height={90} />
      <Skeleton height={90} />
    </Stack>
  );
}
