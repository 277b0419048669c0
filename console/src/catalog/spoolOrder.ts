/** The most spools that a printer holds. */
export const MOST_SPOOLS = 16;

/** A spool on the next tool; each spool once. */
export function added(spoolIds: string[], spoolId: string): string[] {
  return spoolIds.includes(spoolId) || spoolIds.length >= MOST_SPOOLS ? spoolIds : [...spoolIds, spoolId];
}

export function removed(spoolIds: string[], spoolId: string): string[] {
  return spoolIds.filter((id) => id !== spoolId);
}

/** The spool changes places with the one before it (−1) or after it (1); nothing happens beyond the ends. */
export function moved(spoolIds: string[], spoolId: string, by: -1 | 1): string[] {
  const from = spoolIds.indexOf(spoolId);
  const other = spoolIds[from + by];
  if (from < 0 || other === undefined) {
    return spoolIds;
  }
  return spoolIds.map((id) => (id === spoolId ? other : id === other ? spoolId : id));
}
