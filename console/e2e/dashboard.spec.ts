import type { Page } from '@playwright/test';
import type { Dashboard } from '../src/api/generated';
import { expect, expectAccessible, expectToFit, test } from './support';

const active = (page: Page) => page.getByRole('list', { name: 'Active Production' });

/** All that the list has, where it shows the first few. */
async function showAll(page: Page, name: RegExp) {
  const region = page.getByRole('region', { name });
  const all = region.getByRole('button', { name: /^Show (all )?\d/ });
  if (await all.isVisible()) {
    await all.click();
  }
}

/** The answer of the API, changed. */
async function withDashboard(page: Page, change: (dashboard: Dashboard) => Partial<Dashboard>) {
  await page.route('**/v1/dashboard?*', async (route) => {
    const response = await route.fetch({ headers: { ...route.request().headers(), 'if-none-match': '' } });
    const dashboard: Dashboard = await response.json();
    await route.fulfill({ json: { ...dashboard, ...change(dashboard) } });
  });
}

test('a run that somebody starts appears by itself, and leads to its results', async ({ page, shop }) => {
  await shop.startedRun();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dashboard');
  await expect(page.getByTestId('freshness')).toBeVisible();
  const run = await shop.startedRun({ estimatedSeconds: 1 });
  await showAll(page, /^Active Production/);
  const line = active(page).getByRole('listitem').filter({ hasText: run.id });
  await expect(line).toContainText(run.printer.name);
  await expect(line).toContainText('12 ×');
  await expect(line).toContainText('overdue: should have ended');
  await expectAccessible(page);
  await expectToFit(page);
  const complete = line.getByRole('link', { name: `Complete Run ${run.id}` });
  expect((await complete.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await complete.click();
  await expect(page).toHaveURL(`/runs/${run.id}/complete`);
});

test('the trend is a chart or a table, of days that the address keeps', async ({ page }) => {
  await page.goto('/');
  // Charts load once they come into view.
  await page.getByRole('button', { name: 'Show as table' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('img', { name: /^Chart of the last 30 days/ })).toBeVisible();
  await page.getByRole('link', { name: 'Last 7 days' }).click();
  await expect(page).toHaveURL(/days=7/);
  await expect(page.getByRole('img', { name: /^Chart of the last 7 days: .* completed/ })).toBeVisible();
  await page.getByText('Material', { exact: true }).click();
  await expect(page.getByRole('img', { name: /material used/ })).toBeVisible();
  await page.getByRole('button', { name: 'Show as table' }).click();
  const table = page.getByRole('table', { name: 'Production trends' });
  await expect(table.getByRole('row')).toHaveCount(8);
  await expectAccessible(page);
  await expectToFit(page);
  await page.getByRole('button', { name: 'Show as chart' }).click();
  await expect(page.getByRole('img', { name: /material used/ })).toBeVisible();
});

test('success is told for three periods, and of nothing it is not 0', async ({ page }) => {
  await withDashboard(page, ({ success }) => ({
    success: { ...success, days7: { runs: null, items: null } },
  }));
  await page.goto('/');
  const table = page.getByRole('table', { name: 'Success rates' });
  await expect(table.getByRole('row', { name: 'Last 7 days' })).toContainText('no runs yet');
  await expect(table.getByRole('row', { name: 'Last 90 days' })).toContainText('%');
});

test('low spools lead to the scale, shortages to their run', async ({ page, shop }) => {
  const spool = await shop.spool({ lowAtGrams: 1000, remainingGrams: 50 });
  const run = await shop.run({ materials: [{ spoolId: spool.id, estimatedGrams: 120 }] });
  await withDashboard(page, () => ({
    lowSpools: [{ spoolId: spool.id, label: spool.label, remainingGrams: 50, flags: ['low'] }],
    lowSpoolsTotal: 13,
    shortages: [{ runId: run.id, spoolId: spool.id, shortGrams: 70 }],
    shortagesTotal: 1,
  }));
  await page.goto('/');
  const low = page.getByRole('region', { name: 'Low spools (13)' });
  await expect(low).toContainText(`${spool.id}, 50 g left`);
  await expect(low).toContainText('and 12 more');
  const shortages = page.getByRole('region', { name: 'Shortages (1)' });
  await expect(shortages).toContainText(`70 g short on ${spool.id}`);
  await low.getByRole('link', { name: `Weigh ${spool.id}` }).click();
  await expect(page).toHaveURL(`/spools/${spool.id}/weigh`);
});

test('a farm that never printed is told how to begin', async ({ page }) => {
  const none = { runs: null, items: null };
  await withDashboard(page, () => ({
    active: [],
    activeTotal: 0,
    pending: [],
    pendingTotal: 0,
    needResults: [],
    needResultsTotal: 0,
    success: { days7: none, days30: none, days90: none },
  }));
  await page.goto('/');
  const steps = page.getByRole('region', { name: 'First steps' });
  await expect(steps.getByRole('link', { name: 'Add a printer' })).toHaveAttribute('href', '/printers/new');
  await expect(steps.getByRole('img', { name: 'done' })).toHaveCount(2);
  await expect(page.getByText('Nothing is being printed.')).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
});

test('results that wait long are told of', async ({ page }) => {
  await withDashboard(page, () => ({ settlement: { waiting: 2, oldestSeconds: 300 } }));
  await page.goto('/');
  await expect(page.getByText('2 runs wait to be carried into them, the oldest for 5 min')).toBeVisible();
});
