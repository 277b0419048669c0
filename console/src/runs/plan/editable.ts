import { editRun, getRun, type Run, type RunEdit } from '../../api/generated';
import { ifMatch } from '../../api/send';
import type { Editable } from '../../shared/useMergedSave';
import { patchOf } from './patch';
import { type Plan, planOf } from './plan';

/** The plan of an open run. */
export function runEditable(runId: string): Editable<Run, Plan, RunEdit> {
  const path = { runId };
  return {
    fieldsOf: planOf,
    patchOf,
    read: async () => (await getRun({ path })).data,
    write: async (body, { version }, headers) =>
      (await editRun({ path, body, headers: { ...ifMatch(version), ...headers } })).data,
  };
}
