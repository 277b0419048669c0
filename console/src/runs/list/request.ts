import type { ListRunsData } from '../../api/generated';
import { plusDays } from '../../shared/moment';
import type { RunsSearch } from './search';

export type RunFilters = Pick<
  NonNullable<ListRunsData['query']>,
  'status' | 'printerId' | 'from' | 'to' | 'needsResults'
>;

/** What the API is asked for. Its `to` is excluded, while the last day of the page is included. */
export function filtersOf(search: RunsSearch): RunFilters {
  return {
    status: search.status?.length ? search.status : undefined,
    printerId: search.printerId,
    from: search.from,
    to: search.to === undefined ? undefined : plusDays(search.to, 1),
    needsResults: search.needsResults || undefined,
  };
}

/** Whether anything is left out of the list. */
export function isFiltered(search: RunsSearch): boolean {
  return Object.values(filtersOf(search)).some((value) => value !== undefined);
}
