import { expect, test } from 'vitest';
import type { Consumption, Reported } from '../../api/generated';
import { startedRun } from './fixtures';
import { formOf } from './form';

const told = (basis: Consumption['basis'], grams: number | null = 40.2): Consumption => ({
  tool: null,
  grams,
  millimetres: grams === null ? 13_480 : null,
  basis,
});

function usedOf(consumption: Consumption[], { spools = 1, plates = 1 } = {}) {
  const run = startedRun({ plates });
  const materials = Array.from({ length: spools }, () => run.materials).flat();
  const reported: Reported = {
    at: '2026-05-04T09:00:00Z',
    outcome: 'succeeded',
    durationSeconds: null,
    connectionId: 'CONNECTION-001',
    plates: 1,
    consumption,
  };
  return formOf({ ...run, materials, reported }, 'complete').materials.map(({ used }) => used);
}

test('what the printer used of the only spool stands in its field', () => {
  expect(usedOf([told('actual')])).toEqual(['40.2']);
  expect(usedOf([told('actual', null), told('derived')])).toEqual(['40.2']);
});

test('a mere estimate, several amounts, or plates that go on leave it empty', () => {
  expect(usedOf([told('estimate')])).toEqual(['']);
  expect(usedOf([told('actual'), { ...told('actual'), tool: 1 }])).toEqual(['']);
  expect(usedOf([told('actual')], { plates: 2 })).toEqual(['']);
});

test('where several spools are planned, nobody can tell which one it was', () => {
  expect(usedOf([told('actual')], { spools: 2 })).toEqual(['', '']);
});
