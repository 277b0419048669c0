import { expect, test } from 'vitest';
import { refreshAfter } from './refresh';

const RESULTS = {
  revision: 1,
  recordedAt: '2026-05-04T08:00:00Z',
  recordedBy: { id: 'a', name: 'A' },
  reason: null,
  failureReason: null,
  settled: true,
  closedShort: false,
};

test('until the stock shows the results they are asked for every second', () => {
  expect(refreshAfter({ status: 'COMPLETED', results: { ...RESULTS, settled: false } })).toBe(1_000);
  expect(refreshAfter({ status: 'COMPLETED', results: RESULTS })).toBe(60_000);
});

test('a run in progress is asked for every five seconds', () => {
  expect(refreshAfter({ status: 'IN_PROGRESS', results: null })).toBe(5_000);
  expect(refreshAfter({ status: 'PENDING', results: null })).toBe(60_000);
});
