import { editSpool, getSpool, type Spool, type SpoolEdit } from '../../api/generated';
import { ifMatch, useSend } from '../../api/send';
import { saveMerged } from '../../shared/saveMerged';
import { type Details, detailsOf, patchOf } from '../form/details';

/** Saves an edit of a spool's details, merged with what others change meanwhile. */
export function useSaveSpool(spoolId: string) {
  const { mutateAsync, ...sending } = useSend<{ patch: SpoolEdit; version: number }, Spool>(
    async ({ patch, version }, { headers }) =>
      (await editSpool({ path: { spoolId }, body: patch, headers: { ...ifMatch(version), ...headers } }))
        .data,
  );
  const read = async () => (await getSpool({ path: { spoolId } })).data;
  return {
    save: (from: Spool, details: Details) =>
      saveMerged({ fieldsOf: detailsOf, patchOf, send: mutateAsync, read }, from, details),
    isPending: sending.isPending,
    retrying: sending.failureCount > 0 && sending.isPending,
  };
}
