import { editSpool, getSpool, type Spool, type SpoolEdit } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import { ifMatch, useSend } from '../../api/send';
import { merge } from '../../shared/merge';
import { type Details, detailsOf, patchOf } from '../form/details';

/** Somebody else has changed the same fields meanwhile, so a person has to choose. */
export interface Conflict {
  /** The spool as it is now. */
  spool: Spool;
  /** With both changes, and this person's where they differ. */
  mine: Details;
  fields: (keyof Details)[];
}

/** Saves an edit of a spool. Other changes meanwhile are kept, and only what both changed is asked about. */
export function useSaveSpool(spoolId: string) {
  const { mutateAsync, ...send } = useSend<{ patch: SpoolEdit; version: number }, Spool>(
    async ({ patch, version }, { headers }) =>
      (await editSpool({ path: { spoolId }, body: patch, headers: { ...ifMatch(version), ...headers } }))
        .data,
  );
  /** @returns what must be decided first; null when it is saved */
  const save = async (from: Spool, details: Details): Promise<Conflict | null> => {
    let base = from;
    let mine = details;
    for (;;) {
      const patch = patchOf(detailsOf(base), mine);
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
      const { data: newest } = await getSpool({ path: { spoolId } });
      const { merged, conflicts } = merge(detailsOf(base), mine, detailsOf(newest));
      if (conflicts.length > 0) {
        return { spool: newest, mine: merged, fields: conflicts };
      }
      base = newest;
      mine = merged;
    }
  };
  return { save, isPending: send.isPending, retrying: send.failureCount > 0 && send.isPending };
}
