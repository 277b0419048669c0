import type { ActiveRun, Dashboard, DayCounts } from '../api/generated';
import { OTHERWISE, WHILE_PRINTING } from '../shared/polling';

/** Results that are not in the stock after this many seconds deserve a word. */
const LATE = 60;

/** How often the dashboard is asked for again, in milliseconds. */
export function refreshAfter(dashboard: Dashboard | undefined): number {
  return dashboard !== undefined && dashboard.activeTotal > 0 ? WHILE_PRINTING : OTHERWISE;
}

/** Seconds since the start of a run, by the server's clock; null where nobody knows when it began. */
export function goingOn(run: ActiveRun, asOf: string): number | null {
  return run.startedAt === null
    ? null
    : Math.max(0, Math.floor((Date.parse(asOf) - Date.parse(run.startedAt)) / 1000));
}

/** Why a run waits for somebody: its printer told the end, or it takes far too long. Null for a run that is not shown. */
export function whyNeedsResults(runId: string, active: ActiveRun[]): 'reported' | 'overdue' | null {
  const run = active.find(({ id }) => id === runId);
  return run === undefined ? null : run.reported === null ? 'overdue' : 'reported';
}

export function isLate({ waiting, oldestSeconds }: Dashboard['settlement']): boolean {
  return waiting > 0 && oldestSeconds !== null && oldestSeconds > LATE;
}

/** Whether nothing was ever printed, as far as the dashboard knows. */
export function isUnused(dashboard: Dashboard): boolean {
  return (
    dashboard.activeTotal === 0 &&
    dashboard.pendingTotal === 0 &&
    dashboard.success.days90.runs === null &&
    dashboard.settlement.waiting === 0
  );
}

/** What the trend can show, each with the figures of a day that are stacked. */
export const TRENDS = {
  runs: ['runsCompleted', 'runsFailed'],
  items: ['itemsGood', 'itemsFailed'],
  grams: ['grams'],
} as const satisfies Record<string, (keyof DayCounts)[]>;

export type Trend = keyof typeof TRENDS;
