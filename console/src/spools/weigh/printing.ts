import { queryOptions } from '@tanstack/react-query';
import { getRun, listRuns } from '../../api/generated';

const MOST = 20;

/** Those of the runs that are printing from the spool at this moment. */
export async function printingAmong(runIds: string[], spoolId: string): Promise<string[]> {
  const runs = await Promise.all(runIds.slice(0, MOST).map((runId) => getRun({ path: { runId } })));
  return runs
    .map(({ data }) => data)
    .filter(
      ({ status, materials }) => status === 'IN_PROGRESS' && materials.some((of) => of.spoolId === spoolId),
    )
    .map(({ id }) => id);
}

/** The runs that are printing from the spool, among the newest that are in progress. */
export function runsPrintingFrom(spoolId: string) {
  return queryOptions({
    queryKey: ['printing-from', spoolId],
    queryFn: async ({ signal }) => {
      const { data } = await listRuns({ query: { status: ['IN_PROGRESS'], limit: MOST }, signal });
      return printingAmong(
        data.items.map(({ id }) => id),
        spoolId,
      );
    },
  });
}
