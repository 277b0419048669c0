/** What a person typed into a field for a duration, in seconds. */
export type TypedDuration = { kind: 'empty' } | { kind: 'seconds'; value: number } | { kind: 'wrong' };

const LONGEST = 365 * 24 * 3600;
const CLOCK = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/;
const PARTS =
  /^(?:(\d+)\s*(?:d|days?|tage?|t))?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:h|hours?|hrs?|std\.?|stunden?))?\s*(?:(\d+)\s*(?:m|min|mins?|minutes?|minuten?))?\s*(?:(\d+)\s*(?:s|sec|secs?|seconds?|sek|sekunden?))?$/i;

/** Reads `2:30` and `2:30:15` (hours first), `1d 2h 30m`, `150 min`, `2.5 h`, and a plain `2,5` as hours. */
export function parseDuration(text: string): TypedDuration {
  const trimmed = text.trim();
  if (trimmed === '') {
    return { kind: 'empty' };
  }
  const clock = CLOCK.exec(trimmed);
  if (clock) {
    return within(amount(clock[1]) * 3600 + amount(clock[2]) * 60 + amount(clock[3]));
  }
  if (/^\d+(?:[.,]\d+)?$/.test(trimmed)) {
    return within(amount(trimmed) * 3600);
  }
  const parts = PARTS.exec(trimmed);
  return parts
    ? within(amount(parts[1]) * 86_400 + amount(parts[2]) * 3600 + amount(parts[3]) * 60 + amount(parts[4]))
    : { kind: 'wrong' };
}

function amount(text: string | undefined): number {
  return Number((text ?? '0').replace(',', '.'));
}

function within(seconds: number): TypedDuration {
  const whole = Math.round(seconds);
  return whole <= LONGEST ? { kind: 'seconds', value: whole } : { kind: 'wrong' };
}

/** As it is typed: `2:30`, or `2:30:15` where there are seconds. */
export function durationText(seconds: number): string {
  const two = (of: number) => String(of).padStart(2, '0');
  const minutes = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? minutes : `${minutes}:${two(seconds % 60)}`;
}
