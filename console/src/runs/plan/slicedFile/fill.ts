import { same } from '../../../shared/merge';
import { readDraft } from '../body';
import type { Draft, MaterialDraft } from '../draft';
import type { Plan } from '../plan';
import { PROPOSED_FIELDS, type Stock, withProposals } from '../proposals';
import { itemOf, saidBy } from './said';
import { jobOf, type SlicedFile } from './slicedFile';

type ProposedField = (typeof PROPOSED_FIELDS)[number];

/** Fills in what is empty or was proposed. What a person entered stays; the decision is open where the file differs. */
export function fill(draft: Draft, file: SlicedFile, stock: Stock): Draft {
  const before = withoutFile(draft, stock);
  const said = saidBy(file);
  const free = PROPOSED_FIELDS.filter((field) =>
    ['', before.proposed[field], said[field]].includes(before[field].trim()),
  );
  const item = before.items.length === 0 ? itemOf(file, stock.models) : null;
  const fields = put({ ...before, file, items: item === null ? before.items : [item] }, free);
  const all = withProposals(putMaterials(fields), stock);
  const filled = hasAll(all.materials, fields.materials) ? all : withProposals(fields, stock);
  const { mine, theirs } = versions(filled, stock);
  return { ...filled, file: { ...file, decision: same(mine, theirs) ? 'mine' : 'open' } };
}

/** Takes another of the file's plates, or all. */
export function choosePlate(draft: Draft, plate: SlicedFile['plate'], stock: Stock): Draft {
  if (draft.file === null) {
    return draft;
  }
  const chosen = fill(draft, { ...draft.file, plate }, stock);
  return draft.file.decision === 'file' ? take(chosen) : chosen;
}

/** Puts the file's values in place of all others, which come back when the file is removed. */
export function take(draft: Draft): Draft {
  const taken = putMaterials(put(draft, PROPOSED_FIELDS));
  return { ...taken, file: taken.file && { ...taken.file, decision: 'file' } };
}

export function keepMine(draft: Draft): Draft {
  return { ...draft, file: draft.file && { ...draft.file, decision: 'mine' } };
}

/** As it was before the file, but for what a person has changed since. */
export function withoutFile(draft: Draft, stock: Stock): Draft {
  const item = draft.file && itemOf(draft.file, stock.models);
  const restored: Draft = {
    ...draft,
    file: null,
    replaced: {},
    proposed: { ...draft.proposed },
    items: draft.items.filter((of) => !same(of, item)),
  };
  for (const field of PROPOSED_FIELDS) {
    const old = draft.replaced[field];
    if (old !== undefined && draft[field] === draft.proposed[field]) {
      restored[field] = old;
      // Another value than the field's, so that it counts as a person's.
      restored.proposed[field] = old === '' ? draft[field] : '';
    }
  }
  return withProposals(
    draft.replaced.materials === undefined || draft.spoolsByHand
      ? restored
      : { ...restored, materials: draft.replaced.materials, spoolsByHand: true },
    stock,
  );
}

/** The plan as it is, and as it would be with the file's values. */
export function versions(draft: Draft, stock: Stock): { mine: Plan; theirs: Plan } {
  return { mine: readDraft(draft).plan, theirs: readDraft(withProposals(take(draft), stock)).plan };
}

function put(draft: Draft, fields: readonly ProposedField[]): Draft {
  const said = saidBy(draft.file);
  const filled = { ...draft, proposed: { ...draft.proposed, ...said }, replaced: { ...draft.replaced } };
  for (const field of fields) {
    const value = said[field];
    if (value !== undefined) {
      if (draft[field] !== draft.proposed[field]) {
        filled.replaced[field] = draft[field];
      }
      filled[field] = value;
    }
  }
  return filled;
}

function putMaterials(draft: Draft): Draft {
  const states = draft.file !== null && (jobOf(draft.file)?.tools.length ?? 0) > 0;
  return states && draft.spoolsByHand
    ? { ...draft, spoolsByHand: false, replaced: { ...draft.replaced, materials: draft.materials } }
    : draft;
}

function hasAll(materials: MaterialDraft[], of: MaterialDraft[]): boolean {
  return of.every(({ spoolId, grams }) =>
    materials.some((other) => other.spoolId === spoolId && ['', other.grams].includes(grams.trim())),
  );
}
