import type { FieldError } from '../../api/generated';
import type { Flaw } from './body';
import type { Draft } from './draft';

export const STEPS = ['basics', 'models', 'materials', 'review'] as const;
export type Step = (typeof STEPS)[number];

const BASIC_FIELDS = [
  'printerId',
  'slicer',
  'bedTemperatureC',
  'nozzleTemperatureC',
  'estimatedTime',
  'plates',
  'modelGrams',
  'flushedGrams',
  'towerGrams',
  'notes',
] as const;
export type BasicField = (typeof BASIC_FIELDS)[number];
export type ItemPart = 'model' | 'quantity';
export type MaterialPart = 'spool' | 'grams';

/** A field of the form; rows are counted from 0. */
export type Field = BasicField | `item-${number}-${ItemPart}` | `material-${number}-${MaterialPart}`;

/** The id of its element. */
export function idOf(field: Field): string {
  return `plan-${field}`;
}

export function isStep(text: string): text is Step {
  return STEPS.some((step) => step === text);
}

/** The step that asks for it. */
export function stepOf(field: Field): Step {
  if (field.startsWith('item-')) {
    return 'models';
  }
  return field.startsWith('material-') ? 'materials' : 'basics';
}

export function isBasic(field: Field): field is BasicField {
  return BASIC_FIELDS.some((basic) => basic === field);
}

const POINTERS: Record<string, BasicField> = {
  '/printerId': 'printerId',
  '/slicer': 'slicer',
  '/bedTemperatureC': 'bedTemperatureC',
  '/nozzleTemperatureC': 'nozzleTemperatureC',
  '/estimatedSeconds': 'estimatedTime',
  '/plates': 'plates',
  '/estimate': 'modelGrams',
  '/estimate/modelGrams': 'modelGrams',
  '/estimate/flushedGrams': 'flushedGrams',
  '/estimate/towerGrams': 'towerGrams',
  '/notes': 'notes',
};

const ROW = /^\/(items|materials)\/(\d+)(?:\/(\w+))?$/;

/** The field that a place in the body comes from; null where it comes from none. */
export function fieldOf(pointer: string): Field | null {
  const row = ROW.exec(pointer);
  if (row === null) {
    return POINTERS[pointer] ?? null;
  }
  const at = Number(row[2]);
  return row[1] === 'items'
    ? `item-${at}-${row[3] === 'quantity' ? 'quantity' : 'model'}`
    : `material-${at}-${row[3] === 'estimatedGrams' ? 'grams' : 'spool'}`;
}

/** What the server refused, by field; null where part of it belongs to no field. */
export function refusedFields(errors: FieldError[]): Flaw[] | null {
  const flaws = errors.flatMap(({ pointer, detail }) => {
    const field = fieldOf(pointer);
    return field === null ? [] : [{ field, why: { kind: 'refused' as const, detail } }];
  });
  return flaws.length === errors.length && flaws.length > 0 ? flaws : null;
}

/** What stands in it. */
export function textIn(draft: Draft, field: Field): string | null {
  if (isBasic(field)) {
    return draft[field];
  }
  const [list, at, part] = field.split('-');
  if (list === 'item') {
    const item = draft.items[Number(at)];
    return (part === 'model' ? item?.modelId : item?.quantity) ?? null;
  }
  const material = draft.materials[Number(at)];
  return (part === 'spool' ? material?.spoolId : material?.grams) ?? null;
}
