import type { RunMaterial } from '../../api/generated';
import { minusGrams } from '../../shared/decimal';
import type { MaterialEntry } from './form';
import { usedGrams } from './materials';

/** What saving changes on a spool. */
export interface StockEffect {
  spoolId: string;
  /** Above 0 it goes back on the spool, below 0 more is taken off. */
  grams: number;
}

/**
 * How a correction moves the stock, spool by spool, without those that stay as they are. A spool whose amount cannot be
 * read yet is left out.
 *
 * @param recorded as the results have them now
 */
export function stockEffect(
  recorded: Pick<RunMaterial, 'spoolId' | 'actualGrams'>[],
  entries: MaterialEntry[],
): StockEffect[] {
  const unreadable = new Set(entries.filter((of) => usedGrams(of) === null).map(({ spoolId }) => spoolId));
  const used = new Map(entries.map((entry) => [entry.spoolId, usedGrams(entry) ?? 0]));
  const former = recorded.map(({ spoolId, actualGrams }) => ({
    spoolId,
    grams: minusGrams(actualGrams ?? 0, used.get(spoolId) ?? 0),
  }));
  const added = entries.flatMap(({ spoolId }) =>
    spoolId === null || recorded.some((of) => of.spoolId === spoolId)
      ? []
      : [{ spoolId, grams: 0 - (used.get(spoolId) ?? 0) }],
  );
  return [...former, ...added].filter(({ spoolId, grams }) => grams !== 0 && !unreadable.has(spoolId));
}
