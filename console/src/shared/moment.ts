/**
 * A moment as a `datetime-local` field has it, in this device's time zone: `2026-05-04T08:30`, with seconds where there
 * are any. A field that was not touched must give back the moment that it was filled with.
 */
export function localMoment(instant: string): string {
  const at = new Date(instant);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString();
  return at.getUTCSeconds() === 0 && at.getUTCMilliseconds() === 0 ? local.slice(0, 16) : local.slice(0, 19);
}

/** The instant that a `datetime-local` field means; null while it is empty. */
export function instantOf(local: string): string | null {
  return local === '' ? null : new Date(local).toISOString();
}

/** A date of this device's calendar, `2026-05-04`. */
export function localDate(at: Date): string {
  return localMoment(at.toISOString()).slice(0, 10);
}

/** The date some days later, or earlier. */
export function plusDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
