import type { ListSpoolsData, Spool } from '../../api/generated';
import { spoolIdOf } from '../../shared/ids';
import type { SpoolsSearch } from '../search';

export type SpoolFilters = Pick<NonNullable<ListSpoolsData['query']>, 'material' | 'low' | 'archived'>;

/** What the API is asked for, which knows no search for words. */
export function filtersOf({ material, low, archived }: SpoolsSearch): SpoolFilters {
  return { material: material || undefined, low: low || undefined, archived: archived || undefined };
}

/** Whether anything is left out of the list. */
export function isFiltered(search: SpoolsSearch): boolean {
  return Boolean(search.q) || Object.values(filtersOf(search)).some((value) => value !== undefined);
}

/** Whether the API would list the spool for these filters. */
export function passes(spool: Spool, { material, low, archived }: SpoolFilters): boolean {
  return (
    (material === undefined || spool.material.toLowerCase() === material.toLowerCase()) &&
    (!low || spool.flags.includes('low')) &&
    spool.flags.includes('archived') === (archived ?? false)
  );
}

/** Whether every word occurs in what identifies a spool, or the text means its number. */
export function matches(spool: Spool, text: string): boolean {
  const { id, label, brand, material, color, location, lot } = spool;
  const words = text.toLowerCase().split(/\s+/);
  const told = [id, label, brand, material, color?.name, location, lot].join(' ').toLowerCase();
  return spoolIdOf(text) === id || words.every((word) => told.includes(word));
}
