import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { LedgerPage, Spool, SpoolPage } from '../src/api/generated';
import { expect, expectAccessible, expectToFit, picture, test, unique } from './support';

const listed = (page: Page) => page.getByRole('main').locator('[data-row] a');
const remaining = (page: Page) =>
  page.locator('dl > div').filter({ hasText: 'on the spool now' }).locator('dd').first();

test('spools are listed with what is available, and an archived one only when asked for', async ({
  page,
  shop,
  isMobile,
}) => {
  const material = unique('PLA');
  const full = await shop.spool({
    material,
    label: 'A spool with a name that is far too long for any phone in the world, or for most other screens',
    location: 'Shelf 7',
  });
  const low = await shop.spool({ material, remainingGrams: 100, lowAtGrams: 200 });
  const old = await shop.spool({ material });
  await shop.patch(`/v1/spools/${old.id}`, { archived: true });
  await shop.run({ materials: [{ spoolId: full.id, estimatedGrams: 120 }] });
  await page.goto(`/spools?material=${encodeURIComponent(material.toLowerCase())}`);
  await expect(listed(page)).toHaveText([full.label, low.label]);
  const row = page.locator(`[data-row="${full.id}"]`);
  await expect(row).toContainText('880 g');
  await expect(row).toContainText('120 g');
  await expect(row).toContainText('Black');
  await expect(row).toContainText('Shelf 7');
  await expect(page.locator(`[data-row="${low.id}"]`)).toContainText('Low');
  await expect(page.getByRole('table')).toHaveCount(isMobile ? 0 : 1);
  await expectAccessible(page);
  await expectToFit(page);

  await page.getByRole('button', { name: 'Low only' }).click();
  await expect(page).toHaveURL(/low=true/);
  await expect(listed(page)).toHaveText([low.label]);
  await page.goBack();
  await expect(listed(page)).toHaveText([full.label, low.label]);
  await page.getByRole('button', { name: 'Archived' }).click();
  await expect(listed(page)).toHaveText([old.label]);
  await expect(page.locator(`[data-row="${old.id}"]`)).toContainText('Archived');
  await page.reload();
  await expect(listed(page)).toHaveText([old.label]);
  await page.getByRole('button', { name: 'Low only' }).click();
  await expect(page.getByText('No spool matches these filters')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(page).toHaveURL(/\/spools$/);
});

test('the material is chosen among those that the farm has', async ({ page, shop }) => {
  const material = unique('PETG');
  const spool = await shop.spool({ material });
  await page.goto('/spools');
  await page.getByRole('button', { name: 'Material', exact: true }).click();
  await page.getByRole('combobox', { name: 'Material' }).selectOption(material);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(listed(page)).toHaveText([spool.label]);
  await page.getByRole('button', { name: 'Material: remove this filter' }).click();
  await expect(page).toHaveURL(/\/spools$/);
});

test('a spool is found by its words, and opened by its number or a scanned address', async ({
  page,
  shop,
}) => {
  const word = unique('Lot');
  const spool = await shop.spool({ lot: word });
  await page.goto('/spools');
  const box = page.getByRole('textbox', { name: 'Search, or scan a spool' });
  await box.fill(`black ${word.toUpperCase()}`);
  await expect(listed(page)).toHaveText([spool.label]);
  await page.reload();
  await expect(box).toHaveValue(`black ${word.toUpperCase()}`);
  await expect(listed(page)).toHaveText([spool.label]);
  await box.fill('no spool has these words');
  await expect(page.getByText('No spool matches these filters')).toBeVisible();
  for (const scanned of [spool.id, spool.id.slice(6), `https://runs.example.com/spools/${spool.id}`]) {
    await page.goto('/spools');
    // As a scanner types: quickly, with Enter at the end.
    await box.pressSequentially(`${scanned}\n`);
    await expect(page).toHaveURL(new RegExp(`/spools/${spool.id}$`));
  }
});

test('the keyboard alone finds and opens a spool', async ({ page, shop, isMobile }) => {
  test.skip(isMobile, 'phones have no keyboard');
  const material = unique('ABS');
  const first = await shop.spool({ material });
  const second = await shop.spool({ material });
  await page.goto(`/spools?material=${encodeURIComponent(material)}`);
  await expect(listed(page)).toHaveCount(2);
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'Search, or scan a spool' })).toBeFocused();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: second.label })).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.getByRole('link', { name: first.label })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/spools/${first.id}$`));
});

test('a list of more than a page is continued, and its CSV has all of it', async ({ page, shop }) => {
  const material = unique('TPU');
  const { items } = await shop.post<SpoolPage>('/v1/spools', { material, netGrams: 500, count: 40 });
  await shop.post('/v1/spools', { material, netGrams: 500, count: 12 });
  expect(items).toHaveLength(40);
  await page.goto(`/spools?material=${encodeURIComponent(material)}`);
  await expect(listed(page)).toHaveCount(50);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('spools.csv');
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines).toHaveLength(53);
  expect(lines[1]).toContain(material);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(listed(page)).toHaveCount(52);
  await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
});

test('the CSV of a search has what was found alone', async ({ page, shop }) => {
  const material = unique('ASA');
  const wanted = await shop.spool({ material, lot: 'wanted', notes: 'two\nlines' });
  await shop.spool({ material });
  await page.goto(`/spools?material=${encodeURIComponent(material)}&q=wanted`);
  await expect(listed(page)).toHaveText([wanted.label]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv.match(/SPOOL-\d+/g)).toEqual([wanted.id]);
});

test('several spools alike are added at once', async ({ page, shop }) => {
  const label = unique('Alike');
  await page.goto('/spools/new');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('Material is required');
  await expect(summary).toContainText('Net weight is required');
  await expectAccessible(page);
  await summary.getByRole('link', { name: 'Net weight is required' }).click();
  await expect(page.getByLabel('Net weight')).toBeFocused();
  await page.getByLabel('Net weight').fill('1.000,5');
  await page.getByRole('combobox', { name: 'Material' }).fill('PETG');
  await page.getByLabel('Label').fill(label);
  await page.getByRole('combobox', { name: 'Colour name' }).fill('Tomato');
  await page.getByLabel('Colour number').fill('tomato');
  await page.getByLabel('Price').fill('19,9');
  await page.getByRole('combobox', { name: 'Location' }).fill('Shelf 7');
  await page.getByLabel('Purchased on').fill('2026-04-02');
  await page.getByLabel('How many alike').fill('41');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(summary).toContainText('Colour number is none');
  await expect(summary).toContainText('How many alike must be at most 40');
  await page.getByLabel('Colour number').fill('ff6347');
  await page.getByLabel('How many alike').fill('3');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const added = page.getByRole('status').filter({ hasText: 'Added 3 spools' });
  await expect(added.getByRole('link')).toHaveCount(3);
  await expect(page.getByLabel('Label')).toHaveValue('');
  await expectAccessible(page);
  await expectToFit(page);
  const id = (await added.getByRole('link').first().textContent()) ?? '';
  expect(await shop.get<Spool>(`/v1/spools/${id}`)).toMatchObject({
    label,
    material: 'PETG',
    netGrams: 1000.5,
    price: 19.9,
    color: { name: 'Tomato', hex: '#FF6347' },
    location: 'Shelf 7',
    purchasedOn: '2026-04-02',
    remainingGrams: 1000.5,
  });
  await added.getByRole('link', { name: id }).click();
  await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible();
});

test('opened spools are added one after the other, by what the scale shows', async ({ page, shop }) => {
  const brand = unique('Brand');
  await page.goto('/spools/new');
  await page.getByRole('combobox', { name: 'Material' }).fill('PLA');
  await page.getByLabel('Net weight').fill('1000');
  await page.getByRole('combobox', { name: 'Brand' }).fill(brand);
  await page.getByLabel('Price').fill('25');
  await page.getByRole('combobox', { name: 'Location' }).fill('Dry box');
  await page.getByLabel('Lot').fill('L-1');
  await page.getByRole('radio', { name: 'Opened: weighed with its reel' }).check();
  await page.getByLabel('The scale shows').fill('605,5');
  await page.getByRole('button', { name: 'Save and next' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('Empty reel is required');
  await page.getByLabel('Empty reel').fill('650');
  await page.getByRole('button', { name: 'Save and next' }).click();
  await expect(summary).toContainText('The empty reel alone weighs 650 g');
  await page.getByLabel('Empty reel').fill('193');
  await page.getByRole('button', { name: 'Save and next' }).click();
  const added = page.getByRole('status').filter({ hasText: 'Added' });
  await expect(added).toContainText('Added 1 spool');
  await expect(page.getByRole('combobox', { name: 'Material' })).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Material' })).toHaveValue('PLA');
  await expect(page.getByRole('combobox', { name: 'Brand' })).toHaveValue(brand);
  await expect(page.getByLabel('Empty reel')).toHaveValue('193');
  await expect(page.getByLabel('Price')).toHaveValue('25');
  await expect(page.getByRole('combobox', { name: 'Location' })).toHaveValue('Dry box');
  await expect(page.getByLabel('Lot')).toHaveValue('');
  await expect(page.getByRole('radio', { name: 'It is full' })).toBeChecked();
  await page.getByRole('radio', { name: 'Opened: I know what remains' }).check();
  await page.getByLabel('Remaining').fill('0');
  await page.getByRole('button', { name: 'Save and next' }).click();
  await expect(added).toContainText('Added 2 spools');
  const ids = await added.getByRole('link').allTextContents();
  const spools = await Promise.all(ids.map((id) => shop.get<Spool>(`/v1/spools/${id}`)));
  expect(spools.map((spool) => spool.remainingGrams)).toEqual([0, 412.5]);
  expect(spools.map((spool) => spool.brand)).toEqual([brand, brand]);
});

test('a spool tells what it has, and everything that changed it', async ({ page, shop }) => {
  const spool = await shop.spool({ location: 'Shelf 7' });
  const done = await shop.settled(
    await shop.completedRun({ materials: [{ spoolId: spool.id, estimatedGrams: 120 }] }, 130),
  );
  await shop.run({ materials: [{ spoolId: spool.id, estimatedGrams: 900 }] });
  await page.goto(`/spools/${spool.id}`);
  await expect(page.getByRole('heading', { level: 1, name: spool.label })).toBeVisible();
  await expect(remaining(page)).toHaveText('870 g');
  await expect(page.getByText('-30 g')).toBeVisible();
  await expect(page.getByText('€20.00')).toHaveCount(2);
  await expect(page.getByText('€17.40')).toBeVisible();
  const ledger = page.getByRole('region', { name: 'Ledger', exact: true }).first();
  await expect(ledger).toContainText('Used by a run');
  await expect(ledger).toContainText('-130 g');
  await expect(ledger).toContainText('Added');
  await expect(ledger).toContainText('+1,000 g');
  await expect(ledger.getByRole('link', { name: done.id })).toHaveAttribute('href', `/runs/${done.id}`);
  await expectAccessible(page);
  await expectToFit(page);
});

test('a long ledger is continued', async ({ page, shop }) => {
  const spool = await shop.spool();
  for (let made = 0; made < 25; made += 1) {
    await shop.post(`/v1/spools/${spool.id}/adjust`, { type: 'waste', deltaGrams: -1, note: 'Tip cut off' });
  }
  await page.goto(`/spools/${spool.id}`);
  await expect(page.getByText('+1,000 g')).toBeHidden();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.getByText('+1,000 g')).toBeVisible();
});

test('waste is taken off, with a note, and shows in the ledger', async ({ page, shop }) => {
  const spool = await shop.spool();
  await page.goto(`/spools/${spool.id}`);
  await page.getByRole('button', { name: 'Adjust' }).click();
  const dialog = page.getByRole('dialog', { name: `Adjust ${spool.id}` });
  await expect(dialog).toContainText('1,000 g remain now.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Grams is required');
  await expect(dialog.getByRole('alert')).toContainText('Note is required');
  await expectAccessible(page);
  await dialog.getByLabel('Grams').fill('12,5');
  await expect(dialog).toContainText('1,000 g remain now, 987.5 g afterwards.');
  await dialog.getByRole('radio', { name: /Return/ }).check();
  await expect(dialog).toContainText('1,012.5 g afterwards.');
  await dialog.getByRole('radio', { name: /Adjustment/ }).check();
  await dialog.getByRole('radio', { name: 'Add', exact: true }).check();
  await expect(dialog).toContainText('1,012.5 g afterwards.');
  await dialog.getByRole('radio', { name: 'Take away' }).check();
  await dialog.getByLabel('Grams').fill('2000');
  await expect(dialog).toContainText('the spool would be overdrawn');
  await dialog.getByRole('radio', { name: /Waste/ }).check();
  await dialog.getByLabel('Grams').fill('12,5');
  await dialog.getByLabel('Note').fill('Tangled end cut off');
  await expectToFit(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(remaining(page)).toHaveText('987.5 g');
  const ledger = page.getByRole('region', { name: 'Ledger', exact: true }).first();
  await expect(ledger).toContainText('Waste');
  await expect(ledger).toContainText('-12.5 g');
  await expect(ledger).toContainText('Tangled end cut off');
});

test('a spool is archived, and back with Undo', async ({ page, shop }) => {
  const spool = await shop.spool();
  await page.goto(`/spools/${spool.id}`);
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText(`${spool.id} is archived`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Archive' })).toBeVisible();
  expect((await shop.get<Spool>(`/v1/spools/${spool.id}`)).flags).toEqual([]);
});

test('an edit keeps what somebody else has changed meanwhile, and asks about what both changed', async ({
  page,
  shop,
}) => {
  const spool = await shop.spool({ location: 'Shelf 1' });
  await page.goto(`/spools/${spool.id}`);
  await page.getByRole('link', { name: 'Edit' }).click();
  await expect(page.getByLabel('Price')).toHaveValue('20');
  await expectAccessible(page);
  await expectToFit(page);
  await page.getByLabel('Price').fill('24,99');
  await page.getByLabel('Empty reel').fill('');
  await shop.patch(`/v1/spools/${spool.id}`, { lot: 'L-2' });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(new RegExp(`/spools/${spool.id}$`));
  expect(await shop.get<Spool>(`/v1/spools/${spool.id}`)).toMatchObject({
    price: 24.99,
    tareGrams: null,
    lot: 'L-2',
    location: 'Shelf 1',
  });

  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByRole('combobox', { name: 'Location' }).fill('Shelf 2');
  await page.getByLabel('Notes').fill('Dries badly');
  await shop.patch(`/v1/spools/${spool.id}`, { location: 'Shelf 3' });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(
    page.getByRole('heading', { name: `Somebody else has changed ${spool.id} meanwhile` }),
  ).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Location: choose a version' })).toBeVisible();
  await page.getByRole('radio', { name: 'Yours: Shelf 2' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Dries badly')).toBeVisible();
  await expect(page.getByText('Shelf 2')).toBeVisible();
});

test('a spool is weighed with its reel, and the next one is scanned', async ({ page, shop }) => {
  const spool = await shop.spool();
  const next = await shop.spool({ tareGrams: undefined, netGrams: 500 });
  await page.goto(`/spools/${spool.id}`);
  await page.getByRole('link', { name: 'Weigh' }).click();
  const scale = page.getByLabel('The scale shows, with the reel');
  await expect(scale).toBeFocused();
  await expect(page.getByText('The empty reel weighs 200 g.')).toBeVisible();
  await expect(page.getByText('the scale should show 1,200 g')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Enter what the scale shows.')).toBeVisible();
  await scale.fill('199,9');
  await expect(page.getByText('The empty reel alone weighs 200 g: was it weighed without it?')).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
  await scale.fill('1500');
  await expect(page.getByText('That is more than the full spool has.')).toBeVisible();
  await scale.fill('1187,5');
  await expect(page.getByText('987.5 g remain', { exact: true })).toBeVisible();
  await expect(page.getByText('12.5 g less than recorded')).toBeVisible();
  await picture(page, 'spool-weighing');
  await scale.press('Enter');
  await expect(page.getByText(`${spool.id} has 987.5 g now`)).toBeVisible();
  await expect(page.getByText('12.5 g less than recorded')).toBeVisible();
  const another = page.getByLabel('Weigh another spool');
  await expect(another).toBeFocused();
  await expectAccessible(page);
  const ledger = await shop.get<LedgerPage>(`/v1/spools/${spool.id}/ledger`);
  expect(ledger.items[0]).toMatchObject({ type: 'weighed', deltaGrams: -12.5, balanceGrams: 987.5 });

  await page.keyboard.type('black\n');
  await expect(page.getByText('This is no spool number: enter one such as 7')).toBeVisible();
  await another.fill('');
  await page.keyboard.type(`https://runs.example.com/spools/${next.id}\n`);
  await expect(page.getByRole('heading', { level: 1, name: `Weigh ${next.id}` })).toBeVisible();
  await expect(page.getByLabel('The scale shows, without the reel')).toBeFocused();
  await expect(page.getByRole('link', { name: 'enter the reel’s weight first' })).toBeVisible();
  await page.keyboard.type('0\n');
  await expect(page.getByText(`${next.id} has 0 g now`)).toBeVisible();
});

