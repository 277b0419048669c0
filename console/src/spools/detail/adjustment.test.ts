import { expect, test } from 'vitest';
import { adjustmentOf, NO_ADJUSTMENT, remainingAfter } from './adjustment';

const draft = { ...NO_ADJUSTMENT, grams: '12,5', note: ' Tangled end ' };

test.each([
  ['waste', true, -12.5],
  ['return', false, 12.5],
  ['adjustment', true, 12.5],
  ['adjustment', false, -12.5],
] as const)('%s, adding: %s, is %d g', (type, adds, deltaGrams) => {
  expect(adjustmentOf({ ...draft, type, adds })).toEqual({
    ok: true,
    value: { type, deltaGrams, note: 'Tangled end' },
  });
});

test('what would remain is exact, and may be less than nothing', () => {
  expect(remainingAfter(100.1, { ...draft, grams: '0.3' })).toBe(99.8);
  expect(remainingAfter(10, draft)).toBe(-2.5);
  expect(remainingAfter(10, { ...draft, grams: 'some' })).toBeNull();
});

test('grams and a note are required', () => {
  expect(adjustmentOf(NO_ADJUSTMENT)).toEqual({
    ok: false,
    flaws: [
      { field: 'grams', why: { kind: 'required' } },
      { field: 'note', why: { kind: 'required' } },
    ],
  });
});

test.each(['0', '-5', '100001', '1.2345', 'some'])('“%s” g are refused', (grams) => {
  expect(adjustmentOf({ ...draft, grams })).toMatchObject({ ok: false, flaws: [{ field: 'grams' }] });
});
