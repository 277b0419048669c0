import { useState } from 'react';
import { ApiProblem } from '../api/problem';
import { type Sending, useSend } from '../api/send';
import { merge } from './merge';

export interface Versioned {
  version: number;
}

/** Another change of the same thing, which touches fields that this one changed too. Nothing was saved. */
export interface Conflict<Thing, Fields> {
  /** The thing as it is now. */
  theirs: Thing;
  /** With both changes, and this one's where they differ. */
  mine: Fields;
  /** What must be decided. */
  fields: (keyof Fields & string)[];
}

/** How a kind of thing is edited, read and written. */
export interface Editable<Thing, Fields, Patch> {
  fieldsOf: (thing: Thing) => Fields;
  /** Null where nothing differs. */
  patchOf: (before: Fields, after: Fields) => Patch | null;
  /** Asks that `onto` is still the newest version. */
  write: (patch: Patch, onto: Thing, headers: Sending['headers']) => Promise<Thing>;
  read: () => Promise<Thing>;
}

/** What is to be done with an outcome. */
interface Then<Thing> {
  onSaved: (saved: Thing) => unknown;
  onRefused?: (error: unknown) => void;
}

/** Saves an edit. Other changes meanwhile are merged, and only what both changed is asked about. */
export function useMergedSave<Thing extends Versioned, Fields extends object, Patch>(
  { fieldsOf, patchOf, write, read }: Editable<Thing, Fields, Patch>,
  { onSaved, onRefused }: Then<Thing>,
) {
  const [saving, setSaving] = useState(false);
  const [conflict, setConflict] = useState<Conflict<Thing, Fields> | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const { mutateAsync, retrying } = useSend<{ patch: Patch; onto: Thing }, Thing>(
    ({ patch, onto }, { headers }) => write(patch, onto, headers),
  );
  const attempt = async (from: Thing, edited: Fields): Promise<Thing | Conflict<Thing, Fields>> => {
    const patch = patchOf(fieldsOf(from), edited);
    if (patch === null) {
      return from;
    }
    try {
      return await mutateAsync({ patch, onto: from });
    } catch (error) {
      if (!(error instanceof ApiProblem && error.status === 412)) {
        throw error;
      }
    }
    const theirs = await read();
    const { merged: mine, conflicts: fields } = merge(fieldsOf(from), edited, fieldsOf(theirs));
    return fields.length > 0 ? { theirs, mine, fields } : attempt(theirs, mine);
  };
  const save = async (from: Thing, edited: Fields) => {
    setSaving(true);
    setError(null);
    try {
      const outcome = await attempt(from, edited);
      if ('theirs' in outcome) {
        setConflict(outcome);
      } else {
        setConflict(null);
        await onSaved(outcome);
      }
    } catch (refusal) {
      setConflict(null);
      setError(refusal instanceof Error ? refusal : new Error(String(refusal)));
      onRefused?.(refusal);
    } finally {
      setSaving(false);
    }
  };
  return { save, saving, retrying, conflict, error };
}
