import { numberOf, PIECES, parseDecimal } from '../../shared/decimal';
import type { ItemEntry } from './form';

export type Pieces = 'successful' | 'failed';

export function piecesIn(typed: string): number | undefined {
  return numberOf(parseDecimal(typed, PIECES));
}

/** Takes what is typed. The other number makes up the planned quantity, as long as nobody typed it. */
export function typed(item: ItemEntry, which: Pieces, value: string): ItemEntry {
  const other = which === 'successful' ? 'failed' : 'successful';
  const changed = { ...item, [which]: value };
  if (item.quantity === null) {
    return changed;
  }
  if (item.follows !== 'either' && item.follows !== other && item[other].trim() !== '') {
    return { ...changed, follows: 'none' };
  }
  const pieces = piecesIn(value);
  return {
    ...changed,
    [other]: pieces === undefined ? '' : String(Math.max(0, item.quantity - pieces)),
    follows: other,
  };
}

export function allGood(item: ItemEntry): ItemEntry {
  return item.quantity === null
    ? item
    : { ...item, successful: String(item.quantity), failed: '0', follows: 'either' };
}

/** Planned pieces that are neither good nor failed, negative where there are too many; null while it cannot be told. */
export function unaccounted({ quantity, successful, failed }: ItemEntry): number | null {
  const good = piecesIn(successful);
  const bad = piecesIn(failed);
  return quantity === null || good === undefined || bad === undefined ? null : quantity - good - bad;
}

export function anyFailed(items: ItemEntry[]): boolean {
  return items.some(({ failed }) => (piecesIn(failed) ?? 0) > 0);
}

export function anyMissing(items: ItemEntry[]): boolean {
  return items.some((item) => (unaccounted(item) ?? 0) > 0);
}
