import { expect, test } from 'vitest';
import { bgcodeOf, fixture } from './fixtures/files';
import { readEstimate } from './readEstimate';

const FILE = { type: 0, text: 'Producer=PrusaSlicer 2.9.4\nProduced on=2025-12-28 at 12:59:53 UTC\n' };
const PRINTER = { type: 3, text: 'printer_model=MK4S\nbed_temperature=60,60,60\ntemperature=220,220,220\n' };
const THUMBNAIL = { type: 5, text: 'estimated printing time (normal mode)=1s\n' };
const PRINT = { type: 4, text: fixture('bgcode-metadata.ini'), deflated: true };

async function read(bytes: Buffer) {
  return await readEstimate(new Blob([new Uint8Array(bytes)]), 'part.bgcode');
}

test('metadata blocks are read, deflated ones too, and thumbnails are not', async () => {
  expect(await read(bgcodeOf([FILE, PRINTER, THUMBNAIL, PRINT]))).toEqual({
    slicer: 'PrusaSlicer',
    version: '2.9.4',
    seconds: 1198,
    totalGrams: 6.17,
    tools: [{ tool: 0, grams: 6.17, millimetres: 2067.9 }],
    bedTemperatureC: 60,
    nozzleTemperatureC: 220,
    split: { modelGrams: 6.17, towerGrams: 0, flushedGrams: null },
    plates: [],
  });
});

test('figures that two metadata blocks repeat are not added up', async () => {
  const printer = { type: 3, text: fixture('bgcode-metadata.ini') };
  expect(await read(bgcodeOf([FILE, printer, PRINT]))).toMatchObject({ totalGrams: 6.17, seconds: 1198 });
});

test('a file that ends anywhere before its G-code is damaged', async () => {
  const whole = bgcodeOf([FILE, PRINTER, PRINT], false);
  for (let length = 4; length <= whole.length; length++) {
    await expect(read(whole.subarray(0, length))).rejects.toMatchObject({ reason: 'damaged' });
  }
});

test('a changed byte in the metadata is found by its checksum', async () => {
  const bytes = bgcodeOf([FILE, PRINTER, PRINT]);
  bytes[bytes.indexOf('MK4S')] = 0x41;
  await expect(read(bytes)).rejects.toThrow('its metadata has a wrong checksum');
});

test('a block cannot unpack to more than it states, nor state more than any slicer writes', async () => {
  const bomb = bgcodeOf([FILE, { type: 4, text: '\n'.repeat(1_000_000), deflated: true }]);
  const start = bomb.indexOf('UTC\n') + 8;
  bomb[8] = 0;
  // Without checksums the four bytes after the first block belong to the next.
  const bytes = Buffer.concat([bomb.subarray(0, start - 4), bomb.subarray(start)]);
  bytes.writeUInt32LE(100, start);
  await expect(read(bytes)).rejects.toThrow('its metadata cannot be unpacked');
  bytes.writeUInt32LE(0xfffffff0, start);
  await expect(read(bytes)).rejects.toThrow('its metadata is larger than any slicer writes');
});
