import { useInfiniteQuery } from '@tanstack/react-query';
import { listLedger, type Spool } from '../../api/generated';
import { refreshAfter } from '../useSpool';

const PAGE = 25;

/** What changed the amount on a spool, the newest first, page by page. */
export function useLedger({ id: spoolId, committedGrams }: Spool) {
  return useInfiniteQuery({
    queryKey: ['ledger', spoolId],
    queryFn: async ({ pageParam, signal }) =>
      (await listLedger({ path: { spoolId }, query: { limit: PAGE, cursor: pageParam }, signal })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: refreshAfter(committedGrams),
  });
}