test('a scanned spool that does not exist is told so, and the next scan goes on', async ({ page, shop }) => {
  const spool = await shop.spool();
  await page.goto('/spools/SPOOL-99999999/weigh');
  await expect(page.getByRole('alert')).toContainText('This does not exist in your farm');
  await page.getByLabel('Weigh another spool').fill(spool.id);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `Weigh ${spool.id}` })).toBeVisible();
});

test('while a run prints from a spool, the reading can become its after weight', async ({ page, shop }) => {
  const spool = await shop.spool();
  const run = await shop.startedRun({ materials: [{ spoolId: spool.id, estimatedGrams: 120 }] });
  await page.goto(`/spools/${spool.id}/weigh`);
  await page.getByLabel('The scale shows, with the reel').fill('1080');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: `${run.id} is printing from this spool` })).toBeFocused();
  await expectAccessible(page);
  await expectToFit(page);
  const use = page.getByRole('link', { name: `Use this reading as ${run.id}’s after weight` });
  await expect(use).toHaveAttribute(
    'href',
    `/runs/${run.id}/complete?after=${encodeURIComponent(`${spool.id}:1080`)}`,
  );
  expect((await shop.get<Spool>(`/v1/spools/${spool.id}`)).remainingGrams).toBe(1000);

  await page.getByRole('button', { name: 'Just weigh' }).click();
  await expect(page.getByText(`${spool.id} has 880 g now`)).toBeVisible();
  await expect(page.getByText(`${run.id} is open on this spool`)).toBeVisible();
  await expect(use).toBeVisible();
  await expectAccessible(page);
  expect((await shop.get<Spool>(`/v1/spools/${spool.id}`)).remainingGrams).toBe(880);
});

test('a spool that waits for results says so, and is weighed once they have arrived', async ({
  page,
  shop,
}) => {
  const spool = await shop.spool();
  let refusals = 0;
  await page.route(`**/v1/spools/${spool.id}/weigh`, async (route) => {
    refusals += 1;
    if (refusals > 2) {
      await route.continue();
    } else {
      await route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"status":503}' });
    }
  });
  await page.goto(`/spools/${spool.id}/weigh`);
  await page.getByLabel('The scale shows, with the reel').fill('1100');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Results of a run have to reach this spool first.')).toBeVisible();
  await expect(page.getByText(`${spool.id} has 900 g now`)).toBeVisible();
});

test('a spool that does not exist is told so', async ({ page }) => {
  await page.goto('/spools/SPOOL-99999999');
  await expect(page.getByRole('alert')).toContainText('This does not exist in your farm');
  await expectAccessible(page);
});
