import { expect, it } from 'vitest';
import { currencies, timeZones } from './choices';

it('offers UTC and the chosen zone, also where the browser calls it something else', () => {
  expect(timeZones('Europe/Kyiv')).toEqual(expect.arrayContaining(['UTC', 'Europe/Kyiv', 'Europe/Berlin']));
});

it('offers each zone once', () => {
  const zones = timeZones('Europe/Berlin');
  expect(new Set(zones).size).toBe(zones.length);
});

it('names currencies in the language of the person', () => {
  expect(currencies('EUR', 'de')).toContainEqual({ value: 'CHF', label: 'CHF – Schweizer Franken' });
});

it('offers a chosen currency that the browser does not know', () => {
  expect(currencies('XZZ', 'en')).toContainEqual({ value: 'XZZ', label: 'XZZ' });
});
