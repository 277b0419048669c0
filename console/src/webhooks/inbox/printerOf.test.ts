import { expect, test } from 'vitest';
import { printerOf, whyWaits } from './printerOf';

const left = { id: 'PRINTER-001', name: 'Left', archived: false };
const old = { id: 'PRINTER-002', name: 'Old one', archived: true };
const printers = [left, old];
const bound = { id: 'CONNECTION-001', printerId: left.id };
const open = { id: 'CONNECTION-002', printerId: null };
const told = (printer: string | null, connectionId = open.id) => ({ connectionId, printer });

test('the printer of the connection comes before the name that is told', () => {
  expect(printerOf(told('Right', bound.id), [bound], printers)).toBe(left);
});

test('a printer is found by its name, in any case, unless it is archived', () => {
  expect(printerOf(told(' LEFT '), [open], printers)).toBe(left);
  expect(printerOf(told('Old one'), [open], printers)).toBeUndefined();
  expect(printerOf(told(null), [open], printers)).toBeUndefined();
});

test('an event waits because no printer is named, none has the name, or no run fits', () => {
  expect(whyWaits(told(null), [open], printers)).toBe('noPrinter');
  expect(whyWaits(told('Rihgt'), [open], printers)).toBe('unknownPrinter');
  expect(whyWaits(told('Left'), [open], printers)).toBe('noRun');
  expect(whyWaits(told(null, bound.id), [bound], printers)).toBe('noRun');
});

test('who may not know the connections is told no more than that no run fits', () => {
  expect(whyWaits(told(null), undefined, printers)).toBe('noRun');
});
