import type { Spool, Weighing } from '../../api/generated';
import { GRAMS, minusGrams, parseDecimal, sumOfGrams, type Typed } from '../../shared/decimal';

/** Whether the spool lies on the scale with its reel, or the filament alone. */
export type Mode = 'gross' | 'net';

type Stock = Pick<Spool, 'remainingGrams' | 'tareGrams' | 'netGrams'>;

export type Reading =
  | { kind: 'empty' }
  | { kind: 'wrong'; why: Extract<Typed, { kind: 'wrong' }>['why'] }
  /** Less than the reel alone weighs. */
  | { kind: 'below-tare'; tareGrams: number }
  | {
      kind: 'read';
      request: Weighing;
      remainingGrams: number;
      /** Against what was recorded; less than 0 where filament is missing. */
      differenceGrams: number;
      /** Whether it is more than the full spool has. */
      moreThanFull: boolean;
      /** With the reel where its weight is known, as runs record what a spool weighed after them. */
      afterGrams: number;
    };

/** With the reel, unless nobody knows what that weighs. */
export function usualMode({ tareGrams }: Stock): Mode {
  return tareGrams === null ? 'net' : 'gross';
}

/** What the scale should show; null while the reel's weight is unknown but counts. */
export function expectedOn({ remainingGrams, tareGrams }: Stock, mode: Mode): number | null {
  if (mode === 'net') {
    return remainingGrams;
  }
  return tareGrams === null ? null : sumOfGrams([remainingGrams, tareGrams]);
}

/** What the number on the scale says about the spool. */
export function readingOf(typed: string, spool: Stock, mode: Mode): Reading {
  const shown = parseDecimal(typed, GRAMS);
  if (shown.kind !== 'number') {
    return shown;
  }
  const tareGrams = mode === 'gross' ? (spool.tareGrams ?? 0) : 0;
  if (shown.value < tareGrams) {
    return { kind: 'below-tare', tareGrams };
  }
  const remainingGrams = minusGrams(shown.value, tareGrams);
  return {
    kind: 'read',
    request: mode === 'gross' ? { grossGrams: shown.value } : { netGrams: shown.value },
    remainingGrams,
    differenceGrams: minusGrams(remainingGrams, spool.remainingGrams),
    moreThanFull: remainingGrams > spool.netGrams,
    afterGrams: sumOfGrams([remainingGrams, spool.tareGrams ?? 0]),
  };
}
