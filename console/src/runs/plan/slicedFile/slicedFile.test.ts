import { describe, expect, it } from 'vitest';
import type { Model } from '../../../api/generated';
import { type Estimate, NO_FIGURES, type Plate } from '../../../slicer/estimate';
import { itemOf, saidBy } from './said';
import { jobOf, type SlicedFile, slicedFileOf } from './slicedFile';

const estimate: Estimate = {
  slicer: 'PrusaSlicer',
  version: '2.9.0',
  seconds: 8040.4,
  totalGrams: 34.2,
  tools: [{ tool: 0, grams: 34.20004, millimetres: 11_000 }],
  bedTemperatureC: 59.6,
  nozzleTemperatureC: 215,
  split: null,
  plates: [],
};
const plate = (index: number, more: Partial<Plate> = {}): Plate => ({
  ...NO_FIGURES,
  index,
  pieces: 1,
  seconds: 1200,
  totalGrams: 7.1,
  tools: [{ tool: 0, grams: 7.1, millimetres: null }],
  bedTemperatureC: 60,
  ...more,
});
const ofPlates = (plates: Plate[], chosen: SlicedFile['plate']) => ({
  ...slicedFileOf('part.3mf', { ...estimate, plates }),
  plate: chosen,
});

describe('a file of one job', () => {
  it('says what it states in the amounts of the API, the total as model weight', () => {
    expect(saidBy(slicedFileOf('part.gcode', estimate))).toEqual({
      slicer: 'PrusaSlicer',
      bedTemperatureC: '60',
      nozzleTemperatureC: '215',
      estimatedTime: '2:14',
      modelGrams: '34.2',
    });
    expect(jobOf(slicedFileOf('part.gcode', estimate))?.tools).toEqual([{ tool: 0, grams: 34.2 }]);
  });

  it('divides the weight as far as it states that', () => {
    const split = { modelGrams: 30, towerGrams: 4.2, flushedGrams: null };
    const said = saidBy(slicedFileOf('part.gcode', { ...estimate, split }));
    expect(said).toMatchObject({ modelGrams: '30', towerGrams: '4.2' });
    expect(said).not.toHaveProperty('flushedGrams');
  });

  it('says nothing of what it does not state', () => {
    expect(
      saidBy(slicedFileOf('part.gcode', { ...NO_FIGURES, slicer: null, version: null, plates: [] })),
    ).toEqual({});
  });
});

describe('a file of several plates', () => {
  const plates = [
    plate(1),
    plate(3, {
      pieces: 2,
      seconds: 300,
      totalGrams: 1.2,
      tools: [{ tool: 2, grams: 1.2, millimetres: null }],
    }),
  ];

  it('says nothing until a plate is chosen', () => {
    expect(saidBy(ofPlates(plates, null))).toEqual({});
  });

  it('says of one plate what that takes', () => {
    expect(saidBy(ofPlates(plates, 3))).toMatchObject({ estimatedTime: '0:05', modelGrams: '1.2' });
    expect(saidBy(ofPlates(plates, 3))).not.toHaveProperty('plates');
  });

  it('adds up all plates, tool by tool', () => {
    const all = ofPlates([...plates, plate(4, { pieces: 1 })], 'all');
    expect(saidBy(all)).toMatchObject({
      estimatedTime: '0:45',
      modelGrams: '15.4',
      plates: '3',
      bedTemperatureC: '60',
    });
    expect(jobOf(all)).toMatchObject({
      pieces: 4,
      tools: [
        { tool: 0, grams: 14.2 },
        { tool: 2, grams: 1.2 },
      ],
    });
  });

  it('leaves open what one of them does not state, or states otherwise', () => {
    const odd = plate(2, { seconds: null, bedTemperatureC: 70, tools: [], pieces: null });
    expect(jobOf(ofPlates([plate(1), odd], 'all'))).toMatchObject({
      seconds: null,
      totalGrams: 14.2,
      bedTemperatureC: null,
      tools: [],
      pieces: null,
    });
  });
});

describe('the slicer', () => {
  it.each([
    ['BambuStudio', 'Bambu Studio'],
    ['Creality_Print', 'Creality Print'],
    ['OrcaSlicer', 'OrcaSlicer'],
    ['Snapmaker Orca', 'Snapmaker Orca'],
  ])('%s is called %s', (slicer, called) => {
    expect(saidBy(slicedFileOf('part.gcode', { ...estimate, slicer })).slicer).toBe(called);
  });
});

describe('the model of a file', () => {
  const models = [
    { id: 'MODEL-001', name: 'Bracket v2', archived: true } as Model,
    { id: 'MODEL-002', name: 'Bracket v2', archived: false } as Model,
    { id: 'MODEL-003', name: '.gcode', archived: false } as Model,
  ];

  it.each(['Bracket v2.gcode', 'bracket_v2.gcode.3mf', 'BRACKET_V2.BGCODE'])(
    'is the one of its name: %s',
    (name) => {
      expect(itemOf(slicedFileOf(name, estimate), models)).toMatchObject({
        modelId: 'MODEL-002',
        quantity: '',
      });
    },
  );

  it.each(['bracket.gcode', 'bracket v2 left.gcode', '.3mf'])('is none for %s', (name) => {
    expect(itemOf(slicedFileOf(name, estimate), models)).toBeNull();
  });

  it('has the pieces that the chosen plate states', () => {
    const file = { ...ofPlates([plate(1, { pieces: 4 }), plate(2)], 1), name: 'bracket v2.3mf' };
    expect(itemOf(file, models)?.quantity).toBe('4');
  });
});
