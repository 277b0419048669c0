import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from './draft';
import { fieldOf, isStep, refusedFields, stepOf, textIn } from './fields';

describe('a place in the body', () => {
  it.each([
    ['/printerId', 'printerId', 'basics'],
    ['/estimatedSeconds', 'estimatedTime', 'basics'],
    ['/estimate/towerGrams', 'towerGrams', 'basics'],
    ['/items/1/quantity', 'item-1-quantity', 'models'],
    ['/items/0/modelId', 'item-0-model', 'models'],
    ['/materials/2/estimatedGrams', 'material-2-grams', 'materials'],
    ['/materials/2', 'material-2-spool', 'materials'],
  ] as const)('%s is the field %s of the step %s', (pointer, field, step) => {
    expect(fieldOf(pointer)).toBe(field);
    expect(stepOf(field)).toBe(step);
  });

  it('may belong to no field', () => {
    expect(fieldOf('/reprintOf')).toBeNull();
    expect(fieldOf('')).toBeNull();
  });
});

describe('a refusal', () => {
  it('goes to the fields where all of it belongs to fields', () => {
    expect(refusedFields([{ pointer: '/slicer', detail: 'is too long' }])).toEqual([
      { field: 'slicer', why: { kind: 'refused', detail: 'is too long' } },
    ]);
  });

  it('is told as a whole otherwise', () => {
    const errors = [
      { pointer: '/slicer', detail: 'is too long' },
      { pointer: '', detail: 'there are too many open runs' },
    ];
    expect(refusedFields(errors)).toBeNull();
    expect(refusedFields([])).toBeNull();
  });
});

it('the text in a field of a row is found', () => {
  const draft = {
    ...EMPTY_DRAFT,
    slicer: 'Cura',
    items: [{ key: 'a', modelId: 'MODEL-001', quantity: '2' }],
    materials: [{ key: 'b', spoolId: 'SPOOL-001', grams: '3' }],
  };
  expect(textIn(draft, 'slicer')).toBe('Cura');
  expect(textIn(draft, 'item-0-model')).toBe('MODEL-001');
  expect(textIn(draft, 'item-0-quantity')).toBe('2');
  expect(textIn(draft, 'material-0-spool')).toBe('SPOOL-001');
  expect(textIn(draft, 'material-0-grams')).toBe('3');
  expect(textIn(draft, 'material-1-grams')).toBeNull();
});

it('only the four steps are steps', () => {
  expect(isStep('models')).toBe(true);
  expect(isStep('toString')).toBe(false);
});
