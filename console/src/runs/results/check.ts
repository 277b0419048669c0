import type { Run } from '../../api/generated';
import { GRAMS, type Limits, PIECES, parseDecimal } from '../../shared/decimal';
import { parseDuration } from '../../shared/duration';
import type { Field } from './fields';
import type { Form, ItemEntry, MaterialEntry } from './form';
import { unaccounted } from './items';
import { looksSwapped } from './materials';
import { timeFlaw } from './times';

/** What is missing or wrong. */
export type Flaw = { field: Field } & Why;

type Why =
  | { why: 'missing' }
  /** Two versions, of which none is chosen. */
  | { why: 'undecided' }
  | { why: 'number'; how: 'not-a-number' | 'too-many-decimals' | 'too-small' | 'too-large'; limits: Limits }
  | { why: 'swapped' }
  /** @property pieces planned and not accounted for; negative where there are too many */
  | { why: 'pieces'; name: string; pieces: number }
  | { why: 'duration' }
  | { why: 'start-ahead' | 'end-ahead' | 'reversed' }
  | { why: 'too-long'; most: number }
  /** What the server says of it. */
  | { why: 'refused'; detail: string };

const MOST_RUN_NOTES = 4000;
const MOST_WORDS = 500;

/** Of a completed or failed run nobody can tell which of its models were planned: there the server judges the sums. */
export function check(form: Form, run: Run, now: Date): Flaw[] {
  const flaws: Flaw[] = form.materials.flatMap(materialFlaws);
  const judged = form.kind !== 'correct';
  flaws.push(...form.items.flatMap((item) => itemFlaws(item, judged, form.closedShort)));
  if (form.kind === 'fail' && form.failureReason === null) {
    flaws.push({ field: 'failureReason', why: 'missing' });
  }
  if (form.startedAt === '' && run.startedAt === null) {
    flaws.push({ field: 'startedAt', why: 'missing' });
  }
  const time = timeFlaw(form, run, now);
  if (time !== null) {
    flaws.push({ field: time === 'end-ahead' ? 'endedAt' : 'startedAt', why: time });
  }
  if (form.duration !== null && parseDuration(form.duration).kind === 'wrong') {
    flaws.push({ field: 'duration', why: 'duration' });
  }
  const most = form.kind === 'complete' ? MOST_RUN_NOTES : MOST_WORDS;
  if (form.notes.length > most) {
    flaws.push({ field: 'notes', why: 'too-long', most });
  }
  if (form.kind === 'correct' && form.correction.trim() === '') {
    flaws.push({ field: 'correction', why: 'missing' });
  }
  if (form.correction.length > MOST_WORDS) {
    flaws.push({ field: 'correction', why: 'too-long', most: MOST_WORDS });
  }
  return flaws;
}

function materialFlaws(entry: MaterialEntry): Flaw[] {
  const fields = entry.mode === 'manual' ? (['used'] as const) : (['before', 'after'] as const);
  const flaws: Flaw[] = fields.flatMap((field) =>
    numberFlaw(`material:${entry.key}:${field}`, entry[field], GRAMS),
  );
  if (entry.spoolId === null) {
    flaws.unshift({ field: `material:${entry.key}:spool`, why: 'missing' });
  }
  if (looksSwapped(entry)) {
    flaws.push({ field: `material:${entry.key}:after`, why: 'swapped' });
  }
  return flaws;
}

function itemFlaws(item: ItemEntry, judged: boolean, closedShort: boolean): Flaw[] {
  const flaws: Flaw[] = (['successful', 'failed'] as const).flatMap((field) =>
    numberFlaw(`item:${item.key}:${field}`, item[field], PIECES),
  );
  if (item.modelId === null) {
    flaws.unshift({ field: `item:${item.key}:model`, why: 'missing' });
  }
  return judged ? [...flaws, ...piecesFlaws(item, closedShort)] : flaws;
}

/** Whether good and failed pieces make what was planned. */
export function piecesFlaws(item: ItemEntry, closedShort: boolean): Flaw[] {
  const pieces = unaccounted(item);
  if (pieces === null || pieces === 0 || (pieces > 0 && closedShort)) {
    return [];
  }
  return [{ field: `item:${item.key}:successful`, why: 'pieces', name: item.name, pieces }];
}

function numberFlaw(field: Field, text: string, limits: Limits): Flaw[] {
  const typed = parseDecimal(text, limits);
  switch (typed.kind) {
    case 'number':
      return [];
    case 'empty':
      return [{ field, why: 'missing' }];
    case 'wrong':
      return [{ field, why: 'number', how: typed.why, limits }];
  }
}
