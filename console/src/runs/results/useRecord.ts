import { completeRun, editResults, failRun, getRun, type Run } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import { ifMatch, useSend } from '../../api/send';
import { type Body, bodyOf } from './body';
import { type Draft, onNewest } from './draft';

/** How it went with recording what is typed. */
export type Outcome =
  | { kind: 'recorded'; run: Run; draft: Draft }
  /** Somebody else changed what must be looked at first. */
  | { kind: 'met'; run: Run; draft: Draft }
  /** Somebody else has recorded the results of the run. */
  | { kind: 'late'; run: Run; draft: Draft };

type Request = Body & { version: number };

/** Records results in one request. Changes of others that the form does not show do not hinder it. */
export function useRecord(runId: string) {
  const { mutateAsync, ...sending } = useSend<Request, Run>(async (request, { headers: key }) => {
    const path = { runId };
    const headers = { ...ifMatch(request.version), ...key };
    switch (request.kind) {
      case 'complete':
        return (await completeRun({ path, headers, body: request.body })).data;
      case 'fail':
        return (await failRun({ path, headers, body: request.body })).data;
      case 'correct':
        return (await editResults({ path, headers, body: request.body })).data;
    }
  });
  /** Throws what the server refuses for other reasons. */
  const record = async (typed: Draft): Promise<Outcome> => {
    let draft = typed;
    for (;;) {
      const { form, untouched, version } = draft;
      try {
        const run = await mutateAsync({ ...bodyOf(form, untouched), version });
        return { kind: 'recorded', run, draft };
      } catch (error) {
        if (!(error instanceof ApiProblem) || (error.status !== 412 && error.status !== 409)) {
          throw error;
        }
        const { data: run } = await getRun({ path: { runId } });
        if (error.status === 409) {
          if (form.kind === 'correct' || !run.allowedActions.includes('edit-results')) {
            throw error;
          }
          return { kind: 'late', run, draft };
        }
        const next = onNewest(draft, run);
        if (next.meeting !== draft.meeting) {
          return { kind: 'met', run, draft: next };
        }
        draft = next;
      }
    }
  };
  return { record, retrying: sending.retrying };
}
