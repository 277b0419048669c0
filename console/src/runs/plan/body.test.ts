import { describe, expect, it } from 'vitest';
import { newRun, previewOf, readDraft } from './body';
import { type Draft, EMPTY_DRAFT } from './draft';

const draft: Draft = {
  ...EMPTY_DRAFT,
  printerId: 'PRINTER-001',
  slicer: ' Cura ',
  bedTemperatureC: '60',
  nozzleTemperatureC: '215 °C',
  estimatedTime: '2:30',
  plates: '3',
  modelGrams: '12,5',
  flushedGrams: '0',
  notes: '  ',
  items: [{ key: 'a', modelId: 'MODEL-001', quantity: '12' }],
  materials: [
    { key: 'b', spoolId: 'SPOOL-001', grams: '10.5' },
    { key: 'c', spoolId: 'SPOOL-002', grams: '' },
  ],
};

const fieldsOf = (of: Draft) => readDraft(of).flaws.map(({ field, why }) => `${field} ${why.kind}`);

describe('a draft', () => {
  it('becomes the body that creates the run', () => {
    const { plan, flaws } = readDraft(draft);
    expect(flaws).toEqual([]);
    expect(JSON.parse(JSON.stringify(newRun(plan, null)))).toEqual({
      printerId: 'PRINTER-001',
      slicer: 'Cura',
      bedTemperatureC: 60,
      nozzleTemperatureC: 215,
      estimatedSeconds: 9000,
      plates: 3,
      estimate: { modelGrams: 12.5, flushedGrams: 0 },
      items: [{ modelId: 'MODEL-001', quantity: 12 }],
      materials: [{ spoolId: 'SPOOL-001', estimatedGrams: 10.5 }, { spoolId: 'SPOOL-002' }],
    });
  });

  it('needs nothing but a printer', () => {
    expect(fieldsOf(EMPTY_DRAFT)).toEqual(['printerId required']);
    expect(fieldsOf({ ...EMPTY_DRAFT, printerId: 'PRINTER-001' })).toEqual([]);
    expect(newRun(readDraft(EMPTY_DRAFT).plan, null)).toBeNull();
  });

  it('tells everything that is wrong at once', () => {
    expect(
      fieldsOf({
        ...draft,
        bedTemperatureC: 'hot',
        nozzleTemperatureC: '700',
        estimatedTime: 'soon',
        plates: '0',
        modelGrams: '1.2345',
        items: [
          { key: 'a', modelId: null, quantity: '' },
          { key: 'b', modelId: 'MODEL-001', quantity: '1,5' },
        ],
        materials: [{ key: 'c', spoolId: null, grams: '-1' }],
      }),
    ).toEqual([
      'bedTemperatureC number',
      'nozzleTemperatureC number',
      'estimatedTime duration',
      'plates number',
      'modelGrams number',
      'item-0-model required',
      'item-0-quantity required',
      'item-1-quantity number',
      'material-0-spool required',
      'material-0-grams number',
    ]);
  });

  it('asks for the model weight where only the others are given', () => {
    expect(fieldsOf({ ...draft, modelGrams: '' })).toEqual(['modelGrams model-weight']);
    expect(fieldsOf({ ...draft, modelGrams: '0' })).toEqual([]);
  });

  it('of a reprint names the run that it reprints, that of a copy does not', () => {
    const { plan } = readDraft(draft);
    expect(newRun(plan, { kind: 'reprint', runId: 'RUN-042' })?.reprintOf).toBe('RUN-042');
    expect(newRun(plan, { kind: 'copy', runId: 'RUN-042' })?.reprintOf).toBeUndefined();
  });
});

describe('a preview', () => {
  it('is asked for with all that is right so far', () => {
    const half = { ...draft, printerId: null, bedTemperatureC: 'hot', modelGrams: '', estimatedTime: 'x' };
    expect(JSON.parse(JSON.stringify(previewOf(half)))).toEqual({
      slicer: 'Cura',
      nozzleTemperatureC: 215,
      plates: 3,
      items: [{ modelId: 'MODEL-001', quantity: 12 }],
      materials: [{ spoolId: 'SPOOL-001', estimatedGrams: 10.5 }, { spoolId: 'SPOOL-002' }],
    });
  });

  it('never asks for a reprint alone, which would be answered with a proposal', () => {
    const origin = { kind: 'reprint' as const, runId: 'RUN-042' };
    expect(previewOf({ ...EMPTY_DRAFT, origin })).not.toHaveProperty('reprintOf');
  });
});
