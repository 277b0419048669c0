import type { Locator, Page } from '@playwright/test';
import type { Run } from '../src/api/generated';
import { expect, expectAccessible, expectToFit, picture, test, unique } from './support';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('button', { name: 'Next' });
const sums = (page: Page) => page.getByRole('region', { name: 'Estimated so far' });

/** Chooses from a list by typing part of the name. */
async function choose(page: Page, box: Locator, name: string) {
  await box.click();
  await box.fill(name);
  await page.getByRole('option', { name }).click();
}

async function createdRun(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/runs\/RUN-\d+$/);
  return new URL(page.url()).pathname.replace('/runs/', '');
}

/** To the materials of a new run on this printer. */
async function planOn(page: Page, printer: string) {
  await page.goto('/runs/new');
  await choose(page, page.getByRole('combobox', { name: 'Printer' }), printer);
  await page
    .getByRole('navigation', { name: 'Steps of the new run' })
    .getByRole('link', { name: 'Materials' })
    .click();
  await expect(heading(page)).toHaveText('New run: Materials');
}

test('the wizard creates a run, step by step', async ({ page, shop, isMobile }) => {
  const spool = await shop.spool();
  const printer = await shop.printer({ loadedSpools: [spool.id], hourlyCost: 1 });
  const model = await shop.model({ slicer: 'Cura', nozzleTemperatureC: 215 });
  const press = (of: Locator) => (isMobile ? of.tap() : of.click());
  const pick = async (box: Locator, name: string) => {
    await press(box);
    await box.fill(name);
    await press(page.getByRole('option', { name }));
  };

  await page.goto('/runs');
  await press(page.getByRole('link', { name: 'New Run' }).first());
  await expect(heading(page)).toHaveText('New run: Basic Information');
  await expect(heading(page)).toBeFocused();
  await pick(page.getByRole('combobox', { name: 'Printer' }), printer.name);
  await page.getByRole('textbox', { name: 'Bed Temperature' }).fill('60');
  await page.getByLabel('Estimated Print Time').fill('2:30');
  await expect(page.getByText('2 hrs 30 mins')).toBeVisible();
  await page.getByLabel('Tower Weight').fill('0,5');
  await page.getByLabel('Notes').fill('First batch');
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'wizard-basics');
  await press(next(page));

  await expect(heading(page)).toHaveText('New run: Models');
  await expect(heading(page)).toBeFocused();
  await press(page.getByRole('button', { name: '+ Add Model' }));
  await pick(page.getByRole('combobox', { name: 'Model' }), model.name);
  await page.getByRole('textbox', { name: 'Quantity' }).fill('12');
  await expect(page.getByText('about 120 g')).toBeVisible();
  await expect(
    page.getByText('The models filled in what was empty in Basic Information: Slicer, Nozzle Temperature'),
  ).toBeVisible();
  await expect(sums(page)).toContainText('12');
  await expect(sums(page)).toContainText('120.5 g');
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'wizard-models');
  await press(next(page));

  await expect(heading(page)).toHaveText('New run: Materials');
  await expect(page.getByRole('combobox', { name: 'Spool' })).toHaveValue(`${spool.label} (${spool.id})`);
  await expect(page.getByRole('textbox', { name: 'Estimated weight' })).toHaveValue('120.5');
  await expect(page.getByText('1,000 g remaining, 1,000 g available', { exact: true })).toBeVisible();
  await expect(sums(page)).toContainText(/€\d+\.\d\dMaterial at the price of the chosen spools/);
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'wizard-materials');
  await press(next(page));

  await expect(heading(page)).toHaveText('New run: Review');
  const main = page.getByRole('main');
  await expect(main).toContainText('Total estimated material');
  await expect(main).toContainText('Total estimated cost');
  await expect(page.getByRole('region', { name: 'Models and quantities' })).toContainText(
    `12 × ${model.name} (${model.id})`,
  );
  await expect(page.getByRole('region', { name: 'Spools assigned' })).toContainText('120.5 g');
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'wizard-review');
  await press(page.getByRole('link', { name: 'Edit Basic Information' }));
  await expect(page.getByLabel('Notes')).toHaveValue('First batch');
  await page.goBack();
  await press(page.getByRole('button', { name: 'Create Run' }));

  const run = await shop.get<Run>(`/v1/runs/${await createdRun(page)}`);
  expect(run).toMatchObject({
    status: 'PENDING',
    printer: { id: printer.id },
    slicer: 'Cura',
    bedTemperatureC: 60,
    nozzleTemperatureC: 215,
    estimatedSeconds: 9000,
    estimate: { modelGrams: 120, flushedGrams: null, towerGrams: 0.5 },
    notes: 'First batch',
    items: [{ modelId: model.id, quantity: 12 }],
    materials: [{ spoolId: spool.id, estimatedGrams: 120.5 }],
  });

  await expect(page.getByText(`${run.id} was created`)).toBeVisible();
  await expectAccessible(page);
  await press(page.getByRole('button', { name: 'Create another' }));
  await expect(page.getByRole('combobox', { name: 'Printer' })).toHaveValue('');
  await expect(page.getByLabel('Estimated Print Time')).toHaveValue('2:30');
});

