import type { FieldError } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import type { Limits, Typed } from '../../shared/decimal';
import type { NewDraft } from './body';

/** Every field of the forms about spools. */
export type Field = keyof NewDraft | 'type' | 'grams' | 'note';

/** What is wrong with a field. */
export interface Flaw {
  field: Field;
  why:
    | { kind: 'required' | 'color' | 'tare-needed' }
    | { kind: 'number'; why: Extract<Typed, { kind: 'wrong' }>['why']; limits: Limits }
    | { kind: 'below-tare'; tareGrams: number }
    | { kind: 'refused'; detail: string };
}

/** What was read of a form, or all that is wrong with it. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; flaws: Flaw[] };

/** The id of the field on its page. */
export function idOf(field: Field): string {
  return `spool-${field}`;
}

const OTHER_NAMES: Record<string, Field> = {
  '/color': 'colorName',
  '/color/name': 'colorName',
  '/color/hex': 'colorHex',
  '/deltaGrams': 'grams',
};

/** What the server refused, at the fields of a form; null unless all of it concerns fields. */
export function refusedFields(error: unknown, fields: readonly Field[]): Flaw[] | null {
  if (!(error instanceof ApiProblem) || (error.status !== 400 && error.status !== 422)) {
    return null;
  }
  const flaws = error.errors.map((refused) => flawOf(refused, fields));
  return flaws.length > 0 && flaws.every((flaw) => flaw !== null) ? flaws : null;
}

function flawOf({ pointer, detail }: FieldError, fields: readonly Field[]): Flaw | null {
  const field = fields.find((of) => of === (OTHER_NAMES[pointer] ?? pointer.slice(1)));
  return field === undefined ? null : { field, why: { kind: 'refused', detail } };
}
