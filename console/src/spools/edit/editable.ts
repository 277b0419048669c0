import { editSpool, getSpool, type Spool, type SpoolEdit } from '../../api/generated';
import { ifMatch } from '../../api/send';
import type { Editable } from '../../shared/useMergedSave';
import { type Details, detailsOf, patchOf } from '../form/details';

/** The details of a spool. */
export function spoolEditable(spoolId: string): Editable<Spool, Details, SpoolEdit> {
  const path = { spoolId };
  return {
    fieldsOf: detailsOf,
    patchOf,
    read: async () => (await getSpool({ path })).data,
    write: async (body, { version }, headers) =>
      (await editSpool({ path, body, headers: { ...ifMatch(version), ...headers } })).data,
  };
}
