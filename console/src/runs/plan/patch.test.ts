import { describe, expect, it } from 'vitest';
import { patchOf } from './patch';
import type { Plan } from './plan';

const plan: Plan = {
  printerId: 'PRINTER-001',
  slicer: 'Cura',
  bedTemperatureC: 60,
  nozzleTemperatureC: null,
  estimatedSeconds: 9000,
  plates: 3,
  estimate: { modelGrams: 12.5, flushedGrams: 1, towerGrams: null },
  notes: null,
  items: [{ modelId: 'MODEL-001', quantity: 12 }],
  materials: [{ spoolId: 'SPOOL-001', estimatedGrams: 12.5 }],
};

describe('an edit', () => {
  it('that changes nothing sends nothing', () => {
    expect(patchOf(plan, structuredClone(plan))).toBeNull();
  });

  it('sends only what changed', () => {
    expect(patchOf(plan, { ...plan, nozzleTemperatureC: 0, notes: 'careful' })).toEqual({
      nozzleTemperatureC: 0,
      notes: 'careful',
    });
  });

  it('removes by null', () => {
    expect(patchOf(plan, { ...plan, slicer: null, estimate: null, estimatedSeconds: null })).toEqual({
      slicer: null,
      estimate: null,
      estimatedSeconds: null,
    });
  });

  it('removes a part of the weights by null too', () => {
    expect(
      patchOf(plan, { ...plan, estimate: { modelGrams: 12.5, flushedGrams: null, towerGrams: 2 } }),
    ).toEqual({ estimate: { modelGrams: 12.5, flushedGrams: null, towerGrams: 2 } });
  });

  it('replaces lists whole, and leaves out grams that nobody estimated', () => {
    const materials = [...plan.materials, { spoolId: 'SPOOL-002', estimatedGrams: null }];
    expect(JSON.parse(JSON.stringify(patchOf(plan, { ...plan, items: [], materials })))).toEqual({
      items: [],
      materials: [{ spoolId: 'SPOOL-001', estimatedGrams: 12.5 }, { spoolId: 'SPOOL-002' }],
    });
  });
});
