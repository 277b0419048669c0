import { describe, expect, it } from 'vitest';
import type { ActiveRun, Dashboard } from '../api/generated';
import { goingOn, isLate, isUnused, refreshAfter, whyNeedsResults } from './figures';

const run = (more: Partial<ActiveRun>) =>
  ({
    id: 'RUN-001',
    startedAt: '2026-05-04T08:00:00Z',
    reported: null,
    overdue: false,
    ...more,
  }) as ActiveRun;

const empty = {
  activeTotal: 0,
  pendingTotal: 0,
  success: { days90: { runs: null, items: null } },
  settlement: { waiting: 0, oldestSeconds: null },
} as unknown as Dashboard;

describe('the dashboard', () => {
  it('is asked for every 5 s while something is printed, else every minute', () => {
    expect(refreshAfter({ ...empty, activeTotal: 1 })).toBe(5_000);
    expect(refreshAfter(empty)).toBe(60_000);
    expect(refreshAfter(undefined)).toBe(60_000);
  });

  it('greets a farm that never printed anything', () => {
    expect(isUnused(empty)).toBe(true);
    expect(isUnused({ ...empty, pendingTotal: 1 })).toBe(false);
  });

  it('does not greet a farm whose every run failed', () => {
    const failed = { ...empty.success, days90: { runs: 0, items: 0 } };
    expect(isUnused({ ...empty, success: failed })).toBe(false);
  });

  it('tells of results that wait for more than a minute', () => {
    expect(isLate({ waiting: 1, oldestSeconds: 61 })).toBe(true);
    expect(isLate({ waiting: 1, oldestSeconds: 60 })).toBe(false);
    expect(isLate({ waiting: 0, oldestSeconds: null })).toBe(false);
  });
});

describe('a run in progress', () => {
  it('goes on since its start, by the clock of the server', () => {
    expect(goingOn(run({}), '2026-05-04T08:00:30.900Z')).toBe(30);
    expect(goingOn(run({ startedAt: '2026-05-04T08:03:00Z' }), '2026-05-04T08:00:00Z')).toBe(0);
    expect(goingOn(run({ startedAt: null }), '2026-05-04T08:00:00Z')).toBeNull();
  });

  it('waits for results since its printer told the end, else as it takes too long', () => {
    const reported = run({ id: 'RUN-002', reported: {} as ActiveRun['reported'] });
    expect(whyNeedsResults('RUN-002', [run({}), reported])).toBe('reported');
    expect(whyNeedsResults('RUN-001', [run({}), reported])).toBe('overdue');
    expect(whyNeedsResults('RUN-003', [])).toBeNull();
  });
});
