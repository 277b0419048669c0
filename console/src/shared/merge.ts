/** A three-way merge of plain data, field by field. */
export interface Merge<Fields> {
  /** With both changes; mine where they conflict. */
  merged: Fields;
  /** What both changed, each to something else. */
  conflicts: (keyof Fields & string)[];
}

/**
 * Brings two changes of the same thing together.
 *
 * @param base what both began with
 */
export function merge<Fields extends object>(base: Fields, mine: Fields, theirs: Fields): Merge<Fields> {
  const merged = { ...theirs };
  const conflicts: (keyof Fields & string)[] = [];
  for (const field of Object.keys(mine) as (keyof Fields & string)[]) {
    if (same(mine[field], base[field]) || same(mine[field], theirs[field])) {
      continue;
    }
    merged[field] = mine[field];
    if (!same(theirs[field], base[field])) {
      conflicts.push(field);
    }
  }
  return { merged, conflicts };
}

/** Whether two values of plain data, members in the same order, are equal. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
