import type { Adjustment } from '../../api/generated';
import { GRAMS, type Limits, numberOf, parseDecimal, sumOfGrams } from '../../shared/decimal';
import type { Flaw, Read } from '../form/flaw';

/** An adjustment as it is typed. */
export interface AdjustmentDraft {
  type: Adjustment['type'];
  /** Whether an `adjustment` adds. Waste always takes away, and a return always adds. */
  adds: boolean;
  /** Without a sign. */
  grams: string;
  note: string;
}

export const ADJUSTMENT_FIELDS = ['type', 'grams', 'note'] as const;

const LIMITS: Limits = { ...GRAMS, min: 0.001 };

export const NO_ADJUSTMENT: AdjustmentDraft = { type: 'waste', adds: false, grams: '', note: '' };

/** What it adds to what remains; null while that is not known. */
export function deltaOf({ type, adds, grams }: AdjustmentDraft): number | null {
  const amount = numberOf(parseDecimal(grams, LIMITS)) ?? null;
  const isAdded = type === 'return' || (type === 'adjustment' && adds);
  return amount === null ? null : isAdded ? amount : -amount;
}

/** What would remain, to the milligram; null while that is not known. */
export function remainingAfter(remainingGrams: number, draft: AdjustmentDraft): number | null {
  const delta = deltaOf(draft);
  return delta === null ? null : sumOfGrams([remainingGrams, delta]);
}

/** The request. */
export function adjustmentOf(draft: AdjustmentDraft): Read<Adjustment> {
  const flaws: Flaw[] = [];
  const typed = parseDecimal(draft.grams, LIMITS);
  if (typed.kind === 'empty') {
    flaws.push({ field: 'grams', why: { kind: 'required' } });
  } else if (typed.kind === 'wrong') {
    flaws.push({ field: 'grams', why: { kind: 'number', why: typed.why, limits: LIMITS } });
  }
  const note = draft.note.trim();
  if (note === '') {
    flaws.push({ field: 'note', why: { kind: 'required' } });
  }
  const deltaGrams = deltaOf(draft);
  return deltaGrams === null || flaws.length > 0
    ? { ok: false, flaws }
    : { ok: true, value: { type: draft.type, deltaGrams, note } };
}
