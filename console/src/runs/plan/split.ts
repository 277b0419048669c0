import type { InsufficientMaterial, Spool } from '../../api/generated';
import { minusGrams } from '../../shared/decimal';
import { type MaterialDraft, newKey } from './draft';

/** Spools of the same material and colour that the run does not use and that have any left, most first. */
export function otherSpools(spool: Spool, spools: Spool[], used: MaterialDraft[]): Spool[] {
  return spools
    .filter(
      (other) =>
        other.id !== spool.id &&
        other.material === spool.material &&
        colorOf(other) === colorOf(spool) &&
        other.availableGrams > 0 &&
        !used.some(({ spoolId }) => spoolId === other.id),
    )
    .sort((one, other) => other.availableGrams - one.availableGrams);
}

/** Takes what a spool is short of from another one, as far as that has it. */
export function split(
  materials: MaterialDraft[],
  shortage: InsufficientMaterial,
  other: Spool,
): MaterialDraft[] {
  const moved = Math.min(shortage.shortGrams, shortage.neededGrams, other.availableGrams);
  return materials.flatMap((row) =>
    row.spoolId === shortage.spoolId
      ? [
          { ...row, grams: String(minusGrams(shortage.neededGrams, moved)) },
          { key: newKey(), spoolId: other.id, grams: String(moved) },
        ]
      : [row],
  );
}

function colorOf({ color }: Spool): string {
  return (color?.name ?? color?.hex ?? '').toLowerCase();
}
