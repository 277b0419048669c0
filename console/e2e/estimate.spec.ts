import { open as openFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Run } from '../src/api/generated';
import { fixture, zipOf } from '../src/slicer/fixtures/files';
import { expect, expectAccessible, expectToFit, type Shop, test, unique } from './support';

const box = (page: Page) => page.getByRole('region', { name: 'Fill in from a sliced file' });
const said = (page: Page) => box(page).getByRole('status');
const time = (page: Page) => page.getByLabel('Estimated Print Time');
const bed = (page: Page) => page.getByRole('textbox', { name: 'Bed Temperature' });
const weight = (page: Page) => page.getByLabel('Model Weight');

interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Of PrusaSlicer: 1.2 g of the first tool and 0.29 g of the third, 0.31 g of that for the tower. */
const GCODE: Upload = {
  name: 'bracket.gcode',
  mimeType: '',
  buffer: Buffer.from(fixture('prusaslicer.gcode')),
};
const READ = 'PrusaSlicer 2.5.0: 1 day 2 hrs 10 mins, 1.49 g on 2 tools, bed 60 °C, nozzle 205 °C';

const INFO = 'Metadata/slice_info.config';
const threeMf = (info: string, name = 'parts.gcode.3mf'): Upload => ({
  name,
  mimeType: '',
  buffer: zipOf({ [INFO]: info, 'Metadata/project_settings.config': fixture('project_settings.config') }),
});
const TWO_PLATES = threeMf(fixture('slice_info.config'));

async function open(page: Page) {
  await page.goto('/runs/new');
  await expect(page.getByRole('button', { name: 'Choose a sliced file' })).toBeEnabled();
}

async function choose(page: Page, file: Upload) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose (a sliced|another) file$/ }).click();
  await (await chooser).setFiles(file);
}

async function pickPrinter(page: Page, name: string) {
  await page.getByRole('combobox', { name: 'Printer' }).fill(name);
  await page.getByRole('option', { name }).click();
}

/** Two spools that a printer has loaded for its first and its third tool. */
async function loadedPrinter(shop: Shop) {
  const spools = [await shop.spool(), await shop.spool(), await shop.spool()];
  const printer = await shop.printer({ loadedSpools: spools.map(({ id }) => id) });
  return { printer, first: spools[0]?.id ?? '', third: spools[2]?.id ?? '' };
}

async function press(page: Page, key: string, until: Locator) {
  await expect(until).toBeVisible();
  for (let times = 0; times < 40 && !(await until.evaluate((it) => it === document.activeElement)); times++) {
    await page.keyboard.press(key);
  }
  await expect(until).toBeFocused();
}

test('a sliced file fills in the first step, its model and its spools, up to the created run', async ({
  page,
  shop,
}) => {
  const { printer, first, third } = await loadedPrinter(shop);
  const model = await shop.model({ name: unique('Bracket') });
  await open(page);
  await choose(page, { ...GCODE, name: `${model.name.replace(' ', '_')}.gcode` });
  await expect(said(page)).toContainText(READ);
  await expect(said(page)).toContainText(`Model: ${model.name}`);
  await expect(page.getByRole('combobox', { name: 'Slicer' })).toHaveValue('PrusaSlicer');
  await expect(time(page)).toHaveValue('26:10:32');
  await expect(page.getByText('1 day 2 hrs 10 mins · from the file')).toBeVisible();
  await expect(weight(page)).toHaveValue('1.18');
  await expect(page.getByLabel('Tower Weight')).toHaveValue('0.31');
  await expect(page.getByLabel('Flushed Weight')).toHaveValue('');
  await expectAccessible(page);
  await expectToFit(page);

  await page.reload();
  await expect(said(page)).toContainText(READ);
  await pickPrinter(page, printer.name);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('combobox', { name: 'Model' })).toHaveValue(`${model.name} (${model.id})`);
  await page.getByRole('textbox', { name: 'Quantity' }).fill('2');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('One row for each tool of the file')).toBeVisible();
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create Run' }).click();
  await expect(page).toHaveURL(/\/runs\/RUN-\d+$/);
  await expect(page.getByText('1.49 g (model 1.18 g, flushed 0 g, tower 0.31 g)')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('PrusaSlicer');
  const run = await shop.get<Run>(`/v1${new URL(page.url()).pathname}`);
  expect(run).toMatchObject({
    slicer: 'PrusaSlicer',
    bedTemperatureC: 60,
    nozzleTemperatureC: 205,
    estimatedSeconds: 94_232,
    estimate: { modelGrams: 1.18, flushedGrams: null, towerGrams: 0.31 },
    items: [{ modelId: model.id, quantity: 2 }],
    materials: [
      { spoolId: first, estimatedGrams: 1.2 },
      { spoolId: third, estimatedGrams: 0.29 },
    ],
  });
});

/** G-code of half a gigabyte, most of which is never written. */
async function hugeFile(path: string) {
  const [head = '', tail = ''] = fixture('prusaslicer.gcode').split('G1 X10 Y10 E1.2\n');
  const lines = 'G1 X1\n'.repeat(200_000);
  const file = await openFile(path, 'w');
  await file.write(head + lines, 0);
  await file.write(lines + tail, 500_000_000);
  await file.close();
}

