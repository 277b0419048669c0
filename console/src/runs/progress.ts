import type { RunSummary } from '../api/generated';

type Progress = Pick<RunSummary, 'status' | 'startedAt' | 'estimatedSeconds' | 'reported'>;

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

/** Whether the printer has told the end of all plates, and nobody has recorded yet how the run went. */
export function waitsForResults(run: Progress): boolean {
  return run.status === 'IN_PROGRESS' && run.reported?.platesLeft === 0;
}
