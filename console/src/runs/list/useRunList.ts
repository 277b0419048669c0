import { useInfiniteQuery } from '@tanstack/react-query';
import { listRuns } from '../../api/generated';
import { OTHERWISE, WHILE_PRINTING } from '../../shared/polling';
import { usePastEmptyPages } from '../../shared/usePastEmptyPages';
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
  usePastEmptyPages(list);
  return { list, runs: list.data?.pages.flatMap(({ items }) => items) };
}
