import {
  editFarm,
  editModel,
  editPrinter,
  type Farm,
  getFarm,
  getModel,
  getPrinter,
  type Model,
  type Printer,
} from '../api/generated';
import { ifMatch } from '../api/send';
import type { Editable } from '../shared/useMergedSave';

/** How a kind of thing is read and written, whichever of its fields are edited. */
export type Access<Thing> = Pick<Editable<Thing, object, Partial<Thing>>, 'read' | 'write'>;

export function printerAccess(printerId: string): Access<Printer> {
  const path = { printerId };
  return {
    read: async () => (await getPrinter({ path })).data,
    write: async (changes, onto, headers) =>
      (await editPrinter({ path, body: changes, headers: { ...ifMatch(onto.version), ...headers } })).data,
  };
}

export function modelAccess(modelId: string): Access<Model> {
  const path = { modelId };
  return {
    read: async () => (await getModel({ path })).data,
    write: async (changes, onto, headers) =>
      (await editModel({ path, body: changes, headers: { ...ifMatch(onto.version), ...headers } })).data,
  };
}

/** The farm takes all its settings at once: those that were not changed are sent as they are. */
export const farmAccess: Access<Farm> = {
  read: async () => (await getFarm()).data,
  write: async (changes, onto, headers) => {
    const { version, ...settings } = { ...onto, ...changes };
    return (await editFarm({ body: settings, headers: { ...ifMatch(onto.version), ...headers } })).data;
  },
};
