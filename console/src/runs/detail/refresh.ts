import type { Run } from '../../api/generated';
import { OTHERWISE, WHILE_PRINTING, WHILE_SETTLING } from '../../shared/polling';

/** How soon to read a run again, in milliseconds. */
export function refreshAfter(run: Pick<Run, 'status' | 'results'> | undefined): number {
  if (run?.results?.settled === false) {
    return WHILE_SETTLING;
  }
  return run?.status === 'IN_PROGRESS' ? WHILE_PRINTING : OTHERWISE;
}
