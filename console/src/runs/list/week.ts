import { plusDays } from '../../shared/moment';

/** Not in TypeScript's library yet, and not in every browser. */
interface WithWeekInfo {
  getWeekInfo?: () => { firstDay: number };
}

const MONDAY = 1;

/** From 1 for Monday to 7 for Sunday, as the region of the language has it; Monday where the browser does not know. */
export function firstDayOfWeek(locale: string): number {
  const info: Intl.Locale & WithWeekInfo = new Intl.Locale(locale);
  return info.getWeekInfo?.().firstDay ?? MONDAY;
}

/** The date that it is in a time zone, `2026-05-04`. */
export function dateIn(timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}

/** First and last day of the week of a date. */
export function weekOf(date: string, firstDay: number): { from: string; to: string } {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  const from = plusDays(date, -((day - firstDay + 7) % 7));
  return { from, to: plusDays(from, 6) };
}
