import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { listSpools } from '../../api/generated';
import { activeSpools } from '../../api/lists';
import { usePastEmptyPages } from '../../shared/usePastEmptyPages';
import { matches, passes, type SpoolFilters } from './filter';

const PAGE = 50;

/**
 * The spools that pass the filters, page by page. A page may be empty though more follow; then the next is asked for.
 * With words to search for: those of all spools in which they occur, or of the archived ones that are shown.
 */
export function useSpoolList(filters: SpoolFilters, words: string) {
  const list = useInfiniteQuery({
    queryKey: ['spools', filters],
    queryFn: async ({ pageParam, signal }) =>
      (await listSpools({ query: { ...filters, limit: PAGE, cursor: pageParam }, signal })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const searchesAll = words !== '' && !filters.archived;
  const all = useQuery({ ...activeSpools, enabled: searchesAll });
  usePastEmptyPages(list);
  const loaded = list.data?.pages.flatMap(({ items }) => items);
  const searched = searchesAll ? all.data?.filter((spool) => passes(spool, filters)) : loaded;
  const shown = searchesAll ? all : list;
  return {
    list,
    spools: words === '' ? loaded : searched?.filter((spool) => matches(spool, words)),
    hasMore: !searchesAll && list.hasNextPage,
    error: shown.error,
    retry: () => void shown.refetch(),
    updatedAt: shown.dataUpdatedAt,
  };
}
