import { expect, it } from 'vitest';
import { EditConflict, resolved } from './useEdit';

interface Thing {
  version: number;
  name: string;
  watts: number | null;
}

const opened: Thing = { version: 1, name: 'Left', watts: 100 };
const theirs: Thing = { version: 2, name: 'Links', watts: 120 };
const conflict = new EditConflict<Thing>({ opened, changes: { name: 'L', watts: 90 } }, theirs, [
  'name',
  'watts',
]);

it('sends only the fields of which mine was chosen, onto the newest version', () => {
  expect(resolved(conflict, new Set(['name'] as const))).toEqual({ opened: theirs, changes: { watts: 90 } });
});

it('has nothing to send where theirs was chosen throughout', () => {
  expect(resolved(conflict, new Set(['name', 'watts'] as const)).changes).toEqual({});
});
