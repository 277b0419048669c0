import { plusDays } from '../shared/moment';

/** Days of the farm, both included; undefined is what the report takes by itself. */
export interface Days {
  from: string | undefined;
  to: string | undefined;
}

/** The longest period of a report. */
const LONGEST = 366;
const DAY = 24 * 3600 * 1000;

/** As the API is asked: its `to` is the day after the last. */
export function askedPeriod({ from, to }: Days): Days {
  return { from, to: to === undefined ? undefined : plusDays(to, 1) };
}

/** As people say it: the last day of an answer is included. */
export function shownPeriod({ from, to }: { from: string; to: string }): { from: string; to: string } {
  return { from, to: plusDays(to, -1) };
}

/** Why a report cannot be of these days; null where it can, or where one is open. */
export function wrongWith({ from, to }: Days): 'backwards' | 'too-long' | null {
  if (from === undefined || to === undefined) {
    return null;
  }
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return days < 1 ? 'backwards' : days > LONGEST ? 'too-long' : null;
}

/** Every day from the first to the last, both included. */
export function daysOf({ from, to }: { from: string; to: string }): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = plusDays(day, 1)) {
    days.push(day);
  }
  return days;
}