test('the wizard works by keyboard alone', async ({ page, shop, isMobile }) => {
  test.skip(isMobile, 'phones have no keyboard');
  const spool = await shop.spool();
  const printer = await shop.printer({ loadedSpools: [spool.id] });
  const model = await shop.model();
  const reach = async (of: Locator) => {
    await expect(of).toBeVisible();
    for (let tabs = 0; tabs < 30 && !(await of.evaluate((it) => it === document.activeElement)); tabs++) {
      await page.keyboard.press('Tab');
    }
    await expect(of).toBeFocused();
  };
  const pick = async (name: string) => {
    await page.keyboard.type(name);
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };

  await page.goto('/runs');
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('c');
  await expect(heading(page)).toHaveText('New run: Basic Information');
  await reach(page.getByRole('combobox', { name: 'Printer' }));
  await pick(printer.name);
  await reach(next(page));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('New run: Models');
  await reach(page.getByRole('button', { name: '+ Add Model' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Model' })).toBeFocused();
  await pick(model.name);
  await reach(page.getByRole('textbox', { name: 'Quantity' }));
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('New run: Materials');
  await expect(page.getByRole('textbox', { name: 'Estimated weight' })).toHaveValue('30');
  await reach(next(page));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('New run: Review');
  await reach(page.getByRole('button', { name: 'Create and start' }));
  await page.keyboard.press('Enter');
  const run = await shop.get<Run>(`/v1/runs/${await createdRun(page)}`);
  expect(run).toMatchObject({ status: 'IN_PROGRESS', items: [{ quantity: 3 }] });
});

test('only the printer is required, and what is missing is said', async ({ page, shop }) => {
  const printer = await shop.printer();
  await page.goto('/runs/new');
  await expect(heading(page)).toHaveText('New run: Basic Information');
  await page.getByLabel('Nozzle Temperature').fill('hot');
  await next(page).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Printer is missing');
  await expect(summary).toContainText('Nozzle Temperature is not a number');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create Run' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Printer is missing' }).click();
  const box = page.getByRole('combobox', { name: 'Printer' });
  await expect(box).toBeFocused();
  await choose(page, box, printer.name);
  await page.getByLabel('Nozzle Temperature').fill('');
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create Run' }).click();
  await createdRun(page);
});

test('what the server refuses is shown at the field of its step', async ({ page, shop }) => {
  const printer = await shop.printer();
  await page.goto('/runs/new');
  await choose(page, page.getByRole('combobox', { name: 'Printer' }), printer.name);
  await page.getByRole('combobox', { name: 'Slicer' }).fill('x'.repeat(61));
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create Run' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^Slicer/ })
    .click();
  await expect(page.getByRole('combobox', { name: 'Slicer' })).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Slicer' })).toHaveAttribute('aria-invalid', 'true');
});

test('a printer that prints already is named', async ({ page, shop }) => {
  const busy = await shop.startedRun();
  await page.goto('/runs/new');
  await choose(page, page.getByRole('combobox', { name: 'Printer' }), busy.printer.name);
  await expect(page.getByText(`In progress on it: ${busy.id}.`)).toBeVisible();
});

test('a spool that lacks material is told, and what is short goes to another', async ({ page, shop }) => {
  const color = { name: unique('Colour'), hex: '#112233' };
  const short = await shop.spool({ color, remainingGrams: 300 });
  const full = await shop.spool({ color });
  await shop.spool({ color, remainingGrams: 100 });
  await shop.run({ materials: [{ spoolId: short.id, estimatedGrams: 60 }] });
  const printer = await shop.printer({ loadedSpools: [short.id] });
  await planOn(page, printer.name);
  const grams = page.getByRole('textbox', { name: 'Estimated weight' });
  await grams.fill('312');
  await expect(page.getByText('needs 312 g, 240 g available, 72 g short')).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);

  await page.getByRole('button', { name: 'Split to another spool' }).click();
  const offers = page.getByRole('menuitem');
  await expect(offers).toHaveCount(2);
  await expect(offers.first()).toContainText(`${full.label} (${full.id}): 1,000 g available`);
  await expectAccessible(page);
  await offers.first().click();
  await expect(grams.nth(0)).toHaveValue('240');
  await expect(grams.nth(1)).toHaveValue('72');
  await expect(grams.nth(1)).toBeFocused();
  await expect(page.getByText('72 g short')).toHaveCount(0);
  await expect(page.getByText('not loaded in the printer')).toBeVisible();

  await next(page).click();
  await page.getByRole('button', { name: 'Create Run' }).click();
  const run = await shop.get<Run>(`/v1/runs/${await createdRun(page)}`);
  expect(run.materials).toMatchObject([
    { spoolId: short.id, estimatedGrams: 240 },
    { spoolId: full.id, estimatedGrams: 72 },
  ]);
});

