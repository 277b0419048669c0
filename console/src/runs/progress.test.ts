import { expect, test } from 'vitest';
import { elapsedSeconds, expectedEnd, whyResultsAreDue } from './progress';

const RUNNING = {
  status: 'IN_PROGRESS',
  startedAt: '2026-05-04T08:00:00Z',
  plates: 1,
  estimatedSeconds: 5400,
  reported: null,
} as const;
const REPORTED = {
  at: '2026-05-04T09:30:00Z',
  outcome: 'succeeded' as const,
  durationSeconds: null,
  consumption: [],
  connectionId: 'c',
  plates: 1,
};

test('a run in progress ends its estimate after its start', () => {
  expect(expectedEnd(RUNNING)).toBe('2026-05-04T09:30:00.000Z');
});

test('without an estimate no end is expected, and neither of a run that is over', () => {
  expect(expectedEnd({ ...RUNNING, estimatedSeconds: null })).toBeNull();
  expect(expectedEnd({ ...RUNNING, status: 'COMPLETED' })).toBeNull();
});

test('what has passed is counted from the start, even where the clock of the device is slow', () => {
  expect(elapsedSeconds(RUNNING, Date.parse('2026-05-04T08:10:00Z'))).toBe(600);
  expect(elapsedSeconds(RUNNING, Date.parse('2026-05-04T07:59:58Z'))).toBe(0);
});

const at = (time: string) => Date.parse(`2026-05-0${time}Z`);

test('a run whose end was reported waits for results until they are recorded', () => {
  const reported = { ...RUNNING, reported: REPORTED };
  expect(whyResultsAreDue(reported, at('4T08:10:00'))).toBe('reported');
  expect(whyResultsAreDue({ ...reported, status: 'COMPLETED' }, at('4T08:10:00'))).toBeNull();
});

test('a run that takes longer than 1.5 × its estimate waits for results, though nothing was reported', () => {
  expect(whyResultsAreDue(RUNNING, at('4T10:15:00'))).toBeNull();
  expect(whyResultsAreDue(RUNNING, at('4T10:15:01'))).toBe('overdue');
  expect(whyResultsAreDue({ ...RUNNING, status: 'PENDING', startedAt: null }, at('4T10:15:01'))).toBeNull();
});

test('without an estimate a run waits for results after a day', () => {
  const unknown = { ...RUNNING, estimatedSeconds: null };
  expect(whyResultsAreDue(unknown, at('5T08:00:00'))).toBeNull();
  expect(whyResultsAreDue(unknown, at('5T08:00:01'))).toBe('overdue');
});

test('a run of several plates waits for results once all have ended', () => {
  const plates = { ...RUNNING, plates: 2 };
  expect(whyResultsAreDue(plates, at('5T08:00:01'))).toBeNull();
  expect(whyResultsAreDue({ ...plates, reported: REPORTED }, at('5T08:00:01'))).toBeNull();
  expect(whyResultsAreDue({ ...plates, reported: { ...REPORTED, plates: 2 } }, at('5T08:00:01'))).toBe(
    'reported',
  );
});
