import { describe, expect, test } from 'vitest';
import { EMPTY } from './body';
import { type Details, draftOf, patchOf, readDetails } from './details';

const details: Details = {
  material: 'PLA',
  netGrams: 1000,
  brand: 'Prusament',
  colorName: 'Black',
  colorHex: '#1A1A1A',
  label: 'Prusament PLA Black',
  tareGrams: 193,
  price: 25,
  lowAtGrams: null,
  location: null,
  lot: null,
  purchasedOn: '2026-04-02',
  notes: null,
};

describe('an edit', () => {
  test('of nothing changes nothing', () => {
    const read = readDetails({ ...EMPTY, ...draftOf(details, String) });
    expect(read.ok && patchOf(details, read.value)).toBeNull();
  });

  test('sends what changed, and null for what was removed', () => {
    expect(patchOf(details, { ...details, location: 'Shelf 3', price: null, colorName: null })).toEqual({
      location: 'Shelf 3',
      price: null,
      color: { name: null },
    });
  });

  test('shows a number as it is typed', () => {
    expect(draftOf({ ...details, price: 19.9 }, (of) => String(of).replace('.', ',')).price).toBe('19,9');
  });

  test('reads a short number of a colour', () => {
    const read = readDetails({ ...EMPTY, ...draftOf(details, String), colorHex: '#fa0' });
    expect(read.ok && read.value.colorHex).toBe('#FFAA00');
  });
});
