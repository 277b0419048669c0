import { cancelRun } from '../../api/generated';
import { ApiProblem, isTransient } from '../../api/problem';
import { useSend } from '../../api/send';

/** What became of one of several runs. */
export interface Cancelled {
  runId: string;
  /** Null when it was cancelled. */
  refusal: string | null;
}

interface Variables {
  runIds: string[];
  reason: string | undefined;
}

/** Cancels runs one by one, and tells of each what became of it. */
export function useCancelRuns(onDone: (report: Cancelled[]) => void) {
  return useSend<Variables, Cancelled[]>(async ({ runIds, reason }, { headers }) => {
    const report: Cancelled[] = [];
    for (const runId of runIds) {
      // Whoever asks again sends the same keys, so runs that were cancelled the first time stay so.
      const key = `${headers['Idempotency-Key']} ${runId}`;
      report.push(await cancelOne(runId, reason, key));
    }
    return report;
  }, onDone);
}

async function cancelOne(runId: string, reason: string | undefined, key: string): Promise<Cancelled> {
  try {
    await cancelRun({ path: { runId }, body: { reason }, headers: { 'Idempotency-Key': key } });
    return { runId, refusal: null };
  } catch (error) {
    if (error instanceof ApiProblem && !isTransient(error)) {
      return { runId, refusal: error.detail ?? error.message };
    }
    throw error;
  }
}
