import { expect, test } from 'vitest';
import { fieldOf, idOf, refusedFields } from './fields';
import { startedRun } from './fixtures';
import { formOf } from './form';

const form = formOf(startedRun(), 'complete');

test.each([
  ['/materials/0/actualGrams', 'material:SPOOL-007:used'],
  ['/materials/0/afterGrams', 'material:SPOOL-007:after'],
  ['/materials/0/insteadOf', 'material:SPOOL-007:spool'],
  ['/materials/0', 'material:SPOOL-007:used'],
  ['/materials', 'add-material'],
  ['/items/0', 'item:MODEL-003:successful'],
  ['/items/0/failed', 'item:MODEL-003:failed'],
  ['/items', 'add-item'],
  ['/startedAt', 'startedAt'],
  ['/durationSeconds', 'duration'],
  ['/reason', 'failureReason'],
  ['/materials/7', null],
  ['/elsewhere', null],
])('what the server says of %s belongs to %s', (pointer, field) => {
  expect(fieldOf(pointer, form)).toBe(field);
});

test('the reason of a correction is another field than that of a failure', () => {
  expect(fieldOf('/reason', { ...form, kind: 'correct' })).toBe('correction');
});

test('a refusal that belongs to no field is told as a whole', () => {
  expect(refusedFields([{ pointer: '/elsewhere', detail: 'No' }], form)).toBeNull();
  expect(refusedFields([], form)).toBeNull();
});

test('an id of an element has nothing in it that an address would have to escape', () => {
  expect(idOf('version:material/SPOOL-007')).toBe('results-version-material-SPOOL-007');
});
