import { describe, expect, test } from 'vitest';
import type { Spool } from '../../api/generated';
import { filtersOf, isFiltered, matches, passes } from './filter';

const spool: Spool = {
  id: 'SPOOL-017',
  version: 1,
  label: 'Prusament PLA Galaxy Black',
  material: 'PLA',
  brand: 'Prusament',
  color: { name: 'Galaxy Black', hex: '#1A1A1A' },
  netGrams: 1000,
  tareGrams: 193,
  price: 25,
  costPerKilogram: 25,
  remainingGrams: 100,
  committedGrams: 0,
  availableGrams: 100,
  lowAtGrams: 200,
  flags: ['low'],
  warnings: [],
  location: 'Shelf 2',
  lot: 'L-88',
  purchasedOn: null,
  notes: null,
};

test('a switch that is off filters nothing', () => {
  expect(filtersOf({ low: false, material: '' })).toEqual({});
  expect(isFiltered({ low: false })).toBe(false);
  expect(isFiltered({ archived: true })).toBe(true);
  expect(isFiltered({ q: 'black' })).toBe(true);
});

describe('a spool is found', () => {
  test.each(['black', 'prusament shelf', 'BLACK galaxy', 'l-88', '17', 'SPOOL-17', '#017'])(
    'by “%s”',
    (text) => {
      expect(matches(spool, text)).toBe(true);
    },
  );

  test('by what a label of it has', () => {
    expect(matches(spool, 'https://runs.example.com/spools/SPOOL-017')).toBe(true);
  });

  test('only if every word occurs', () => {
    expect(matches(spool, 'black petg')).toBe(false);
  });
});

test('the filters are those of the API', () => {
  expect(passes(spool, { material: 'pla', low: true })).toBe(true);
  expect(passes(spool, { material: 'PETG' })).toBe(false);
  expect(passes(spool, { archived: true })).toBe(false);
  expect(passes({ ...spool, flags: ['archived'] }, {})).toBe(false);
  expect(passes({ ...spool, flags: [] }, { low: true })).toBe(false);
});
