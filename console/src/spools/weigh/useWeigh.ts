import { type Spool, type Weighing, weighSpool } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import { useSend } from '../../api/send';

/** Records what the scale showed of a spool. */
export function useWeigh(spoolId: string) {
  const weigh = useSend<Weighing, Spool>(
    async (body, { headers }) => (await weighSpool({ path: { spoolId }, body, headers })).data,
  );
  const reason = weigh.failureReason;
  return {
    ...weigh,
    retrying: weigh.retrying,
    /** Whether results of a run have to reach the stock first. */
    waitsForResults: reason instanceof ApiProblem && reason.status === 503,
  };
}
