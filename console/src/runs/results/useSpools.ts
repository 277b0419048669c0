import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getSpool, type Run, type Spool } from '../../api/generated';
import { getSpoolQueryKey } from '../../api/generated/@tanstack/react-query.gen';
import { activeSpools } from '../../api/lists';

export interface Spools {
  /** Those that can be added; none while they are read. */
  active: Spool[];
  /** Also those of the run that are archived. */
  byId: Map<string, Spool>;
}

/** The spools of the run, for which the form waits, and those of the farm, for which it does not. */
export function useSpools(run: Run | undefined) {
  const active = useQuery(activeSpools);
  const ofRun = useQueries({
    queries: (run?.materials ?? []).map(({ spoolId }) => ({
      queryKey: getSpoolQueryKey({ path: { spoolId } }),
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        (await getSpool({ path: { spoolId }, signal })).data,
    })),
    combine: (results) => ({
      data: results.flatMap(({ data }) => data ?? []),
      isPending: results.some(({ isPending }) => isPending),
      failed: results.filter(({ error }) => error !== null),
    }),
  });
  const spools: Spools = useMemo(() => {
    const all = [...(active.data ?? []), ...ofRun.data];
    return { active: active.data ?? [], byId: new Map(all.map((spool) => [spool.id, spool])) };
  }, [active.data, ofRun.data]);
  return {
    spools,
    isPending: ofRun.isPending,
    error: active.error ?? ofRun.failed[0]?.error ?? null,
    retry: () => void Promise.all([active.refetch(), ...ofRun.failed.map(({ refetch }) => refetch())]),
  };
}
