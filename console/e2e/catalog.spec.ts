import type { Page } from '@playwright/test';
import type { Farm, Model, Printer } from '../src/api/generated';
import { expect, expectAccessible, expectToFit, test, unique } from './support';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function load(page: Page, spool: { id: string; label: string }) {
  await page.getByRole('combobox', { name: 'Spool to load' }).fill(spool.label);
  await page.getByRole('option', { name: spool.label }).click();
  await page.getByRole('button', { name: 'Load', exact: true }).click();
}

test('a printer is added with nothing but a name, and says what is missing until then', async ({ page }) => {
  const name = unique('Printer');
  await page.goto('/printers');
  await page.getByRole('link', { name: 'Add printer' }).first().click();
  await expect(heading(page)).toHaveText('Add printer');
  await page.getByLabel('Hourly cost').fill('cheap');
  await page.getByRole('button', { name: 'Add printer' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link', { name: 'Hourly cost: is not a number' })).toBeVisible();
  await expectAccessible(page);
  await summary.getByRole('link', { name: 'Name: must be filled in' }).click();
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Hourly cost').fill('0,35');
  await page.getByRole('button', { name: 'Add printer' }).click();
  await expect(heading(page)).toHaveText(name);
  await expect(page.getByLabel('Hourly cost')).toHaveValue('0.35');
  await expectToFit(page);
});

test('spools are loaded onto a printer in the order of its tools', async ({ page, shop }) => {
  const printer = await shop.printer();
  const [one, other] = [await shop.spool(), await shop.spool()];
  await page.goto(`/printers/${printer.id}`);
  await page.getByRole('button', { name: 'Load', exact: true }).click();
  await expect(page.getByText('Choose a spool first')).toBeVisible();
  await load(page, one);
  await load(page, other);
  const tools = page.getByRole('list', { name: 'Loaded spools' }).getByRole('listitem');
  await expect(tools).toHaveText([new RegExp(one.label), new RegExp(other.label)]);
  await page.getByRole('button', { name: `Move ${one.id} down` }).click();
  await expect(page.getByRole('button', { name: `Move ${one.id} down` })).toBeFocused();
  await expect(tools).toHaveText([new RegExp(other.label), new RegExp(one.label)]);
  await expectAccessible(page);
  await expectToFit(page);
  await page.getByRole('button', { name: 'Save loaded spools' }).click();
  await expect(page.getByText('Not saved yet')).toBeHidden();
  expect((await shop.get<Printer>(`/v1/printers/${printer.id}`)).loadedSpools).toEqual([other.id, one.id]);

  await page.goto('/printers');
  const card = page.getByRole('listitem').filter({ hasText: printer.name });
  await expect(card).toContainText(one.label);
  await expect(card).toContainText(other.label);
});

test('archiving a printer can be undone', async ({ page, shop }) => {
  const printer = await shop.printer();
  await page.goto(`/printers/${printer.id}`);
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText(`${printer.name} is archived`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Archive' })).toBeVisible();
  expect((await shop.get<Printer>(`/v1/printers/${printer.id}`)).archived).toBe(false);
});

test('archived printers are listed apart, by their own address', async ({ page, shop }) => {
  const printer = await shop.printer();
  await shop.patch(`/v1/printers/${printer.id}`, { archived: true });
  await page.goto('/printers');
  await expect(page.getByRole('link', { name: 'In use' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('link', { name: printer.name })).toHaveCount(0);
  await page.getByRole('link', { name: 'Archived' }).click();
  await expect(page).toHaveURL(/archived=true/);
  await expect(page.getByRole('link', { name: printer.name })).toBeVisible();
  await expectAccessible(page);
});

test('a model takes commas and durations as people write them', async ({ page, shop }) => {
  const name = unique('Model');
  await page.goto('/models/new');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Weight per piece').fill('12,4 g');
  await page.getByLabel('Time per piece').fill('1 h 15 min');
  await page.getByLabel('Pieces per plate').fill('4');
  await expectAccessible(page);
  await expectToFit(page);
  await page.getByRole('button', { name: 'Add model' }).click();
  await expect(heading(page)).toHaveText(name);
  await expect(page.getByLabel('Time per piece')).toHaveValue('1:15');
  const id = page.url().split('/').at(-1);
  const model = await shop.get<Model>(`/v1/models/${id}`);
  expect(model).toMatchObject({
    gramsPerPiece: 12.4,
    secondsPerPiece: 4500,
    piecesPerPlate: 4,
    slicer: null,
  });

  await page.goto('/models');
  await page.getByLabel('Find by name or SKU').fill(name.toUpperCase());
  await expect(page).toHaveURL(/name=/);
  await expect(page.getByRole('link', { name })).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
  await page.getByLabel('Find by name or SKU').fill(`${name} nothing`);
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(page.getByLabel('Find by name or SKU')).toHaveValue('');
});

test('an edit sends only what was changed, and empties what was emptied', async ({ page, shop }) => {
  const model = await shop.model({ sku: 'A-1', slicer: 'Cura' });
  await page.goto(`/models/${model.id}`);
  await page.getByLabel('SKU').fill('');
  await page.getByLabel('Bed Temperature').fill('0');
  const request = page.waitForRequest((of) => of.method() === 'PATCH');
  await page.getByRole('button', { name: 'Save' }).click();
  expect((await request).postDataJSON()).toEqual({ sku: null, bedTemperatureC: 0 });
  expect((await request).headers()['if-match']).toBe('"1"');
  await expect(page.getByText('Saved')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('There is nothing to save')).toBeVisible();
});

test('what somebody else changes in other fields is kept without asking', async ({ page, shop }) => {
  const model = await shop.model();
  await page.goto(`/models/${model.id}`);
  await page.getByLabel('Slicer').fill('Orca');
  await shop.patch(`/v1/models/${model.id}`, { sku: 'B-2' });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  await expect(page.getByLabel('SKU')).toHaveValue('B-2');
  expect(await shop.get<Model>(`/v1/models/${model.id}`)).toMatchObject({ slicer: 'Orca', sku: 'B-2' });
});

test('where two changed the same, one chooses field by field', async ({ page, shop }) => {
  const model = await shop.model();
  await page.goto(`/models/${model.id}`);
  await page.getByLabel('Weight per piece').fill('11');
  await page.getByLabel('Slicer').fill('Orca');
  await shop.patch(`/v1/models/${model.id}`, { gramsPerPiece: 12, slicer: 'Cura' });
  await page.getByRole('button', { name: 'Save' }).click();
  const conflict = page.getByRole('heading', { name: 'Somebody else has changed this meanwhile' });
  await expect(conflict).toBeFocused();
  await expectAccessible(page);
  await expectToFit(page);
  await page.getByRole('radio', { name: 'Theirs: 12 g' }).check();
  await page.getByRole('radio', { name: 'Yours: Orca' }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(conflict).toBeHidden();
  await expect(page.getByLabel('Weight per piece')).toHaveValue('12');
  expect(await shop.get<Model>(`/v1/models/${model.id}`)).toMatchObject({
    slicer: 'Orca',
    gramsPerPiece: 12,
  });
});

test('who may not edit is told so, and keeps what was typed', async ({ page, shop }) => {
  const printer = await shop.printer();
  await page.route('**/v1/printers/*', (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({
          status: 403,
          contentType: 'application/problem+json',
          json: { title: 'Not permitted', status: 403, detail: 'Managers may do this.' },
        })
      : route.fallback(),
  );
  await page.goto(`/printers/${printer.id}`);
  await page.getByLabel('Make and model').fill('MK4S');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('You are not permitted to do this');
  await expect(page.getByLabel('Make and model')).toHaveValue('MK4S');
});

test('the currency cannot change once a run has results, and the field says so', async ({ page, shop }) => {
  await shop.completedRun();
  const farm = await shop.get<Farm>('/v1/farm');
  await page.goto('/settings');
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue(farm.timeZone);
  await expectAccessible(page);
  await expectToFit(page);
  const currency = page.getByRole('combobox', { name: 'Currency' });
  await currency.fill('CHF');
  await page.getByRole('option', { name: /CHF/ }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: 'Currency: must stay' })).toBeVisible();
  await expect(currency).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
});

test('the settings of the farm are saved as a whole', async ({ page, shop, isMobile }) => {
  test.skip(isMobile, 'there is one farm: the other project changes it');
  const before = await shop.get<Farm>('/v1/farm');
  const name = unique('Farm');
  await page.goto('/settings');
  await page.getByLabel('Name of the farm').fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  expect(await shop.get<Farm>('/v1/farm')).toEqual({ ...before, version: before.version + 1, name });
  await page.getByLabel('Name of the farm').fill(before.name ?? '');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await shop.get<Farm>('/v1/farm')).name).toBe(before.name);
});
