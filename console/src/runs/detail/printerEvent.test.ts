import { expect, test } from 'vitest';
import type { HistoryEntry } from '../../api/generated';
import { otherChanges, printerEventOf } from './printerEvent';

function told(type: string, changes: HistoryEntry['changes'] = []): HistoryEntry {
  return {
    at: '2026-05-04T09:00:00Z',
    actor: { id: 'CONNECTION-001', name: 'Bambuddy, P1S-01' },
    action: 'printer-event',
    changes: [
      { field: 'event', from: null, to: `print_${type}` },
      { field: 'type', from: null, to: type },
      ...changes,
    ],
  };
}

const status = (from: string | null, to: string) => ({ field: 'status', from, to });
const deedOf = (entry: HistoryEntry, plates = 1, before: HistoryEntry[] = []) =>
  printerEventOf({ plates, history: [...before, entry] }, entry).deed;

test('a start makes the run, starts it, or tells which job it is', () => {
  expect(deedOf(told('started', [status(null, 'IN_PROGRESS')]))).toBe('made');
  expect(deedOf(told('started', [status('PENDING', 'IN_PROGRESS')]))).toBe('started');
  expect(deedOf(told('started'))).toBe('known');
});

test('an end leaves the results to a person, or closes the run', () => {
  expect(deedOf(told('failed'))).toBe('ended.failed');
  expect(deedOf(told('cancelled', [status('IN_PROGRESS', 'FAILED')]))).toBe('closed.cancelled');
  expect(deedOf(told('succeeded', [status('IN_PROGRESS', 'COMPLETED')]))).toBe('closed.succeeded');
});

test('over several plates, each end is that of one plate', () => {
  const first = [told('started'), told('succeeded')];
  expect(deedOf(told('started'), 3, first)).toBe('plateStarted');
  const end = told('failed');
  expect(printerEventOf({ plates: 3, history: [...first, end] }, end)).toMatchObject({
    deed: 'plateEnded.failed',
    plate: 2,
  });
});

test('an end before any start says that nobody told it', () => {
  const end = told('succeeded', [status('PENDING', 'IN_PROGRESS')]);
  expect(printerEventOf({ plates: 1, history: [end] }, end)).toMatchObject({
    deed: 'ended.succeeded',
    impliesStart: true,
  });
});

test('what contradicts what was told before is only flagged', () => {
  const contradiction = (to: string): HistoryEntry => ({
    ...told('started'),
    changes: [{ field: 'contradiction', from: null, to }],
  });
  expect(deedOf(contradiction('failed'), 1, [told('started'), told('succeeded')])).toBe(
    'contradicted.failed',
  );
  expect(deedOf(contradiction('started'), 1, [told('started')])).toBe('contradicted.started');
  expect(otherChanges(contradiction('failed'))).toEqual([]);
});

test('what is told in words is not told again as a change', () => {
  const startedAt = { field: 'startedAt', from: null, to: '2026-05-04T08:00:00Z' };
  const entry = told('started', [status('PENDING', 'IN_PROGRESS'), startedAt]);
  expect(otherChanges(entry)).toEqual([startedAt]);
});
