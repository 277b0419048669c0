import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listRuns } from '../../api/generated';
import { OTHERWISE, WHILE_PRINTING } from '../../shared/polling';
import type { RunFilters } from './request';

const PAGE = 25;

/** The runs that pass the filters, page by page. A page may be empty though more follow; then the next is asked for. */
export function useRunList(filters: RunFilters) {
  const list = useInfiniteQuery({
    queryKey: ['runs', filters],
    queryFn: async ({ pageParam, signal }) =>
      (await listRuns({ query: { ...filters, limit: PAGE, cursor: pageParam }, signal })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    // All pages are asked for again, so more than one is not asked for often.
    refetchInterval: ({ state: { data } }) =>
      data?.pages.length === 1 && data.pages[0]?.items.some(({ status }) => status === 'IN_PROGRESS')
        ? WHILE_PRINTING
        : OTHERWISE,
  });
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = list;
  const cameEmpty = data?.pages.at(-1)?.items.length === 0;
  useEffect(() => {
    if (cameEmpty && hasNextPage && !isFetching && !isError) {
      void fetchNextPage();
    }
  }, [cameEmpty, hasNextPage, isFetching, isError, fetchNextPage]);
  return { list, runs: data?.pages.flatMap(({ items }) => items) };
}
