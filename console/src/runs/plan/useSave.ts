import { editRun, getRun, type Run, type RunEdit } from '../../api/generated';
import { ifMatch, useSend } from '../../api/send';
import { saveMerged } from '../../shared/saveMerged';
import { patchOf } from './patch';
import { type Plan, planOf } from './plan';

/** Saves an edit of a run's plan, merged with what others change meanwhile. */
export function useSave(runId: string) {
  const { mutateAsync, ...sending } = useSend<{ patch: RunEdit; version: number }, Run>(
    async ({ patch, version }, { headers }) =>
      (await editRun({ path: { runId }, body: patch, headers: { ...ifMatch(version), ...headers } })).data,
  );
  const read = async () => (await getRun({ path: { runId } })).data;
  return {
    save: (from: Run, plan: Plan) =>
      saveMerged({ fieldsOf: planOf, patchOf, send: mutateAsync, read }, from, plan),
    retrying: sending.failureCount > 0 && sending.isPending,
  };
}
