import { merge, same } from '../../shared/merge';
import type { Form, ItemEntry, MaterialEntry } from './form';
import { piecesIn } from './items';
import { amountOf } from './materials';

/** A part of the form that holds or is replaced as a whole: a row, or a single field. */
export type Part = string;

/** Something of the plan that changed: grams of a spool, or pieces of a model; null where it is not planned. */
export interface PlanChange {
  part: Part;
  name: string;
  from: number | null;
  to: number | null;
  what: 'material' | 'item';
}

export interface Rebased {
  /** Both changes together, and mine where they conflict. */
  form: Form;
  /** What both changed, each to something else. */
  conflicts: Part[];
  /** What only they changed. */
  taken: Part[];
  /** What I typed that is not so in theirs, whether they changed it or not. */
  differing: Part[];
  plan: PlanChange[];
}

const SINGLES = [
  'failureReason',
  'closedShort',
  'startedAt',
  'endedAt',
  'duration',
  'notes',
  'printerId',
] as const;

/**
 * Carries what was typed over to a run that somebody has changed meanwhile.
 *
 * @param base the form of the run that both began with
 * @param theirs the form of the run as it is now
 */
export function rebase(base: Form, mine: Form, theirs: Form): Rebased {
  const [before, typed, now] = [saidIn(base), saidIn(mine), saidIn(theirs)];
  const { merged, conflicts } = merge(before, typed, now);
  const isMine = (part: Part) => part in typed && same(merged[part], typed[part]);
  return {
    form: combine(mine, theirs, isMine),
    conflicts,
    differing: Object.keys(typed).filter(
      (part) => !same(typed[part], before[part]) && !same(typed[part], now[part]),
    ),
    taken: [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
      (part) => !same(before[part], now[part]) && !conflicts.includes(part) && !same(typed[part], now[part]),
    ),
    plan: planChanges(base, theirs),
  };
}

/** Their form with the parts that are mine. Rows that they do not have come last, as added ones. */
export function combine(mine: Form, theirs: Form, isMine: (part: Part) => boolean): Form {
  const form: Form = { ...theirs, correction: mine.correction };
  return {
    ...form,
    ...Object.fromEntries(SINGLES.filter(isMine).map((field) => [field, mine[field]])),
    materials: rows(mine.materials, theirs.materials, materialPart, isMine, (row, at) => ({
      ...row,
      key: at?.key ?? row.key,
      place: at?.place ?? null,
      estimatedGrams: at?.estimatedGrams ?? null,
    })),
    items: rows(mine.items, theirs.items, itemPart, isMine, (row, at) => ({
      ...row,
      key: at?.key ?? row.key,
      quantity: at?.quantity ?? null,
    })),
  };
}

function rows<Row>(
  mine: Row[],
  theirs: Row[],
  partOf: (row: Row) => Part,
  isMine: (part: Part) => boolean,
  placed: (row: Row, at: Row | undefined) => Row,
): Row[] {
  const kept = mine.filter((row) => isMine(partOf(row)));
  const added = kept.filter((row) => !theirs.some((their) => partOf(their) === partOf(row)));
  return [
    ...theirs.map((their) => {
      const row = kept.find((of) => partOf(of) === partOf(their));
      return row === undefined ? their : placed(row, their);
    }),
    ...added.map((row) => placed(row, undefined)),
  ];
}

export function materialPart({ place, spoolId, key }: MaterialEntry): Part {
  return `material/${place ?? spoolId ?? key}`;
}

export function itemPart({ modelId, key }: ItemEntry): Part {
  return `item/${modelId ?? key}`;
}

/** What a form says, by part. Rows in which nothing is typed say nothing. */
function saidIn(form: Form): Record<Part, unknown> {
  return {
    ...Object.fromEntries(SINGLES.map((field) => [field, form[field]])),
    ...Object.fromEntries(
      form.materials.filter(isSaid).map((entry) => [materialPart(entry), saidOfMaterial(entry)]),
    ),
    ...Object.fromEntries(
      form.items.filter((item) => isTyped(item, form.kind)).map((item) => [itemPart(item), saidOfItem(item)]),
    ),
  };
}

function isSaid({ place, spoolId, mode, used, after }: MaterialEntry): boolean {
  return mode === 'weighing' || used.trim() !== '' || after.trim() !== '' || spoolId !== place;
}

function isTyped({ quantity, successful, failed }: ItemEntry, kind: Form['kind']): boolean {
  return kind === 'fail'
    ? successful !== '0' || failed !== String(quantity)
    : quantity === null || successful !== '' || failed !== '';
}

function saidOfMaterial(entry: MaterialEntry): unknown {
  const { spoolId, mode, used, before, after } = entry;
  return [spoolId, amountOf(entry) ?? [mode, used, before, after]];
}

function saidOfItem({ successful, failed }: ItemEntry): unknown {
  return [piecesIn(successful) ?? successful, piecesIn(failed) ?? failed];
}

/** A part of the form as another form has it; without a row that the other does not have. */
export function withPart(form: Form, part: Part, source: Form): Form {
  const changed = combine(source, form, (of) => of === part);
  const isIn = (rows: Part[]) => rows.includes(part);
  return {
    ...changed,
    correction: form.correction,
    materials: isIn(source.materials.map(materialPart))
      ? changed.materials
      : changed.materials.filter((entry) => materialPart(entry) !== part),
    items: isIn(source.items.map(itemPart))
      ? changed.items
      : changed.items.filter((item) => itemPart(item) !== part),
  };
}

/** Results that are recorded do not show what was planned. */
function planChanges(base: Form, theirs: Form): PlanChange[] {
  if (theirs.kind === 'correct') {
    return [];
  }
  const grams = (form: Form) =>
    form.materials.flatMap(({ place, label, estimatedGrams }) =>
      place === null
        ? []
        : [{ part: `material/${place}`, name: `${label} (${place})`, amount: estimatedGrams ?? 0 }],
    );
  const pieces = (form: Form) =>
    form.items.flatMap(({ modelId, name, quantity }) =>
      modelId === null || quantity === null ? [] : [{ part: `item/${modelId}`, name, amount: quantity }],
    );
  return [
    ...changes(grams(base), grams(theirs), 'material'),
    ...changes(pieces(base), pieces(theirs), 'item'),
  ];
}

interface Planned {
  part: Part;
  name: string;
  amount: number;
}

function changes(base: Planned[], theirs: Planned[], what: PlanChange['what']): PlanChange[] {
  const amountIn = (list: Planned[], part: Part) => list.find((of) => of.part === part)?.amount ?? null;
  const all = [...base, ...theirs.filter(({ part }) => amountIn(base, part) === null)];
  return all
    .map(({ part, name }) => ({ part, name, what, from: amountIn(base, part), to: amountIn(theirs, part) }))
    .filter(({ from, to }) => from !== to);
}
