import { queryOptions, useQuery } from '@tanstack/react-query';
import { getFarm, listConnections, listModels, listPrinters, listRuns, listSpools } from './generated';

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** All pages of a list. */
export async function everything<Item>(
  page: (cursor?: string) => Promise<{ data: Page<Item> }>,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await page(cursor);
    items.push(...data.items);
    cursor = data.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items;
}

/** The most that a page has. */
export const LIMIT = 100;
const RARELY_CHANGES = 30_000;

const BOTH = [undefined, true] as const;

/** All printers, archived ones too, as runs of the past name them. */
export const allPrinters = queryOptions({
  queryKey: ['all', 'printers'],
  queryFn: async ({ signal }) =>
    (
      await Promise.all(
        BOTH.map((archived) =>
          everything((cursor) => listPrinters({ query: { limit: LIMIT, cursor, archived }, signal })),
        ),
      )
    ).flat(),
  staleTime: RARELY_CHANGES,
});

/** All models, archived ones too. */
export const allModels = queryOptions({
  queryKey: ['all', 'models'],
  queryFn: async ({ signal }) =>
    (
      await Promise.all(
        BOTH.map((archived) =>
          everything((cursor) => listModels({ query: { limit: LIMIT, cursor, archived }, signal })),
        ),
      )
    ).flat(),
  staleTime: RARELY_CHANGES,
});

/** All spools that are not archived. */
export const activeSpools = queryOptions({
  queryKey: ['all', 'spools', 'active'],
  queryFn: ({ signal }) => everything((cursor) => listSpools({ query: { limit: LIMIT, cursor }, signal })),
});

/** All runs that are planned or in progress. */
export const openRuns = queryOptions({
  queryKey: ['all', 'runs', 'open'],
  queryFn: ({ signal }) =>
    everything((cursor) =>
      listRuns({ query: { status: ['PENDING', 'IN_PROGRESS'], limit: LIMIT, cursor }, signal }),
    ),
});

/** All connections. Only managers may know them. */
export const allConnections = queryOptions({
  queryKey: ['all', 'connections'],
  queryFn: ({ signal }) =>
    everything((cursor) => listConnections({ query: { limit: LIMIT, cursor }, signal })),
  staleTime: RARELY_CHANGES,
});

/** The settings of the farm: its currency and time zone among them. */
export const farmSettings = queryOptions({
  queryKey: ['farm'],
  queryFn: async ({ signal }) => (await getFarm({ signal })).data,
  staleTime: RARELY_CHANGES,
});

export function useFarm() {
  return useQuery(farmSettings).data;
}
