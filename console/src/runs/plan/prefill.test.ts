import { describe, expect, it } from 'vitest';
import type { Model, Printer, Run, Spool } from '../../api/generated';
import { readDraft } from './body';
import { planOf } from './plan';
import { prefilled, toDraft } from './prefill';

const run = {
  printer: { id: 'PRINTER-001', name: 'Left' },
  slicer: 'Cura',
  bedTemperatureC: 0,
  nozzleTemperatureC: null,
  estimatedSeconds: 9015,
  plates: 2,
  estimate: { modelGrams: 12.5, flushedGrams: 0, towerGrams: null, totalGrams: 12.5 },
  notes: 'two\nlines',
  items: [
    { modelId: 'MODEL-001', name: 'Clip', quantity: 12 },
    { modelId: 'MODEL-002', name: 'Old clip', quantity: 1 },
  ],
  materials: [
    { spoolId: 'SPOOL-001', label: 'Black', estimatedGrams: 12.5 },
    { spoolId: 'SPOOL-002', label: 'Gone', estimatedGrams: null },
  ],
} as Run;

const stock = {
  printers: [{ id: 'PRINTER-001', archived: false } as Printer],
  models: [{ id: 'MODEL-001', archived: false } as Model, { id: 'MODEL-002', archived: true } as Model],
  spools: [{ id: 'SPOOL-001' } as Spool],
};

describe('a plan', () => {
  it('survives being typed', () => {
    const plan = planOf(run);
    expect(readDraft(toDraft(plan))).toEqual({ plan, flaws: [] });
  });
});

describe('a run like another', () => {
  const origin = { kind: 'copy' as const, runId: 'RUN-042' };

  it('leaves out what is archived, and says so', () => {
    const draft = prefilled(run, origin, stock);
    expect(draft.items.map(({ modelId }) => modelId)).toEqual(['MODEL-001']);
    expect(draft.materials.map(({ spoolId }) => spoolId)).toEqual(['SPOOL-001']);
    expect(draft.leftOut).toEqual(['Old clip', 'Gone']);
    expect(draft.origin).toEqual(origin);
  });

  it('asks for another printer where that one is archived', () => {
    const draft = prefilled(run, origin, { ...stock, printers: [] });
    expect(draft.printerId).toBeNull();
    expect(draft.leftOut).toContain('Left');
  });
});
