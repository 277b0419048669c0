import { useQuery } from '@tanstack/react-query';
import { getSpool } from '../api/generated';
import { getSpoolQueryKey } from '../api/generated/@tanstack/react-query.gen';
import { OTHERWISE, WHILE_PRINTING } from '../shared/polling';

/** How often a spool and its ledger are asked for again. */
export function refreshAfter(committedGrams: number | undefined) {
  return (committedGrams ?? 0) > 0 ? WHILE_PRINTING : OTHERWISE;
}

/** A spool; asked for more often while runs are open on it. */
export function useSpool(spoolId: string) {
  return useQuery({
    queryKey: getSpoolQueryKey({ path: { spoolId } }),
    queryFn: async ({ signal }) => (await getSpool({ path: { spoolId }, signal })).data,
    refetchInterval: ({ state }) => refreshAfter(state.data?.committedGrams),
  });
}
