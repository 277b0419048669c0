import type { FieldError } from '../../api/generated';
import type { Form } from './form';

const SINGLE = [
  'failureReason',
  'closedShort',
  'startedAt',
  'endedAt',
  'duration',
  'notes',
  'correction',
  'printerId',
] as const;

export type SingleField = (typeof SINGLE)[number];
export type MaterialField = 'spool' | 'used' | 'before' | 'after';
export type ItemField = 'model' | 'successful' | 'failed';
export type Field =
  | SingleField
  | `material:${string}:${MaterialField}`
  | `item:${string}:${ItemField}`
  /** The choice between two versions of a part. */
  | `version:${string}`
  | 'add-material'
  | 'add-item';

/** The id of its element. */
export function idOf(field: Field): string {
  return `results-${field.replaceAll(':', '-').replaceAll('/', '-')}`;
}

const ROW = /^\/(materials|items)\/(\d+)(?:\/(\w+))?$/;

const MATERIAL_FIELDS: Record<string, MaterialField> = {
  spoolId: 'spool',
  insteadOf: 'spool',
  beforeGrams: 'before',
  afterGrams: 'after',
};

/** The field that a place in the body comes from; null where it comes from none. */
export function fieldOf(pointer: string, form: Form): Field | null {
  const [, list, at, part = ''] = ROW.exec(pointer) ?? [];
  if (list === 'materials') {
    const entry = form.materials[Number(at)];
    const usual = entry?.mode === 'weighing' ? 'after' : 'used';
    return entry === undefined ? null : `material:${entry.key}:${MATERIAL_FIELDS[part] ?? usual}`;
  }
  if (list === 'items') {
    const item = form.items[Number(at)];
    const field = part === 'modelId' ? 'model' : part === 'failed' ? 'failed' : 'successful';
    return item === undefined ? null : `item:${item.key}:${field}`;
  }
  switch (pointer) {
    case '/materials':
      return 'add-material';
    case '/items':
      return 'add-item';
    case '/durationSeconds':
      return 'duration';
    case '/reason':
      return form.kind === 'correct' ? 'correction' : 'failureReason';
    default:
      return SINGLE.find((field) => pointer === `/${field}`) ?? null;
  }
}

/** What stands there: for a field of a row its whole row. Something refused is settled once this changes. */
export function contentOf(form: Form, field: Field): unknown {
  const [list, key] = field.split(':');
  if (list === 'material') {
    return form.materials.find((entry) => entry.key === key);
  }
  if (list === 'item') {
    return [form.items.find((item) => item.key === key), form.closedShort];
  }
  if (field === 'add-material') {
    return form.materials;
  }
  return field === 'add-item' ? form.items : form[SINGLE.find((single) => single === field) ?? 'kind'];
}

/** What the server refused, by field; null where part of it belongs to no field. */
export function refusedFields(errors: FieldError[], form: Form): { field: Field; detail: string }[] | null {
  const found = errors.flatMap(({ pointer, detail }) => {
    const field = fieldOf(pointer, form);
    return field === null ? [] : [{ field, detail }];
  });
  return found.length === errors.length && found.length > 0 ? found : null;
}
