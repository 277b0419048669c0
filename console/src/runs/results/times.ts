import type { Run } from '../../api/generated';
import { parseDuration } from '../../shared/duration';
import { instantOf, localMoment } from '../../shared/moment';
import type { Form } from './form';

type Timed = Pick<Run, 'plates' | 'startedAt' | 'endedAt' | 'durationSeconds' | 'reported'>;

/** The start that holds when it is saved; null while there is none. */
export function startOf(form: Form, run: Timed): string | null {
  return instantIn(form.startedAt, run.startedAt);
}

/** The end that holds when it is saved; null where that is the moment of saving. */
export function endOf(form: Form, run: Timed): string | null {
  return instantIn(form.endedAt, form.kind === 'correct' ? run.endedAt : (run.reported?.at ?? null));
}

/** A field that was not touched means the very moment that it shows, parts of a second included. */
function instantIn(typed: string, shown: string | null): string | null {
  return typed === '' || (shown !== null && typed === localMoment(shown)) ? shown : instantOf(typed);
}

/** Seconds that the run gets when nobody gives a duration; null for none. */
export function workedOut(form: Form, run: Timed, now: Date): number | null {
  if (form.kind === 'correct' && !followsTimes(run)) {
    return run.durationSeconds;
  }
  // Over several plates the end − start includes the breaks between them.
  if (run.plates > 1) {
    return run.reported?.durationSeconds ?? null;
  }
  const start = startOf(form, run);
  return start === null ? null : secondsBetween(start, endOf(form, run) ?? now.toISOString());
}

/** Whether the recorded duration was worked out from the times, as far as that shows. */
function followsTimes({ plates, startedAt, endedAt, durationSeconds }: Timed): boolean {
  return (
    plates === 1 &&
    startedAt !== null &&
    endedAt !== null &&
    durationSeconds === secondsBetween(startedAt, endedAt)
  );
}

function secondsBetween(start: string, end: string): number {
  return Math.max(0, Math.floor((Date.parse(end) - Date.parse(start)) / 1000));
}

/** Seconds as they will be recorded; null for none, or while what is typed is no duration. */
export function durationOf(form: Form, run: Timed, now: Date): number | null {
  const given = form.duration === null ? null : parseDuration(form.duration);
  if (given === null || given.kind === 'empty') {
    return workedOut(form, run, now);
  }
  return given.kind === 'seconds' ? given.value : null;
}

const AHEAD = 5 * 60_000;

/** What is wrong with the times together. */
export function timeFlaw(form: Form, run: Timed, now: Date): 'start-ahead' | 'end-ahead' | 'reversed' | null {
  const start = startOf(form, run);
  const end = endOf(form, run);
  const latest = now.getTime() + AHEAD;
  if (end !== null && Date.parse(end) > latest) {
    return 'end-ahead';
  }
  if (start === null || Date.parse(start) <= (end === null ? now.getTime() : Date.parse(end))) {
    return null;
  }
  return Date.parse(start) > latest ? 'start-ahead' : 'reversed';
}

export function zoneName(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
