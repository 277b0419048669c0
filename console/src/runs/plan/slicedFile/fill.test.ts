import { describe, expect, it } from 'vitest';
import type { Model, Printer, Spool } from '../../../api/generated';
import { type Estimate, NO_FIGURES, type ToolUse } from '../../../slicer/estimate';
import { readDraft } from '../body';
import { type Draft, EMPTY_DRAFT, parseDraft } from '../draft';
import { prefilledFields, withProposals } from '../proposals';
import { choosePlate, fill, keepMine, take, versions, withoutFile } from './fill';
import { slicedFileOf } from './slicedFile';

const model = (id: string, more: Partial<Model>): Model => ({
  id,
  version: 1,
  name: id,
  sku: null,
  gramsPerPiece: null,
  secondsPerPiece: null,
  piecesPerPlate: null,
  slicer: null,
  bedTemperatureC: null,
  nozzleTemperatureC: null,
  notes: null,
  archived: false,
  ...more,
});

const stock = {
  printers: [
    { id: 'PRINTER-001', loadedSpools: ['SPOOL-001', 'SPOOL-archived', 'SPOOL-003'] } as Printer,
    { id: 'PRINTER-002', loadedSpools: [] as string[] } as Printer,
  ],
  models: [
    model('MODEL-001', { name: 'Clip', slicer: 'Cura', bedTemperatureC: 70 }),
    model('MODEL-002', { name: 'part' }),
  ],
  spools: ['SPOOL-001', 'SPOOL-002', 'SPOOL-003'].map((id) => ({ id }) as Spool),
};

const tool = (number: number, grams: number): ToolUse => ({ tool: number, grams, millimetres: null });
const sliced = (more: Partial<Estimate> = {}, name = 'other.gcode') =>
  slicedFileOf(name, {
    ...NO_FIGURES,
    slicer: 'PrusaSlicer',
    version: '2.9.0',
    seconds: 8040,
    totalGrams: 34.2,
    tools: [tool(0, 34.2)],
    bedTemperatureC: 60,
    plates: [],
    ...more,
  });
const draftOf = (more: Partial<Draft> = {}) => withProposals({ ...EMPTY_DRAFT, ...more }, stock);
const filled = (more: Partial<Draft> = {}, file = sliced()) => fill(draftOf(more), file, stock);
const now = (draft: Draft) => withProposals(draft, stock);
const spools = (draft: Draft) => draft.materials.map(({ spoolId, grams }) => [spoolId, grams]);
const typed = { key: 'a', spoolId: 'SPOOL-002', grams: '30' };

