import { describe, expect, it } from 'vitest';
import type { Model, Printer, Spool } from '../../api/generated';
import { type Draft, EMPTY_DRAFT } from './draft';
import { prefilledFields, withProposals } from './proposals';

const model = (id: string, more: Partial<Model> = {}): Model => ({
  id,
  version: 1,
  name: id,
  sku: null,
  gramsPerPiece: 4.2,
  secondsPerPiece: 90,
  piecesPerPlate: null,
  slicer: 'Cura',
  bedTemperatureC: 60,
  nozzleTemperatureC: 215,
  notes: null,
  archived: false,
  ...more,
});

const printer: Printer = {
  id: 'PRINTER-001',
  version: 1,
  name: 'Left',
  model: null,
  hourlyCost: null,
  watts: null,
  loadedSpools: ['SPOOL-001', 'SPOOL-002', 'SPOOL-archived'],
  notes: null,
  archived: false,
};

const spool = (id: string) => ({ id }) as Spool;

const stock = {
  printers: [printer],
  models: [
    model('MODEL-001'),
    model('MODEL-002', { slicer: null, bedTemperatureC: 70 }),
    model('MODEL-003', { gramsPerPiece: null }),
  ],
  spools: [spool('SPOOL-001'), spool('SPOOL-002')],
};

const item = (modelId: string, quantity: string) => ({ key: modelId, modelId, quantity });
const fill = (draft: Partial<Draft>, from: Draft = EMPTY_DRAFT) =>
  withProposals({ ...from, ...draft }, stock);

describe('models', () => {
  it('fill the empty fields', () => {
    expect(fill({ items: [item('MODEL-001', '12')] })).toMatchObject({
      slicer: 'Cura',
      bedTemperatureC: '60',
      nozzleTemperatureC: '215',
      estimatedTime: '0:18',
      modelGrams: '50.4',
    });
  });

  it('leave alone what a person entered, or emptied', () => {
    const filled = fill({ slicer: 'PrusaSlicer', items: [item('MODEL-001', '1')] });
    expect(filled.slicer).toBe('PrusaSlicer');
    const emptied = fill({ bedTemperatureC: '', items: [item('MODEL-001', '2')] }, filled);
    expect(emptied.bedTemperatureC).toBe('');
    expect(emptied.modelGrams).toBe('8.4');
    expect(prefilledFields(emptied, 'models')).toEqual(['nozzleTemperatureC', 'estimatedTime', 'modelGrams']);
  });

  it('propose only what all of them agree on, or know', () => {
    expect(fill({ items: [item('MODEL-001', '1'), item('MODEL-002', '1')] })).toMatchObject({
      slicer: 'Cura',
      bedTemperatureC: '',
      modelGrams: '8.4',
    });
    expect(fill({ items: [item('MODEL-001', '1'), item('MODEL-003', '1')] }).modelGrams).toBe('');
    expect(fill({ items: [item('MODEL-001', '')] }).modelGrams).toBe('');
  });

  it('take back what they proposed when they are removed', () => {
    const filled = fill({ items: [item('MODEL-001', '1')] });
    expect(fill({ items: [] }, filled)).toMatchObject({ slicer: '', modelGrams: '' });
  });
});

describe('the spools of the chosen printer', () => {
  it('are proposed without archived ones, all grams on the first', () => {
    const filled = fill({ printerId: 'PRINTER-001', items: [item('MODEL-001', '10')], towerGrams: '1,5' });
    expect(filled.materials).toEqual([
      { key: 'SPOOL-001', spoolId: 'SPOOL-001', grams: '43.5' },
      { key: 'SPOOL-002', spoolId: 'SPOOL-002', grams: '' },
    ]);
  });

  it('go with the printer', () => {
    const filled = fill({ printerId: 'PRINTER-001' });
    expect(fill({ printerId: null }, filled).materials).toEqual([]);
  });

  it('do not displace spools that a person chose', () => {
    const materials = [{ key: 'a', spoolId: 'SPOOL-002', grams: '7' }];
    expect(fill({ printerId: 'PRINTER-001', materials, spoolsByHand: true }).materials).toEqual(materials);
  });
});
