import { expect, test } from 'vitest';
import { fixture } from './fixtures/files';
import { readEstimate } from './readEstimate';

async function read(name: string) {
  return await readEstimate(new Blob([fixture(name)]), name);
}

test('Simplify3D 4: heaters in parallel lists with several set points', async () => {
  expect(await read('simplify3d-4.gcode')).toMatchObject({
    slicer: 'Simplify3D',
    version: '4.1.2',
    seconds: 2040,
    totalGrams: 10.65,
    tools: [{ tool: 0, grams: 10.65, millimetres: 3542.7 }],
    bedTemperatureC: 60,
    nozzleTemperatureC: 210,
  });
});

test('Simplify3D 5: other labels, and a block per heater', async () => {
  expect(await read('simplify3d-5.gcode')).toMatchObject({
    slicer: 'Simplify3D',
    version: '5.1.2',
    seconds: 3800,
    totalGrams: 40.48,
    tools: [{ tool: 0, grams: 40.48, millimetres: 13_572.2 }],
    bedTemperatureC: 65,
    nozzleTemperatureC: 215,
  });
});

test('KISSlicer 1.6: extruders without a number sign, numbered from 1, minutes with decimals', async () => {
  expect(await read('kisslicer-1.6.gcode')).toMatchObject({
    slicer: 'KISSlicer',
    version: '1.6.3',
    seconds: 1557,
    totalGrams: null,
    tools: [
      { tool: 0, grams: null, millimetres: 541.62 },
      { tool: 3, grams: null, millimetres: 94.85 },
    ],
    bedTemperatureC: 60,
    nozzleTemperatureC: 195,
  });
});

test('KISSlicer 2: of its three times, the one that was calculated during the export', async () => {
  expect(await read('kisslicer-2.gcode')).toMatchObject({
    slicer: 'KISSlicer',
    version: '2.0.6',
    seconds: 610,
    tools: [{ tool: 0, grams: null, millimetres: 305.09 }],
  });
});

test('ideaMaker: seconds, and millimetres of the used materials', async () => {
  expect(await read('ideamaker.gcode')).toMatchObject({
    slicer: 'ideaMaker',
    version: '4.2.3.5480',
    seconds: 4521,
    totalGrams: null,
    tools: [{ tool: 0, grams: null, millimetres: 1234.5 }],
    bedTemperatureC: 60,
    nozzleTemperatureC: 205,
  });
});