test('a spool is found by its colour and material, and each is offered once', async ({ page, shop }) => {
  const name = unique('Colour').replace(' ', '');
  const spool = await shop.spool({ material: 'PETG', color: { name, hex: '#AABBCC' } });
  const printer = await shop.printer();
  await planOn(page, printer.name);
  await page.getByRole('button', { name: '+ Add Material' }).click();
  const boxes = page.getByRole('combobox', { name: 'Spool' });
  await boxes.first().fill(`${name} petg`);
  await page.getByRole('option').click();
  await expect(boxes.first()).toHaveValue(`${spool.label} (${spool.id})`);
  await page.getByRole('button', { name: '+ Add Material' }).click();
  await boxes.nth(1).fill(`${name} petg`);
  await expect(page.getByText('Nothing found')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Remove Spool 2' }).click();
  await expect(boxes).toHaveCount(1);
  await expect(page.getByRole('button', { name: '+ Add Material' })).toBeFocused();
});

test('a draft survives reloading, is resumed, or discarded and brought back', async ({ page, shop }) => {
  const printer = await shop.printer();
  await page.goto('/runs/new');
  await choose(page, page.getByRole('combobox', { name: 'Printer' }), printer.name);
  await page.getByLabel('Notes').fill('Half done');
  await page.reload();
  await expect(page.getByLabel('Notes')).toHaveValue('Half done');
  await expect(page.getByRole('combobox', { name: 'Printer' })).toHaveValue(
    `${printer.name} (${printer.id})`,
  );

  await page.goto('/runs/new');
  await expect(page.getByText('You have an unfinished draft')).toBeVisible();
  await expect(page.getByText(printer.name)).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
  await page.getByRole('link', { name: 'Resume draft' }).click();
  await expect(page.getByLabel('Notes')).toHaveValue('Half done');

  await page.goto('/runs/new');
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect(page.getByLabel('Notes')).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Notes')).toHaveValue('Half done');
});

test('a draft that cannot be read does no harm', async ({ page }) => {
  await page.goto('/runs/new');
  await page.evaluate(() => localStorage.setItem('nozzly.new-run.1', '{"printerId":7'));
  await page.goto('/runs/new');
  await expect(heading(page)).toHaveText('New run: Basic Information');
});

test('an unknown step leads to the first', async ({ page }) => {
  await page.goto('/runs/new/nonsense');
  await expect(page).toHaveURL(/\/runs\/new\/basics$/);
});

test('"Create and plan another" keeps all but the printer', async ({ page, shop }) => {
  const printer = await shop.printer();
  await planOn(page, printer.name);
  await page.getByRole('link', { name: 'Basic Information' }).click();
  await page.getByLabel('Notes').fill('Again');
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create and plan another' }).click();
  await expect(page.getByText(/RUN-\d+ was created/)).toBeVisible();
  await expect(page.getByLabel('Notes')).toHaveValue('Again');
  await expect(page.getByRole('combobox', { name: 'Printer' })).toHaveValue('');
});

test('a reprint is prefilled with what is missing, and linked', async ({ page, shop }) => {
  const started = await shop.startedRun();
  const original = await shop.post<Run>(`/v1/runs/${started.id}/complete`, {
    materials: [{ spoolId: started.materials[0]?.spoolId, actualGrams: 120 }],
    items: [{ modelId: started.items[0]?.modelId, successful: 9, failed: 3 }],
  });
  await page.goto(`/runs/new?reprintOf=${original.id}`);
  await expect(page.getByText(`Reprint of ${original.id}`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Models' }).last().click();
  await expect(page.getByRole('textbox', { name: 'Quantity' })).toHaveValue('3');
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create Run' }).click();
  const run = await shop.get<Run>(`/v1/runs/${await createdRun(page)}`);
  expect(run).toMatchObject({
    reprintOf: original.id,
    printer: { id: original.printer.id },
    items: [{ quantity: 3 }],
    materials: [{ estimatedGrams: 30 }],
  });
});

test('a copy is prefilled, without what is archived, and not linked', async ({ page, shop }) => {
  const original = await shop.run();
  const archived = await shop.model();
  const two = await shop.patch<Run>(`/v1/runs/${original.id}`, {
    items: [
      { modelId: original.items[0]?.modelId, quantity: 12 },
      { modelId: archived.id, quantity: 1 },
    ],
  });
  await shop.patch(`/v1/models/${archived.id}`, { archived: true });
  await page.goto(`/runs/new?copyOf=${two.id}`);
  await expect(page.getByText(`Copy of ${two.id}`)).toBeVisible();
  await expect(page.getByText(`Left out because it is archived: ${archived.name}.`)).toBeVisible();
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create Run' }).click();
  const run = await shop.get<Run>(`/v1/runs/${await createdRun(page)}`);
  expect(run).toMatchObject({ reprintOf: null, estimatedSeconds: 7200, items: [{ quantity: 12 }] });
  expect(run.items).toHaveLength(1);
});

test('a run that cannot be started exists all the same', async ({ page, shop }) => {
  const printer = await shop.printer();
  await planOn(page, printer.name);
  await page.route('**/v1/runs/*/start', (route) =>
    route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      json: { title: 'Not now', status: 409, detail: 'The run was started already.', errors: [] },
    }),
  );
  await next(page).click();
  await page.getByRole('button', { name: 'Create and start' }).click();
  const id = await createdRun(page);
  await expect(page.getByText(`${id} was created, but it could not be started`)).toBeVisible();
});

test('an open run is edited', async ({ page, shop }) => {
  const run = await shop.run({ notes: 'old', slicer: 'Cura' });
  const spool = await shop.spool();
  await page.goto(`/runs/${run.id}`);
  await page.goto(`/runs/${run.id}/edit`);
  await expect(heading(page)).toHaveText(`Edit ${run.id}`);
  await expect(page.getByText('1,000 g remaining, 1,000 g available', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'edit-run');
  await page.getByLabel('Notes').fill('new');
  await page.getByRole('combobox', { name: 'Slicer' }).fill('');
  await page.getByRole('textbox', { name: 'Quantity' }).fill('0');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('alert')).toContainText('Quantity of model 1 must be at least 1');
  await page.getByRole('textbox', { name: 'Quantity' }).fill('15');
  await page.getByRole('button', { name: '+ Add Material' }).click();
  await choose(page, page.getByRole('combobox', { name: 'Spool' }).nth(1), spool.id);
  await page.getByRole('textbox', { name: 'Estimated weight' }).nth(1).fill('7,5');
  const sent = page.waitForRequest((request) => request.method() === 'PATCH');
  await page.getByRole('button', { name: 'Save changes' }).click();
  expect(Object.keys((await sent).postDataJSON()).sort()).toEqual(['items', 'materials', 'notes', 'slicer']);
  await createdRun(page);
  expect(await shop.get<Run>(`/v1/runs/${run.id}`)).toMatchObject({
    notes: 'new',
    slicer: null,
    estimatedSeconds: 7200,
    items: [{ quantity: 15 }],
    materials: [{ estimatedGrams: 120 }, { spoolId: spool.id, estimatedGrams: 7.5 }],
  });
});

test('an edit tells what is lacking beyond what the run has reserved', async ({ page, shop }) => {
  const run = await shop.run({
    materials: [{ spoolId: (await shop.spool()).id, estimatedGrams: 900 }],
  });
  await page.goto(`/runs/${run.id}/edit`);
  const totals = page.getByRole('region', { name: 'Estimated so far' });
  await expect(totals).toContainText('900 g');
  await expect(page.getByText('short')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Estimated weight' }).fill('1012,5');
  await expect(page.getByText('needs 1,012.5 g, 1,000 g available, 12.5 g short')).toBeVisible();
  await expect(totals).toContainText('1,012.5 g');
  await expectToFit(page);
});

test('a run that has ended says why it cannot be edited', async ({ page, shop }) => {
  const run = await shop.completedRun();
  await page.goto(`/runs/${run.id}/edit`);
  await expect(page.getByText(`${run.id} cannot be edited`)).toBeVisible();
  await expect(page.getByText('Its status is Completed.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: `Back to ${run.id}` }).click();
  await createdRun(page);
});

test('a run that ends while it is edited keeps what was typed, and leads to the run', async ({
  page,
  shop,
}) => {
  const run = await shop.startedRun();
  await page.goto(`/runs/${run.id}/edit`);
  await page.getByLabel('Notes').fill('too late');
  await shop.complete(run);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('alert')).toContainText('This is not possible any more');
  await expect(page.getByLabel('Notes')).toHaveValue('too late');
  await expect(page.getByRole('link', { name: `Back to ${run.id}` })).toBeVisible();
});

test('two people edit a run: what only one changed is merged, the rest is asked', async ({
  page,
  browser,
  shop,
}) => {
  const run = await shop.run({ notes: 'old', slicer: 'Cura' });
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  const open = (of: Page) => of.goto(`/runs/${run.id}/edit`);
  const save = (of: Page) => of.getByRole('button', { name: /^Save/ }).click();

  await open(page);
  await open(other);
  await page.getByLabel('Notes').fill('mine');
  await other.getByLabel('Bed Temperature').fill('65');
  await save(other);
  await createdRun(other);
  await save(page);
  await createdRun(page);
  expect(await shop.get<Run>(`/v1/runs/${run.id}`)).toMatchObject({ notes: 'mine', bedTemperatureC: 65 });

  await open(page);
  await open(other);
  await expect(page.getByLabel('Bed Temperature')).toHaveValue('65');
  await page.getByLabel('Notes').fill('mine again');
  await page.getByRole('combobox', { name: 'Slicer' }).fill('PrusaSlicer');
  await page.getByLabel('Nozzle Temperature').fill('220');
  await other.getByLabel('Notes').fill('theirs');
  await other.getByRole('combobox', { name: 'Slicer' }).fill('OrcaSlicer');
  await other.getByLabel('Tower Weight').fill('2');
  await other.getByLabel('Model Weight').fill('118');
  await save(other);
  await createdRun(other);
  await save(page);
  await expect(page.getByRole('heading', { name: `${run.id} has changed meanwhile` })).toBeFocused();
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'edit-conflict');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('Notes: choose a version');
  await page.getByRole('radiogroup', { name: 'Notes' }).getByLabel('Theirs: theirs').check();
  await page.getByRole('radiogroup', { name: 'Slicer' }).getByLabel('Yours: PrusaSlicer').check();
  await save(page);
  await createdRun(page);
  expect(await shop.get<Run>(`/v1/runs/${run.id}`)).toMatchObject({
    notes: 'theirs',
    slicer: 'PrusaSlicer',
    nozzleTemperatureC: 220,
    estimate: { modelGrams: 118, towerGrams: 2 },
  });
  await elsewhere.close();
});
