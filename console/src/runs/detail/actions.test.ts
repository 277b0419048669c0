import { expect, test } from 'vitest';
import { buttonsOf, missingPieces } from './actions';

const ITEM = { modelId: 'MODEL-001', name: 'Clip' };

test('the main action comes first, whatever order the server tells', () => {
  expect(buttonsOf(['edit', 'start', 'complete', 'fail', 'cancel'])).toEqual([
    'start',
    'complete',
    'fail',
    'edit',
  ]);
  expect(buttonsOf(['fail', 'edit', 'complete'])[0]).toBe('complete');
});

test('nothing is offered to a viewer', () => {
  expect(buttonsOf([])).toEqual([]);
});

test('failed pieces and pieces that were never printed are missing', () => {
  const items = [
    { ...ITEM, quantity: 12, successful: 9, failed: 1 },
    { ...ITEM, quantity: 2, successful: 2, failed: 0 },
  ];
  expect(missingPieces({ status: 'COMPLETED', items })).toBe(3);
});

test('while a run is open nothing is missing', () => {
  const items = [{ ...ITEM, quantity: 12, successful: null, failed: null }];
  expect(missingPieces({ status: 'IN_PROGRESS', items })).toBe(0);
});
