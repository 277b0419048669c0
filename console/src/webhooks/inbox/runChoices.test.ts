import { expect, test } from 'vitest';
import { runChoices } from './runChoices';

const run = (id: string, printerId: string) => ({ id, printer: { id: printerId, name: printerId } });
const here = run('RUN-002', 'PRINTER-001');
const there = run('RUN-003', 'PRINTER-002');

test('open runs of the same printer come first', () => {
  expect(runChoices([there, here], 'PRINTER-001', '', null)).toEqual({
    samePrinter: [here],
    others: [there],
    byNumber: null,
  });
});

test('any other run is offered by its number, and stays so once it is chosen', () => {
  expect(runChoices([here], undefined, '17', null).byNumber).toBe('RUN-017');
  expect(runChoices([here], undefined, 'Left', 'RUN-017').byNumber).toBe('RUN-017');
});

test('an open run is offered once', () => {
  expect(runChoices([here], undefined, '2', 'RUN-002').byNumber).toBeNull();
});
