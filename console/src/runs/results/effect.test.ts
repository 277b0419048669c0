import { expect, test } from 'vitest';
import { stockEffect } from './effect';
import { completedRun } from './fixtures';
import { addedMaterial, formOf } from './form';

const run = completedRun();
const [entry = addedMaterial('none')] = formOf(run, 'correct').materials;
const effects = (...entries: (typeof entry)[]) => stockEffect(run.materials, entries);

test('a correction to the same grams leaves the stock alone', () => {
  expect(effects(entry)).toEqual([]);
  expect(effects({ ...entry, used: '118,0' })).toEqual([]);
});

test('less than recorded goes back on the spool', () => {
  expect(effects({ ...entry, used: '104' })).toEqual([{ spoolId: 'SPOOL-007', grams: 14 }]);
});

test('more than recorded is taken off, exact to the milligram', () => {
  expect(effects({ ...entry, used: '121.2' })).toEqual([{ spoolId: 'SPOOL-007', grams: -3.2 }]);
});

test('of another spool instead, one gets all back and the other gives all', () => {
  expect(effects({ ...entry, spoolId: 'SPOOL-009' })).toEqual([
    { spoolId: 'SPOOL-007', grams: 118 },
    { spoolId: 'SPOOL-009', grams: -118 },
  ]);
});

test('a spool that is added gives what was used of it, and one that is removed gets all back', () => {
  const added = { ...addedMaterial('added-1'), spoolId: 'SPOOL-009', used: '5' };
  expect(effects(entry, added)).toEqual([{ spoolId: 'SPOOL-009', grams: -5 }]);
  expect(effects()).toEqual([{ spoolId: 'SPOOL-007', grams: 118 }]);
});

test('nothing is said of a spool whose grams cannot be read', () => {
  expect(effects({ ...entry, used: 'x' })).toEqual([]);
  expect(effects({ ...entry, spoolId: null })).toEqual([{ spoolId: 'SPOOL-007', grams: 118 }]);
});