test('a file of 500 MB can be dropped, anywhere on the page', async ({ page, isMobile }) => {
  test.skip(isMobile, 'phones drag no files');
  const path = test.info().outputPath('dropped.gcode');
  await hugeFile(path);
  await open(page);
  const inside = await box(page).boundingBox();
  const at = { x: (inside?.x ?? 0) + 20, y: (inside?.y ?? 0) + 20 };
  const browser = await page.context().newCDPSession(page);
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    browser.send('Input.dispatchDragEvent', {
      type,
      ...at,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
  await drag('dragEnter');
  await drag('dragOver');
  await expect(box(page)).toHaveAttribute('data-dragged', 'true');
  await drag('drop');
  await expect(said(page)).toContainText(READ);
  await expect(box(page)).not.toHaveAttribute('data-dragged');

  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['G28\n'], 'beside.gcode'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(said(page)).toContainText('beside.gcode');
});

test('of a 3MF file with two plates a person chooses one, or both', async ({ page }) => {
  await open(page);
  await choose(page, TWO_PLATES);
  await expect(said(page)).toContainText('Bambu Studio 02.04.00.70: 2 plates. Choose what this run prints.');
  await expect(time(page)).toHaveValue('');
  const plates = page.getByRole('radiogroup', { name: 'What this run prints' });
  await expect(plates.getByRole('radio')).toHaveCount(3);
  await expectAccessible(page);
  await expectToFit(page);

  await plates.getByLabel('Plate 1: 20 mins, 7.14 g on 2 tools, bed 35 °C, nozzle 220 °C').check();
  await expect(time(page)).toHaveValue('0:20:16');
  await expect(weight(page)).toHaveValue('7.14');
  await expect(page.getByRole('textbox', { name: 'Plates' })).toHaveValue('');
  await plates.getByLabel('Both plates: 38 mins, 11.05 g on 2 tools').check();
  await expect(time(page)).toHaveValue('0:38:30');
  await expect(weight(page)).toHaveValue('11.05');
  await expect(page.getByRole('textbox', { name: 'Plates' })).toHaveValue('2');
  await expect(said(page)).toContainText('Bambu Studio 02.04.00.70: 38 mins, 11.05 g on 2 tools');
});

const UNREADABLE: [string, Upload, string][] = [
  [
    'not sliced',
    threeMf('<config><header/></config>', 'cube.3mf'),
    'cube.3mf has not been sliced. Slice it,',
  ],
  ['cut off', { ...TWO_PLATES, buffer: TWO_PLATES.buffer.subarray(0, 300) }, 'is damaged or incomplete.'],
  ['empty', { ...GCODE, buffer: Buffer.of() }, 'bracket.gcode is empty.'],
  [
    'a text',
    { ...GCODE, name: 'notes.gcode', buffer: Buffer.from('hello') },
    'notes.gcode is not a sliced file.',
  ],
];
for (const [what, file, sentence] of UNREADABLE) {
  test(`a file that is ${what} says so, and leaves the form as it is`, async ({ page }) => {
    await open(page);
    await choose(page, GCODE);
    await expect(said(page)).toContainText(READ);
    await bed(page).fill('62');
    await choose(page, file);
    await expect(page.getByRole('alert')).toContainText('Nothing was filled in');
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(said(page)).toContainText(READ);
    await expect(bed(page)).toHaveValue('62');
    await expect(time(page)).toHaveValue('26:10:32');
    await expectAccessible(page);
    await choose(page, GCODE);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('the keyboard alone chooses a file and removes it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'phones have no keyboard');
  await open(page);
  const button = page.getByRole('button', { name: 'Choose a sliced file' });
  await press(page, 'Tab', button);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(GCODE);
  await expect(said(page)).toContainText(READ);
  await press(page, 'Tab', page.getByRole('button', { name: 'Remove the file' }));
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
  await expect(time(page)).toHaveValue('');
  await expect(weight(page)).toHaveValue('');
});

test('what a person entered is kept or replaced as they say, and comes back without the file', async ({
  page,
}) => {
  await open(page);
  await bed(page).fill('65');
  await time(page).fill('3:00');
  await choose(page, GCODE);
  const question = page.getByRole('group', { name: 'Whose values?' });
  await expect(said(page)).toContainText('You entered something else than the file says.');
  await expect(question).toContainText('Bed TemperatureYours: 65 °CIn the file: 60 °C');
  await expect(question).toContainText('Estimated Print TimeYours: 3 hrsIn the file: 1 day 2 hrs 10 mins');
  await expect(question).not.toContainText('Nozzle');
  await expectAccessible(page);
  await expectToFit(page);
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Remove the file' })).toBeFocused();
  await expect(bed(page)).toHaveValue('65');
  await expect(time(page)).toHaveValue('3:00');
  await expect(page.getByRole('textbox', { name: 'Nozzle Temperature' })).toHaveValue('205');

  await choose(page, GCODE);
  await page.getByRole('button', { name: 'Use the file’s values' }).click();
  await expect(bed(page)).toHaveValue('60');
  await expect(time(page)).toHaveValue('26:10:32');
  await page.getByRole('button', { name: 'Remove the file' }).click();
  await expect(bed(page)).toHaveValue('65');
  await expect(time(page)).toHaveValue('3:00');
  await expect(page.getByRole('textbox', { name: 'Nozzle Temperature' })).toHaveValue('');
});
