import type { RunSummary } from '../api/generated';

type Progress = Pick<RunSummary, 'status' | 'startedAt' | 'plates' | 'estimatedSeconds' | 'reported'>;

/** When a run in progress should end; null for others, and where no time was estimated. */
export function expectedEnd(run: Progress): string | null {
  return run.status !== 'IN_PROGRESS' || run.startedAt === null || run.estimatedSeconds === null
    ? null
    : new Date(Date.parse(run.startedAt) + run.estimatedSeconds * 1000).toISOString();
}

/** Seconds since the start of a run in progress; null for others. */
export function elapsedSeconds(run: Progress, now: number): number | null {
  return run.status !== 'IN_PROGRESS' || run.startedAt === null
    ? null
    : Math.max(0, Math.floor((now - Date.parse(run.startedAt)) / 1000));
}

const DAY = 86_400;

/**
 * Why a run waits for somebody to record how it went, as the dashboard and the view Needs results judge it: its printer
 * told the end, or it takes longer than 1.5 × its estimate, or over 24 hours without one. Several plates have breaks
 * between them, so such a run only waits once all have ended. Null for a run that does not wait.
 */
export function whyResultsAreDue(run: Progress, now: number): 'reported' | 'overdue' | null {
  if (run.status !== 'IN_PROGRESS') {
    return null;
  }
  if (run.reported !== null && run.reported.plates >= run.plates) {
    return 'reported';
  }
  const longest = run.estimatedSeconds === null ? DAY : run.estimatedSeconds * 1.5;
  const isOverdue = run.startedAt !== null && Date.parse(run.startedAt) + longest * 1000 < now;
  return run.plates === 1 && isOverdue ? 'overdue' : null;
}