describe('a sliced file', () => {
  it('fills what is empty, and survives being kept', () => {
    const draft = filled();
    expect(draft).toMatchObject({
      slicer: 'PrusaSlicer',
      estimatedTime: '2:14',
      bedTemperatureC: '60',
      nozzleTemperatureC: '',
      modelGrams: '34.2',
    });
    expect(draft.file?.decision).toBe('mine');
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it('stands before what models propose, which comes back without it', () => {
    const items = [{ key: 'a', modelId: 'MODEL-001', quantity: '2' }];
    const draft = filled({ items });
    expect(draft).toMatchObject({ slicer: 'PrusaSlicer', bedTemperatureC: '60' });
    expect(draft.file?.decision).toBe('mine');
    expect(prefilledFields(draft, 'file')).toContain('bedTemperatureC');
    expect(prefilledFields(draft, 'models')).toEqual([]);
    expect(withoutFile(draft, stock)).toMatchObject({ slicer: 'Cura', bedTemperatureC: '70', file: null });
  });

  it('stays when the models that said the same are removed', () => {
    const items = [{ key: 'a', modelId: 'MODEL-001', quantity: '2' }];
    const draft = filled({ items }, sliced({ bedTemperatureC: 70 }));
    expect(now({ ...draft, items: [] }).bedTemperatureC).toBe('70');
  });
});

describe('what a person had entered', () => {
  it('stays, and the decision is open', () => {
    const draft = filled({ bedTemperatureC: '65', towerGrams: '1' });
    expect(draft).toMatchObject({ bedTemperatureC: '65', towerGrams: '1', estimatedTime: '2:14' });
    expect(draft.file?.decision).toBe('open');
    const { mine, theirs } = versions(draft, stock);
    expect([mine.bedTemperatureC, theirs.bedTemperatureC]).toEqual([65, 60]);
    expect(keepMine(draft)).toMatchObject({ bedTemperatureC: '65', file: { decision: 'mine' } });
  });

  it('is no difference where it means the same', () => {
    const draft = filled({ bedTemperatureC: '60,0', estimatedTime: '2 h 14 min' });
    expect(draft.file?.decision).toBe('mine');
    expect(draft).toMatchObject({ bedTemperatureC: '60,0', estimatedTime: '2 h 14 min' });
  });

  it('gives way when told so, and comes back without the file', () => {
    const taken = now(take(filled({ bedTemperatureC: '65' })));
    expect(taken).toMatchObject({ bedTemperatureC: '60', file: { decision: 'file' } });
    const back = withoutFile(taken, stock);
    expect(back).toMatchObject({ bedTemperatureC: '65', estimatedTime: '', modelGrams: '' });
    expect(now({ ...back, items: [{ key: 'a', modelId: 'MODEL-001', quantity: '1' }] }).bedTemperatureC).toBe(
      '65',
    );
  });

  it('stays without the file where it was the same', () => {
    expect(withoutFile(filled({ bedTemperatureC: '60' }), stock).bedTemperatureC).toBe('60');
  });

  it('does not come back over what was entered after it gave way', () => {
    const taken = now({ ...take(filled({ bedTemperatureC: '65' })), bedTemperatureC: '62' });
    expect(withoutFile(taken, stock).bedTemperatureC).toBe('62');
  });

  it('stays without the file where it was entered after it', () => {
    const draft = now({ ...filled(), bedTemperatureC: '62' });
    expect(withoutFile(draft, stock)).toMatchObject({ bedTemperatureC: '62', estimatedTime: '' });
  });

  it('can be emptied without the file filling it again', () => {
    const draft = filled({ bedTemperatureC: '65' });
    expect(now({ ...draft, bedTemperatureC: '' }).bedTemperatureC).toBe('');
  });
});

describe('the tools of a file', () => {
  const two = sliced({ tools: [tool(0, 30), tool(2, 4.2)] });

  it('take the spools that are loaded for them, once the printer is chosen', () => {
    const draft = filled({}, two);
    expect(spools(draft)).toEqual([
      [null, '30'],
      [null, '4.2'],
    ]);
    expect(spools(now({ ...draft, printerId: 'PRINTER-001' }))).toEqual([
      ['SPOOL-001', '30'],
      ['SPOOL-003', '4.2'],
    ]);
  });

  it('keep their grams where no usable spool is loaded', () => {
    const draft = filled({ printerId: 'PRINTER-001' }, sliced({ tools: [tool(0, 30), tool(1, 4.2)] }));
    expect(spools(draft)).toEqual([
      ['SPOOL-001', '30'],
      [null, '4.2'],
    ]);
  });

  it('leave the printer’s spools as they are where the file does not tell them', () => {
    const draft = filled({ printerId: 'PRINTER-001' }, sliced({ tools: [] }));
    expect(spools(draft)).toEqual([
      ['SPOOL-001', '34.2'],
      ['SPOOL-003', ''],
    ]);
  });

  it('give their grams to a spool that was chosen without any', () => {
    const draft = filled({ materials: [{ ...typed, grams: '' }], spoolsByHand: true });
    expect(spools(draft)).toEqual([['SPOOL-002', '34.2']]);
    expect(draft.file?.decision).toBe('mine');
  });

  it('do not displace grams that were entered, unless told so, and then give them back', () => {
    const draft = filled({ printerId: 'PRINTER-001', materials: [typed], spoolsByHand: true });
    expect(spools(draft)).toEqual([['SPOOL-002', '30']]);
    expect(draft.file?.decision).toBe('open');
    const taken = now(take(draft));
    expect(spools(taken)).toEqual([['SPOOL-002', '34.2']]);
    expect(withoutFile(taken, stock)).toMatchObject({ materials: [typed], spoolsByHand: true });
  });

  it('leave alone what is entered after the file', () => {
    const draft = now({ ...filled(), materials: [typed], spoolsByHand: true });
    expect(withoutFile(draft, stock).materials).toEqual([typed]);
  });
});

describe('a model of the file’s name', () => {
  it('is proposed where none is chosen, and goes with the file', () => {
    const draft = filled({}, sliced({}, 'part.gcode'));
    expect(draft.items).toMatchObject([{ modelId: 'MODEL-002', quantity: '' }]);
    expect(withoutFile(draft, stock).items).toEqual([]);
  });

  it('stays where a person entered its quantity', () => {
    const draft = filled({}, sliced({}, 'part.gcode'));
    const counted = { ...draft, items: draft.items.map((item) => ({ ...item, quantity: '3' })) };
    expect(withoutFile(counted, stock).items).toHaveLength(1);
  });

  it('does not join models that are chosen', () => {
    const items = [{ key: 'a', modelId: 'MODEL-001', quantity: '2' }];
    expect(filled({ items }, sliced({}, 'part.gcode')).items).toEqual(items);
  });
});

describe('a file of several plates', () => {
  const plates = sliced(
    {
      plates: [1, 2].map((index) => ({
        ...NO_FIGURES,
        index,
        pieces: index,
        seconds: index * 600,
        totalGrams: index,
        tools: [tool(0, index)],
      })),
    },
    'part.3mf',
  );

  it('fills nothing until a plate is chosen, and then follows the choice', () => {
    const draft = filled({ estimatedTime: '1:00' }, plates);
    expect(draft).toMatchObject({ modelGrams: '', slicer: '', file: { decision: 'mine' } });
    const one = choosePlate(draft, 1, stock);
    expect(one).toMatchObject({ modelGrams: '1', plates: '', items: [{ quantity: '1' }] });
    expect(one).toMatchObject({ estimatedTime: '1:00', file: { decision: 'open' } });
    const all = choosePlate(now(take(one)), 'all', stock);
    expect(all).toMatchObject({
      modelGrams: '3',
      plates: '2',
      estimatedTime: '0:30',
      items: [{ quantity: '3' }],
    });
    expect(spools(now(all))).toEqual([[null, '3']]);
    expect(choosePlate(all, 2, stock)).toMatchObject({ modelGrams: '2', plates: '', estimatedTime: '0:20' });
    expect(withoutFile(all, stock)).toMatchObject({ estimatedTime: '1:00', plates: '', items: [] });
  });
});

it('another file takes the place of the first', () => {
  const draft = fill(filled({}, sliced({ nozzleTemperatureC: 215 })), sliced({ bedTemperatureC: 80 }), stock);
  expect(draft).toMatchObject({ bedTemperatureC: '80', nozzleTemperatureC: '', file: { decision: 'mine' } });
  expect(readDraft(draft).flaws.map(({ field }) => field)).toEqual(['printerId', 'material-0-spool']);
});
