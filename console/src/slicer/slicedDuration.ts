const UNITS = [
  ['d|days?', 86_400],
  ['h|hrs?|hours?', 3_600],
  ['m|mins?|minutes?', 60],
  ['s|secs?|seconds?', 1],
] as const;

const NUMBER = '([0-9]+(?:\\.[0-9]+)?)';
const DURATION = new RegExp(`^${UNITS.map(([unit]) => `(?:${NUMBER} ?(?:${unit}) ?)?`).join('')}$`);

/**
 * Whole seconds of `1d 2h 3m 4s` or `1 hour 26 minutes`, whose units may be missing at either end.
 * Null for anything else, so that a part that is not understood is never taken for a shorter time.
 */
export function secondsOf(text: string | null): number | null {
  const spaced = text?.trim().replace(/\s+/g, ' ') ?? '';
  const parts = DURATION.exec(spaced);
  if (spaced === '' || parts === null) return null;
  const seconds = UNITS.reduce((sum, [, unit], i) => sum + Number(parts[i + 1] ?? 0) * unit, 0);
  return Math.round(seconds);
}
