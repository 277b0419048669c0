import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Model } from '../src/api/generated';
import { expect, expectAccessible, expectToFit, type Shop, test } from './support';

/** Three runs of 12 pieces, estimated with 120 g, that took 150 g. */
async function modelWithWrongEstimate(shop: Shop) {
  const model = await shop.model({ gramsPerPiece: 10 });
  const spool = await shop.spool();
  for (let count = 0; count < 3; count++) {
    const run = await shop.completedRun(
      {
        items: [{ modelId: model.id, quantity: 12 }],
        materials: [{ spoolId: spool.id, estimatedGrams: 120 }],
      },
      150,
    );
    await shop.settled(run);
  }
  return model;
}

const rowOf = (page: Page, table: string, name: string) =>
  page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: name });

test('a suggestion is applied once, and can be undone', async ({ page, shop }) => {
  const model = await modelWithWrongEstimate(shop);
  await page.goto('/insights/variance');
  const row = rowOf(page, 'Variance', model.name);
  await expect(row).toContainText('Consistently high');
  await expect(row).toContainText('+25%');
  await expect(row).toContainText('+90 g');
  await expectAccessible(page);
  await expectToFit(page);
  await row.getByRole('button', { name: `Use 12.5 g per piece for ${model.name}` }).click();
  await expect(row.getByRole('button')).toHaveCount(0);
  const applied = await shop.get<Model>(`/v1/models/${model.id}`);
  expect(applied).toMatchObject({ gramsPerPiece: 12.5, version: 2 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row.getByRole('button', { name: /^Use 12.5 g per piece/ })).toBeVisible();
  expect((await shop.get<Model>(`/v1/models/${model.id}`)).gramsPerPiece).toBe(10);
});

test('the address keeps what variance is grouped by', async ({ page, shop }) => {
  const run = await shop.completedRun({ slicer: 'Slicer of Nowhere' });
  await shop.settled(run);
  await page.goto('/insights/variance');
  await page.getByRole('link', { name: 'Slicer', exact: true }).click();
  await expect(page).toHaveURL(/by=slicer/);
  const row = rowOf(page, 'Variance', 'Slicer of Nowhere');
  await expect(row).toBeVisible();
  await expect(page.getByRole('link', { name: 'Slicer', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('link', { name: 'Model', exact: true })).not.toHaveAttribute('aria-current');
  await page.reload();
  await expect(row).toBeVisible();
  await expect(page.getByText('Nothing can be told with fewer than 3 runs.').first()).toBeVisible();
});

test('success is a chart and a table, whose last day is included', async ({ page, shop }) => {
  const model = await shop.model();
  const run = await shop.startedRun({ items: [{ modelId: model.id, quantity: 4 }] });
  await shop.post(`/v1/runs/${run.id}/fail`, {
    reason: 'spaghetti',
    materials: run.materials.map(({ spoolId }) => ({ spoolId, actualGrams: 30 })),
  });
  await shop.settled(run);
  await page.goto('/insights/success?by=model');
  await expect(page.getByRole('img', { name: /^Chart: .* good/ })).toBeVisible();
  const row = rowOf(page, 'Success', model.name);
  await expect(row).toContainText('0%');
  const reasons = page.getByRole('table', { name: 'Reasons of failures' });
  await expect(reasons.getByRole('row', { name: 'Spaghetti' })).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);

  const day = await page.getByLabel('Last day').inputValue();
  await page.getByLabel('First day').fill(day);
  const asked = page.waitForRequest(/insights\/success/);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`from=${day}.*to=${day}`));
  const next = new Date(Date.parse(day) + 24 * 3600 * 1000).toISOString().slice(0, 10);
  expect((await asked).url()).toMatch(new RegExp(`from=${day}.*to=${next}`));
  await expect(row).toBeVisible();
  await page.getByLabel('First day').fill(next);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('The last day lies before the first')).toBeVisible();
});

test('success by printer tells how much each was used', async ({ page, shop }) => {
  const printer = await shop.printer();
  const run = await shop.startedRun({ printerId: printer.id });
  await shop.post(`/v1/runs/${run.id}/complete`, {
    materials: run.materials.map(({ spoolId }) => ({ spoolId, actualGrams: 120 })),
    items: run.items.map(({ modelId, quantity }) => ({ modelId, successful: quantity, failed: 0 })),
    durationSeconds: 7200,
  });
  await shop.settled(run);
  await page.goto('/insights/success');
  await page.getByRole('link', { name: 'Printer', exact: true }).click();
  const row = rowOf(page, 'Success', printer.name);
  await expect(row).toContainText('2 hrs');
  await expect(row).toContainText('100%');
  await expect(page.getByRole('columnheader', { name: 'Utilization' })).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
});

test('cost names what is missing, and is saved as CSV', async ({ page, shop }) => {
  const printer = await shop.printer();
  const run = await shop.completedRun({ printerId: printer.id });
  await shop.settled(run);
  await page.goto('/insights/cost?by=printer');
  const row = rowOf(page, 'Cost', printer.name);
  await expect(row).toContainText('€2.40');
  await expect(row).toContainText('Without machine, which some runs do not know');
  await expect(page.getByRole('img', { name: /^Chart of .* most expensive/ })).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Runs as CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toContain(`\r\n${run.id},`);
});

test('cost by month tells of losses and of late corrections', async ({ page }) => {
  await page.goto('/insights/cost');
  await expect(page.getByRole('link', { name: 'Month', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('columnheader', { name: 'Lost beside printing' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Chart of/ })).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
});

test('what to buy is told by material and colour', async ({ page, shop }) => {
  const material = `M${Math.random().toString(36).slice(2, 7)}`;
  await shop.spool({ material, remainingGrams: 40, lowAtGrams: 200, color: { name: 'Sea Green' } });
  await page.goto('/insights/reorder');
  const row = rowOf(page, 'Reorder', material);
  await expect(row).toContainText('Sea Green');
  await expect(row).toContainText('low');
  await expect(row).toContainText('not used lately');
  await expectAccessible(page);
  await expectToFit(page);
});

test('from the overview to each report, and from one to the next', async ({ page }) => {
  await page.goto('/insights');
  await expectAccessible(page);
  await page.getByRole('main').getByRole('heading', { name: 'Cost' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cost');
  const tabs = page.getByRole('navigation', { name: 'Reports' });
  await expect(tabs.getByRole('link', { name: 'Cost' })).toHaveAttribute('aria-current', 'page');
  await tabs.getByRole('link', { name: 'Reorder' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reorder');
});
