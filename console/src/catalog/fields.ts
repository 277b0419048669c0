import { type Limits, parseDecimal } from '../shared/decimal';
import { durationText, parseDuration } from '../shared/duration';
import { same } from '../shared/merge';

/** What a field of a form holds. */
export type Rule =
  | { kind: 'text'; longest: number; required?: true; long?: true }
  | { kind: 'number'; limits: Limits; unit: Unit }
  | { kind: 'duration' };

export type Unit = 'g' | '°C' | 'W' | 'min' | 'money' | 'pieces';
export type Rules = Record<string, Rule>;

/** What is typed into each field. */
export type Draft<Of extends Rules> = Record<keyof Of & string, string>;

/** What the fields mean: a text, a number, or seconds; null where nothing was entered. */
export type Values<Of extends Rules> = {
  [Field in keyof Of & string]: Of[Field] extends { kind: 'text'; required: true }
    ? string
    : Of[Field] extends { kind: 'text' }
      ? string | null
      : number | null;
};

type Value = string | number | null;

export type Wrong =
  | { why: 'missing' | 'not-a-duration' }
  | { why: 'too-long'; longest: number }
  | { why: 'not-a-number' | 'too-many-decimals' | 'too-small' | 'too-large'; limits: Limits };

export type AllWrong<Of extends Rules> = Partial<Record<keyof Of & string, Wrong>>;

export type Read<Of extends Rules> = { ok: true; values: Values<Of> } | { ok: false; wrong: AllWrong<Of> };

export function fieldsOf<Of extends Rules>(rules: Of): (keyof Of & string)[] {
  return Object.keys(rules);
}

/** Only what the form shows. */
export function pick<Of extends Rules>(rules: Of, thing: Values<Of>): Values<Of> {
  return Object.fromEntries(fieldsOf(rules).map((field) => [field, thing[field]])) as Values<Of>;
}

/** What stands in the fields when the form opens. */
export function draftOf<Of extends Rules>(
  rules: Of,
  values: Values<Of>,
  numberText: (value: number) => string,
): Draft<Of> {
  const text = (field: keyof Of & string) => {
    const value: Value = values[field];
    if (typeof value !== 'number') {
      return value ?? '';
    }
    return rules[field]?.kind === 'duration' ? durationText(value) : numberText(value);
  };
  return Object.fromEntries(fieldsOf(rules).map((field) => [field, text(field)])) as Draft<Of>;
}

/** What was typed, or all that is wrong with it. */
export function readDraft<Of extends Rules>(rules: Of, draft: Draft<Of>): Read<Of> {
  const values: Record<string, Value> = {};
  const wrong: AllWrong<Of> = {};
  for (const field of fieldsOf(rules)) {
    const read = readField(rules[field] as Rule, draft[field]);
    if (typeof read === 'object' && read !== null) {
      wrong[field] = read;
    } else {
      values[field] = read;
    }
  }
  return Object.keys(wrong).length > 0 ? { ok: false, wrong } : { ok: true, values: values as Values<Of> };
}

function readField(rule: Rule, text: string): Value | Wrong {
  switch (rule.kind) {
    case 'text': {
      const trimmed = text.trim();
      if (trimmed.length > rule.longest) {
        return { why: 'too-long', longest: rule.longest };
      }
      return trimmed === '' ? (rule.required ? { why: 'missing' } : null) : trimmed;
    }
    case 'number': {
      const typed = parseDecimal(text, rule.limits);
      switch (typed.kind) {
        case 'empty':
          return null;
        case 'number':
          return typed.value;
        case 'wrong':
          return { why: typed.why, limits: rule.limits };
      }
      break;
    }
    case 'duration': {
      const typed = parseDuration(text);
      switch (typed.kind) {
        case 'empty':
          return null;
        case 'seconds':
          return typed.value;
        case 'wrong':
          return { why: 'not-a-duration' };
      }
    }
  }
}

/** What differs from how it was opened, where null removes; null where nothing does. */
export function patchOf<Fields extends object>(opened: Fields, values: Fields): Partial<Fields> | null {
  const changed = Object.entries(values).filter(
    ([field, value]) => !same(value, opened[field as keyof Fields]),
  );
  return changed.length > 0 ? (Object.fromEntries(changed) as Partial<Fields>) : null;
}

/** Without what was left empty, as a request that adds something has it. */
export function entered<Fields extends object>(
  values: Fields,
): { [Field in keyof Fields]?: NonNullable<Fields[Field]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as {
    [Field in keyof Fields]?: NonNullable<Fields[Field]>;
  };
}

/** The fields as they were saved, but for those in which a person has typed since they were sent. */
export function keepTyped<Fields extends Record<string, string>>(
  sent: Fields,
  now: Fields,
  saved: Fields,
): Fields {
  return Object.fromEntries(
    Object.entries(saved).map(([field, text]) => [field, now[field] === sent[field] ? text : now[field]]),
  ) as Fields;
}

/** The field that a pointer of a refusal leads to, also into it: `/loadedSpools/2`. */
export function fieldOf(pointer: string): string {
  return pointer.split('/')[1] ?? '';
}
