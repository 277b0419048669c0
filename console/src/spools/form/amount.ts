import { GRAMS, type Limits, MONEY, numberOf, parseDecimal } from '../../shared/decimal';
import type { NewDraft } from './body';
import type { Flaw } from './flaw';

const LIMITS = {
  netGrams: { ...GRAMS, min: 1 },
  tareGrams: GRAMS,
  price: MONEY,
  lowAtGrams: GRAMS,
  grossGrams: GRAMS,
  remainingGrams: GRAMS,
  count: { decimals: 0, min: 1, max: 40 },
} as const satisfies Partial<Record<keyof NewDraft, Limits>>;

type Amount = keyof typeof LIMITS;

/** The number; null where there is none, with a flaw unless nothing was typed. */
export function amount<In extends Amount>(
  draft: Record<In, string>,
  field: In,
  flaws: Flaw[],
): number | null {
  const limits = LIMITS[field];
  const typed = parseDecimal(draft[field], limits);
  if (typed.kind === 'wrong') {
    flaws.push({ field, why: { kind: 'number', why: typed.why, limits } });
  }
  return numberOf(typed) ?? null;
}

/** As `amount`, where nothing is a flaw too. */
export function requiredAmount<In extends Amount>(draft: Record<In, string>, field: In, flaws: Flaw[]) {
  if (draft[field].trim() === '') {
    flaws.push({ field, why: { kind: 'required' } });
    return null;
  }
  return amount(draft, field, flaws);
}
