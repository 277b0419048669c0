import { describe, expect, it } from 'vitest';
import { draftOf, entered, fieldOf, keepTyped, patchOf, type Rules, readDraft } from './fields';

const rules = {
  name: { kind: 'text', longest: 10, required: true },
  notes: { kind: 'text', longest: 5, long: true },
  watts: { kind: 'number', limits: { decimals: 0, min: 0, max: 500 }, unit: 'W' },
  seconds: { kind: 'duration' },
} as const satisfies Rules;

const empty = { name: '', notes: '', watts: '', seconds: '' };
const text = (value: number) => String(value).replace('.', ',');

describe('reading what was typed', () => {
  it('tells all that is wrong at once', () => {
    expect(readDraft(rules, { name: '  ', notes: 'too long', watts: '900', seconds: 'soon' })).toEqual({
      ok: false,
      wrong: {
        name: { why: 'missing' },
        notes: { why: 'too-long', longest: 5 },
        watts: { why: 'too-large', limits: rules.watts.limits },
        seconds: { why: 'not-a-duration' },
      },
    });
  });

  it('takes what is empty for nothing, and 0 for 0', () => {
    expect(readDraft(rules, { ...empty, name: ' Left ', watts: '0', seconds: '' })).toEqual({
      ok: true,
      values: { name: 'Left', notes: null, watts: 0, seconds: null },
    });
  });

  it('gives back the values that the form was opened with', () => {
    const values = { name: 'Left', notes: 'a', watts: 120, seconds: 5415 };
    const draft = draftOf(rules, values, text);
    expect(draft.seconds).toBe('1:30:15');
    expect(readDraft(rules, draft)).toEqual({ ok: true, values });
  });
});

describe('an edit', () => {
  const opened = { name: 'Left', notes: 'a', watts: 120, seconds: null };

  it('sends nothing but what was changed', () => {
    expect(patchOf(opened, { ...opened, watts: 0 })).toEqual({ watts: 0 });
    expect(patchOf(opened, { ...opened })).toBeNull();
  });

  it('removes what was emptied', () => {
    expect(patchOf(opened, { ...opened, notes: null as unknown as string })).toEqual({ notes: null });
  });

  it('keeps what was typed while it was on its way', () => {
    expect(
      keepTyped({ name: 'Left', notes: '' }, { name: 'Left', notes: 'new' }, { name: 'LEFT', notes: '' }),
    ).toEqual({ name: 'LEFT', notes: 'new' });
  });
});

it('adds something without what was left empty', () => {
  expect(entered({ name: 'Left', watts: 0, notes: null })).toEqual({ name: 'Left', watts: 0 });
});

it.each([
  ['/name', 'name'],
  ['/loadedSpools/2', 'loadedSpools'],
  ['', ''],
])('finds the field that %o points to', (pointer, field) => {
  expect(fieldOf(pointer)).toBe(field);
});
