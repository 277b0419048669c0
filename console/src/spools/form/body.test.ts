import { describe, expect, test } from 'vitest';
import { EMPTY, newSpoolOf, nextDraft } from './body';

const typed = { ...EMPTY, material: ' PLA ', netGrams: '1000' };

describe('a new spool', () => {
  test('needs a material and a net weight, nothing else', () => {
    expect(newSpoolOf(typed)).toEqual({ ok: true, value: { material: 'PLA', netGrams: 1000 } });
    expect(newSpoolOf(EMPTY)).toEqual({
      ok: false,
      flaws: [
        { field: 'material', why: { kind: 'required' } },
        { field: 'netGrams', why: { kind: 'required' } },
      ],
    });
  });

  test('has what was typed, with 0 as 0 and nothing as nothing', () => {
    const draft = { ...typed, price: '19,90', lowAtGrams: '0', colorHex: '1a1a1a', brand: ' ', count: '5' };
    expect(newSpoolOf(draft)).toEqual({
      ok: true,
      value: {
        material: 'PLA',
        netGrams: 1000,
        price: 19.9,
        lowAtGrams: 0,
        color: { hex: '#1A1A1A' },
        count: 5,
      },
    });
  });

  test('that was opened has what the scale shows', () => {
    expect(newSpoolOf({ ...typed, fill: 'gross', grossGrams: '605,5', tareGrams: '193' })).toMatchObject({
      value: { grossGrams: 605.5, tareGrams: 193 },
    });
  });

  test('that was opened has what remains, and not what was typed for the scale before', () => {
    expect(newSpoolOf({ ...typed, fill: 'remaining', remainingGrams: '0', grossGrams: '900' })).toEqual({
      ok: true,
      value: { material: 'PLA', netGrams: 1000, remainingGrams: 0 },
    });
  });

  test('cannot be weighed with its reel while the weight of that is unknown', () => {
    expect(newSpoolOf({ ...typed, fill: 'gross', grossGrams: '605' })).toEqual({
      ok: false,
      flaws: [{ field: 'tareGrams', why: { kind: 'tare-needed' } }],
    });
  });

  test('cannot weigh less than its reel', () => {
    expect(newSpoolOf({ ...typed, fill: 'gross', grossGrams: '150', tareGrams: '193' })).toEqual({
      ok: false,
      flaws: [{ field: 'grossGrams', why: { kind: 'below-tare', tareGrams: 193 } }],
    });
  });

  test.each(['0', '41', '2.5', ''])('is not added “%s” times', (count) => {
    expect(newSpoolOf({ ...typed, count })).toMatchObject({ ok: false, flaws: [{ field: 'count' }] });
  });

  test('is told all that is wrong at once', () => {
    const draft = { ...EMPTY, netGrams: '0,5', price: 'cheap', colorHex: 'red' };
    const read = newSpoolOf(draft);
    expect(read.ok ? [] : read.flaws.map(({ field }) => field)).toEqual([
      'material',
      'netGrams',
      'colorHex',
      'price',
    ]);
  });

  test('hands material, weights, brand, price and location on to the next one', () => {
    const draft = {
      ...typed,
      brand: 'B',
      tareGrams: '193',
      price: '25',
      location: 'Shelf',
      lot: 'L',
      count: '3',
    };
    expect(nextDraft(draft)).toEqual({
      ...EMPTY,
      material: ' PLA ',
      netGrams: '1000',
      brand: 'B',
      tareGrams: '193',
      price: '25',
      location: 'Shelf',
    });
  });
});
