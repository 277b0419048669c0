import { ApiProblem } from '../api/problem';
import { merge } from './merge';

/** Another change of the same thing, which touches fields that this one changed too. */
export interface Conflict<Thing, Fields> {
  /** The thing as it is now. */
  theirs: Thing;
  /** With both changes, and this one's where they differ. */
  mine: Fields;
  fields: (keyof Fields)[];
}

/** How a kind of thing is read and written. */
export interface Editable<Thing, Fields, Patch> {
  fieldsOf: (thing: Thing) => Fields;
  /** Null where nothing differs. */
  patchOf: (before: Fields, after: Fields) => Patch | null;
  /** Asks that `version` is still the newest. */
  send: (change: { patch: Patch; version: number }) => Promise<unknown>;
  read: () => Promise<Thing>;
}

/**
 * Saves an edit. Other changes meanwhile are merged, and only what both changed is asked about.
 *
 * @returns what must be decided first; null when it is saved
 */
export async function saveMerged<Thing extends { version: number }, Fields extends object, Patch>(
  { fieldsOf, patchOf, send, read }: Editable<Thing, Fields, Patch>,
  from: Thing,
  edited: Fields,
): Promise<Conflict<Thing, Fields> | null> {
  let base = from;
  let mine = edited;
  for (;;) {
    const patch = patchOf(fieldsOf(base), mine);
    if (patch === null) {
      return null;
    }
    try {
      await send({ patch, version: base.version });
      return null;
    } catch (error) {
      if (!(error instanceof ApiProblem && error.status === 412)) {
        throw error;
      }
    }
    const theirs = await read();
    const { merged, conflicts } = merge(fieldsOf(base), mine, fieldsOf(theirs));
    if (conflicts.length > 0) {
      return { theirs, mine: merged, fields: conflicts };
    }
    base = theirs;
    mine = merged;
  }
}
