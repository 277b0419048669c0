import { expect, test } from 'vitest';
import { elapsedSeconds, expectedEnd, waitsForResults } from './progress';

const RUNNING = {
  status: 'IN_PROGRESS',
  startedAt: '2026-05-04T08:00:00Z',
  estimatedSeconds: 5400,
  reported: null,
} as const;
const REPORTED = {
  at: '2026-05-04T09:30:00Z',
  outcome: 'succeeded' as const,
  durationSeconds: null,
  consumption: [],
  connectionId: 'c',
  platesLeft: 0,
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

test('a run whose end was reported waits for results until they are recorded', () => {
  expect(waitsForResults({ ...RUNNING, reported: REPORTED })).toBe(true);
  expect(waitsForResults({ ...RUNNING, status: 'COMPLETED', reported: REPORTED })).toBe(false);
  expect(waitsForResults({ ...RUNNING, reported: { ...REPORTED, platesLeft: 1 } })).toBe(false);
  expect(waitsForResults(RUNNING)).toBe(false);
});
