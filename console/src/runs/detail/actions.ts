import type { Run, RunAction } from '../../api/generated';

/** What stands as a button, the most likely first. Cancelling stands in the menu. */
const BUTTONS: RunAction[] = ['start', 'complete', 'fail', 'edit', 'edit-results'];

/** The buttons of what is allowed, the main one first. */
export function buttonsOf(allowed: RunAction[]): RunAction[] {
  return BUTTONS.filter((action) => allowed.includes(action));
}

/** Pieces that a run that is over should have made and did not; 0 for others. */
export function missingPieces(run: Pick<Run, 'status' | 'items'>): number {
  return run.status === 'COMPLETED' || run.status === 'FAILED'
    ? run.items.reduce((sum, { quantity, successful }) => sum + Math.max(0, quantity - (successful ?? 0)), 0)
    : 0;
}
