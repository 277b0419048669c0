/** More bars than these nobody reads; the table has all. */
export const MOST_BARS = 12;

/** The groups with the largest amounts, largest first; those that are null come last. */
export function largest<Group>(groups: Group[], amountOf: (group: Group) => number | null): Group[] {
  return groups.toSorted((one, other) => (amountOf(other) ?? -1) - (amountOf(one) ?? -1)).slice(0, MOST_BARS);
}

/** A group for each key, in the order of the keys; an empty one where nothing happened. */
export function filled<Group extends { key: string | null }>(
  keys: string[],
  groups: Group[],
  empty: (key: string) => Group,
): Group[] {
  const known = new Map(groups.map((group) => [group.key, group]));
  return keys.map((key) => known.get(key) ?? empty(key));
}

/** In pixels, for lying bars. */
export function heightOf(bars: number): number {
  return 80 + bars * 32;
}
