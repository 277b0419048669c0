import { describe, expect, it } from 'vitest';
import type { Reported } from '../../api/generated';
import { localMoment } from '../../shared/moment';
import { completedRun, startedRun } from './fixtures';
import { type Form, formOf, type Kind } from './form';
import { durationOf, endOf, startOf, timeFlaw, workedOut } from './times';

const NOW = new Date('2026-05-04T11:00:00Z');
const started = startedRun();
const pending = startedRun({ status: 'PENDING', startedAt: null });
const completed = completedRun();

const reported: Reported = {
  at: '2026-05-04T10:15:00Z',
  outcome: 'succeeded' as const,
  durationSeconds: 5000,
  consumption: [],
  connectionId: 'c',
  plates: 1,
};

function form(run: Parameters<typeof formOf>[0], kind: Kind, more: Partial<Form> = {}): Form {
  return { ...formOf(run, kind), ...more };
}

describe('times that nobody touched', () => {
  it('are the very moments that are recorded', () => {
    expect(startOf(form(started, 'complete'), started)).toBe('2026-05-04T08:30:00.250Z');
    expect(endOf(form(completed, 'correct'), completed)).toBe('2026-05-04T10:30:00.250Z');
  });

  it('end when the printer reported it, else when it is saved', () => {
    const told = startedRun({ reported });
    expect(endOf(form(told, 'complete'), told)).toBe(reported.at);
    expect(endOf(form(started, 'complete'), started)).toBeNull();
  });
});

describe('the duration', () => {
  it('is worked out from the times, up to now', () => {
    expect(workedOut(form(started, 'complete'), started, NOW)).toBe(8999);
  });

  it('is worked out from a typed start', () => {
    const typed = form(pending, 'complete', { startedAt: localMoment('2026-05-04T10:00:00Z') });
    expect(workedOut(typed, pending, NOW)).toBe(3600);
    expect(workedOut(form(pending, 'complete'), pending, NOW)).toBeNull();
  });

  it('over several plates is what the printer reported, or nothing', () => {
    const plates = startedRun({ plates: 3 });
    expect(workedOut(form(plates, 'complete'), plates, NOW)).toBeNull();
    const told = startedRun({ plates: 3, reported });
    expect(workedOut(form(told, 'complete'), told, NOW)).toBe(5000);
  });

  it('that was worked out follows corrected times', () => {
    const whole = completedRun({ startedAt: '2026-05-04T08:30:00Z', endedAt: '2026-05-04T10:30:00Z' });
    const later = form(whole, 'correct', { endedAt: localMoment('2026-05-04T11:30:00Z') });
    expect(workedOut(later, whole, NOW)).toBe(10_800);
  });

  it('that was given stays when times are corrected', () => {
    const given = completedRun({ durationSeconds: 6000 });
    const later = form(given, 'correct', { endedAt: localMoment('2026-05-04T11:30:00Z') });
    expect(workedOut(later, given, NOW)).toBe(6000);
  });

  it('is what is typed, and worked out again when that is emptied', () => {
    expect(durationOf(form(started, 'complete', { duration: '2:00' }), started, NOW)).toBe(7200);
    expect(durationOf(form(started, 'complete', { duration: '' }), started, NOW)).toBe(8999);
    expect(durationOf(form(started, 'complete', { duration: 'long' }), started, NOW)).toBeNull();
  });
});

describe('times together', () => {
  const at = (instant: string) => localMoment(instant);

  it('are right while the start is before the end', () => {
    expect(timeFlaw(form(started, 'complete'), started, NOW)).toBeNull();
  });

  it('must not be reversed', () => {
    const typed = form(started, 'complete', { endedAt: at('2026-05-04T08:00:00Z') });
    expect(timeFlaw(typed, started, NOW)).toBe('reversed');
  });

  it('must not lie in the future', () => {
    expect(timeFlaw(form(started, 'complete', { endedAt: at('2026-05-04T12:00:00Z') }), started, NOW)).toBe(
      'end-ahead',
    );
    expect(timeFlaw(form(pending, 'fail', { startedAt: at('2026-05-04T12:00:00Z') }), pending, NOW)).toBe(
      'start-ahead',
    );
  });

  it('may be a little ahead, as clocks differ', () => {
    expect(
      timeFlaw(form(started, 'complete', { endedAt: at('2026-05-04T11:04:00Z') }), started, NOW),
    ).toBeNull();
  });
});
