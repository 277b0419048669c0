import type { Spool } from '../../api/generated';

const DECIMALS = 10_000;

/** What the filament that remains is worth; null without a price. */
export function worthOf({
  remainingGrams,
  price,
  netGrams,
}: Pick<Spool, 'remainingGrams' | 'price' | 'netGrams'>): number | null {
  return price === null ? null : Math.round((remainingGrams * price * DECIMALS) / netGrams) / DECIMALS;
}
