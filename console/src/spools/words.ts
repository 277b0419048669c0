/** Each word once, whatever its case, in the order of the alphabet. */
export function distinct(words: (string | null)[]): string[] {
  const byLower = new Map(words.filter((word) => word !== null).map((word) => [word.toLowerCase(), word]));
  return [...byLower.values()].sort((one, other) => one.localeCompare(other));
}
