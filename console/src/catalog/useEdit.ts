import { ApiProblem } from '../api/problem';
import { type Sending, useSend } from '../api/send';
import { merge } from '../shared/merge';

export interface Versioned {
  version: number;
}

export interface Edit<Thing> {
  /** How the thing was when the person began. */
  opened: Thing;
  changes: Partial<Thing>;
}

/** How a kind of thing is read and written. */
export interface Access<Thing> {
  read: () => Promise<Thing>;
  /** Asks that `onto` is still the newest version. */
  write: (changes: Partial<Thing>, onto: Thing, headers: Sending['headers']) => Promise<Thing>;
}

/** Somebody else has changed the same fields meanwhile, so a person has to choose. Nothing was saved. */
export class EditConflict<Thing> extends Error {
  override readonly name = 'EditConflict';

  constructor(
    readonly edit: Edit<Thing>,
    readonly theirs: Thing,
    readonly fields: (keyof Thing)[],
  ) {
    super('The same was changed twice');
  }
}

/** Sends changes. Where somebody else has changed other fields meanwhile, both changes are kept. */
export function useEdit<Thing extends Versioned>(
  { read, write }: Access<Thing>,
  onSaved: (saved: Thing, edit: Edit<Thing>) => void,
) {
  return useSend<Edit<Thing>, Thing>(async (edit, { headers }) => {
    const { opened, changes } = edit;
    try {
      return await write(changes, opened, headers);
    } catch (error) {
      if (!(error instanceof ApiProblem && error.status === 412)) {
        throw error;
      }
      const theirs = await read();
      const { conflicts } = merge(opened, { ...opened, ...changes, version: theirs.version }, theirs);
      if (conflicts.length > 0) {
        throw new EditConflict(edit, theirs, conflicts);
      }
      return write(changes, theirs, headers);
    }
  }, onSaved);
}

/** The edit that is left when a person has chosen whose change of each field holds. */
export function resolved<Thing>(
  { edit, theirs }: EditConflict<Thing>,
  takeTheirs: ReadonlySet<keyof Thing>,
): Edit<Thing> {
  const changes = { ...edit.changes };
  for (const field of takeTheirs) {
    delete changes[field];
  }
  return { opened: theirs, changes };
}
