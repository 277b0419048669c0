import { editRun, getRun, type Run, type RunEdit } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import { ifMatch, useSend } from '../../api/send';
import { merge } from '../../shared/merge';
import { patchOf } from './patch';
import { type Plan, planOf } from './plan';

/** Another change of the same run, which touches fields that this one changed too. */
export interface Conflict {
  /** The run as it is now. */
  run: Run;
  /** With both changes, and this one's where they differ. */
  mine: Plan;
  fields: (keyof Plan)[];
}

/** Saves an edit. Other changes meanwhile are merged, and only what both changed is asked about. */
export function useSave(runId: string) {
  const { mutateAsync, ...send } = useSend<{ patch: RunEdit; version: number }, Run>(
    async ({ patch, version }, { headers }) =>
      (await editRun({ path: { runId }, body: patch, headers: { ...ifMatch(version), ...headers } })).data,
  );
  /** @returns what must be decided first; null when it is saved */
  const save = async (from: Run, plan: Plan): Promise<Conflict | null> => {
    let base = from;
    let mine = plan;
    for (;;) {
      const patch = patchOf(planOf(base), mine);
      if (patch === null) {
        return null;
      }
      try {
        await mutateAsync({ patch, version: base.version });
        return null;
      } catch (error) {
        if (!(error instanceof ApiProblem && error.status === 412)) {
          throw error;
        }
      }
      const { data: newest } = await getRun({ path: { runId } });
      const { merged, conflicts } = merge(planOf(base), mine, planOf(newest));
      if (conflicts.length > 0) {
        return { run: newest, mine: merged, fields: conflicts };
      }
      base = newest;
      mine = merged;
    }
  };
  return { save, retrying: send.failureCount > 0 && send.isPending };
}
