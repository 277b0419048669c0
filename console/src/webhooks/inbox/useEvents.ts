import { useInfiniteQuery } from '@tanstack/react-query';
import { listPrinterEvents } from '../../api/generated';
import { OTHERWISE, WHILE_PRINTING } from '../../shared/polling';
import { usePastEmptyPages } from '../../shared/usePastEmptyPages';
import type { InboxSearch } from '../search';

const PAGE = 25;

const MATCHED = { waiting: false, run: true, all: undefined };

/** What printers told, page by page, newest first. */
export function useEvents({
  show = 'waiting',
  connectionId,
}: Omit<InboxSearch, 'show'> & { show?: keyof typeof MATCHED }) {
  const filters = { matched: MATCHED[show], connectionId };
  const list = useInfiniteQuery({
    queryKey: ['printer-events', filters],
    queryFn: async ({ pageParam, signal }) =>
      (await listPrinterEvents({ query: { ...filters, limit: PAGE, cursor: pageParam }, signal })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    // All pages are asked for again, so more than one is not asked for often.
    refetchInterval: ({ state: { data } }) => (data?.pages.length === 1 ? WHILE_PRINTING : OTHERWISE),
  });
  usePastEmptyPages(list);
  return { list, events: list.data?.pages.flatMap(({ items }) => items) };
}
