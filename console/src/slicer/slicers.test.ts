import { expect, test } from 'vitest';
import { fixture } from './fixtures/files';
import { readEstimate } from './readEstimate';

async function read(name: string) {
  return await readEstimate(new Blob([fixture(name)]), name);
}

test('PrusaSlicer: used tools with their numbers, the time with its days, the tower as a part of the total', async () => {
  expect(await read('prusaslicer.gcode')).toEqual({
    slicer: 'PrusaSlicer',
    version: '2.5.0+linux-x64-GTK3',
    seconds: 94_232,
    totalGrams: 1.49,
    tools: [
      { tool: 0, grams: 1.2, millimetres: 400.85 },
      { tool: 2, grams: 0.29, millimetres: 98.63 },
    ],
    bedTemperatureC: 60,
    nozzleTemperatureC: 205,
    split: { modelGrams: 1.18, towerGrams: 0.31, flushedGrams: null },
    plates: [],
  });
});

test('SuperSlicer: the total is the sum where it is not stated', async () => {
  expect(await read('superslicer.gcode')).toMatchObject({
    slicer: 'SuperSlicer',
    version: '2.2.52',
    seconds: 1026,
    totalGrams: 3.2,
    tools: [{ tool: 0, grams: 3.2, millimetres: 1052.3 }],
    bedTemperatureC: 60,
    nozzleTemperatureC: 210,
    split: null,
  });
});

test('Slic3r: lengths of two extruders on one line, and no time', async () => {
  expect(await read('slic3r.gcode')).toMatchObject({
    slicer: 'Slic3r',
    version: '1.3.0',
    seconds: null,
    totalGrams: null,
    tools: [
      { tool: 0, grams: null, millimetres: 1482.1 },
      { tool: 1, grams: null, millimetres: 34.4 },
    ],
    nozzleTemperatureC: 200,
  });
});

test('Slic3r Prusa Edition 1.37: the second line is grams without their unit', async () => {
  expect(await read('slic3r-prusa-edition.gcode')).toMatchObject({
    slicer: 'Slic3r Prusa Edition',
    version: '1.37.0-prusa3d',
    totalGrams: 17.4,
    tools: [{ tool: 0, grams: 17.4, millimetres: 5828.3 }],
  });
});

test('BambuStudio: the total time, filaments by their slots, the bed temperature of the plate type', async () => {
  expect(await read('bambustudio.gcode')).toMatchObject({
    slicer: 'BambuStudio',
    version: '02.04.00.70',
    seconds: 1095,
    totalGrams: 3.22,
    tools: [
      { tool: 0, grams: 0.39, millimetres: 130.1 },
      { tool: 2, grams: 2.83, millimetres: 932.21 },
    ],
    bedTemperatureC: 65,
    nozzleTemperatureC: 220,
    split: null,
  });
});

test('OrcaSlicer 2.3.0: statistics in the head', async () => {
  expect(await read('orcaslicer-head.gcode')).toMatchObject({
    slicer: 'OrcaSlicer',
    version: '2.3.0',
    seconds: 3304,
    totalGrams: 13.18,
    tools: [
      { tool: 0, grams: 7.88, millimetres: 2641.32 },
      { tool: 2, grams: 5.3, millimetres: 1776.13 },
    ],
    bedTemperatureC: 35,
    nozzleTemperatureC: 220,
  });
});

test('Snapmaker Orca: statistics in the tail, under its own name', async () => {
  expect(await read('orcaslicer-tail.gcode')).toMatchObject({
    slicer: 'Snapmaker Orca',
    version: '2.1.0',
    seconds: 2094,
    totalGrams: 3.14,
    tools: [{ tool: 0, grams: 3.14, millimetres: 1052.3 }],
    bedTemperatureC: 60,
    nozzleTemperatureC: 220,
  });
});

test('Cura: metres per extruder, no grams, and the temperatures of the start G-code', async () => {
  expect(await read('cura.gcode')).toMatchObject({
    slicer: 'Cura',
    version: '5.2.1',
    seconds: 2588,
    totalGrams: null,
    tools: [
      { tool: 0, grams: null, millimetres: 1508.57 },
      { tool: 2, grams: null, millimetres: 154.776 },
    ],
    bedTemperatureC: 60,
    nozzleTemperatureC: 210,
  });
});

test('Cura for Ultimaker: cubic millimetres tell which tool is used, but no length nor weight', async () => {
  expect(await read('cura-griffin.gcode')).toMatchObject({
    slicer: 'Cura',
    version: '4.5.0',
    seconds: 3875,
    totalGrams: null,
    tools: [{ tool: 1, grams: null, millimetres: null }],
    bedTemperatureC: 60,
    nozzleTemperatureC: 210,
  });
});

test('Cura 15: time in words, metres and grams on one line', async () => {
  expect(await read('cura-old.gcode')).toMatchObject({
    slicer: 'Cura',
    version: '15.04',
    seconds: 5160,
    totalGrams: 19,
    tools: [{ tool: 0, grams: 19, millimetres: 6580 }],
    bedTemperatureC: 70,
    nozzleTemperatureC: 210,
  });
});
