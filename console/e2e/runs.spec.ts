import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Farm, Run } from '../src/api/generated';
import { expect, expectAccessible, expectToFit, picture, type Shop, test } from './support';

/** A printer with a failed, a completed, a started and a pending run, oldest first. */
async function printerWithRuns(shop: Shop) {
  const printer = await shop.printer();
  const printerId = printer.id;
  const failed = await shop.startedRun({ printerId });
  await shop.post(`/v1/runs/${failed.id}/fail`, {
    reason: 'spaghetti',
    materials: failed.materials.map(({ spoolId }) => ({ spoolId, actualGrams: 30 })),
  });
  const completed = await shop.completedRun({ printerId });
  const started = await shop.startedRun({ printerId });
  const pending = await shop.run({ printerId });
  return { printer, failed, completed, started, pending };
}

/** The runs that are listed, as rows of the table or as cards. */
function listed(page: Page) {
  return page.getByRole('main').locator('[data-row]').getByRole('link');
}

const ids = (...runs: Run[]) => runs.map(({ id }) => id);

test('chips filter the list, the address keeps it, and Back restores', async ({ page, shop }) => {
  const { printer, failed, completed, started, pending } = await printerWithRuns(shop);
  await page.goto(`/runs?printerId=${printer.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Runs');
  await expect(listed(page)).toHaveText(ids(pending, started, completed, failed));
  await expect(page.getByRole('button', { name: `Printer: ${printer.name}`, exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Status', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: 'Completed' }).check();
  await page.getByRole('checkbox', { name: 'Failed' }).check();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(listed(page)).toHaveText(ids(completed, failed));
  await expect(page.getByRole('button', { name: 'Status: Completed or Failed', exact: true })).toBeFocused();
  await expectAccessible(page);
  await expectToFit(page);

  await page.reload();
  await expect(listed(page)).toHaveText(ids(completed, failed));
  await page.getByRole('link', { name: failed.id }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(failed.id);
  await page.goBack();
  await expect(listed(page)).toHaveText(ids(completed, failed));
  await page.goBack();
  await expect(listed(page)).toHaveText(ids(pending, started, completed, failed));

  await page.getByRole('button', { name: 'Printer: remove this filter' }).click();
  await expect(page.getByRole('button', { name: 'Printer', exact: true })).toBeFocused();
  await expect(page).toHaveURL(/\/runs$/);
});

test('both days of the date range are included', async ({ page, shop }) => {
  const run = await shop.run();
  const { timeZone } = await shop.get<Farm>('/v1/farm');
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
  await page.goto(`/runs?printerId=${run.printer.id}`);
  await page.getByRole('button', { name: 'Date Range', exact: true }).click();
  await page.getByLabel('First day').fill(today);
  await page.getByLabel('Last day').fill('2020-01-01');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('The last day lies before the first one.')).toBeVisible();
  await page.getByLabel('Last day').fill(today);
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/from=/);
  await expect(listed(page)).toHaveText([run.id]);
});

test('no match is told apart, and offers to clear the filters', async ({ page, shop }) => {
  const printer = await shop.printer();
  await page.goto(`/runs?printerId=${printer.id}`);
  await expect(page.getByText('No run matches these filters')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(page).toHaveURL(/\/runs$/);
});

test('saved views are links, of which the present one is marked', async ({ page, shop }) => {
  const { pending, completed } = await printerWithRuns(shop);
  await page.goto('/runs');
  const views = page.getByRole('navigation', { name: 'Saved views' });
  await expect(views.getByRole('link', { name: 'All' })).toHaveAttribute('aria-current', 'page');
  await views.getByRole('link', { name: 'This week' }).click();
  await expect(page.getByRole('link', { name: completed.id })).toBeVisible();
  await views.getByRole('link', { name: 'Active' }).click();
  await expect(views.locator('[aria-current=page]')).toHaveText('Active');
  await expect(
    page.getByRole('button', { name: 'Status: Pending or In Progress', exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: pending.id })).toBeVisible();
  await expect(page.getByRole('link', { name: completed.id })).toBeHidden();
  await views.getByRole('link', { name: 'Needs results' }).click();
  await expect(views.locator('[aria-current=page]')).toHaveText('Needs results');
});

test('a box goes to a run by its number, and says so when there is none', async ({ page, shop }) => {
  const run = await shop.run();
  await page.goto('/runs');
  const box = page.getByRole('textbox', { name: 'Go to run number' });
  await box.fill('the last one');
  await box.press('Enter');
  await expect(page.getByText('This is no run number: enter one such as 42')).toBeVisible();
  await expectAccessible(page);
  await box.fill(run.id.replace('RUN-', ''));
  await box.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/runs/${run.id}$`));
});

test('the columns are those of the guide, and the runs are cards on a phone', async ({
  page,
  shop,
  isMobile,
}) => {
  const model = await shop.model({
    name: 'A bracket with a name that is far too long for any phone in the world',
  });
  const run = await shop.startedRun({ items: [{ modelId: model.id, quantity: 1234 }] });
  await page.goto(`/runs?printerId=${run.printer.id}`);
  await expect(listed(page)).toHaveText([run.id]);
  if (isMobile) {
    await expect(page.getByRole('table')).toBeHidden();
    await expect(page.getByRole('listitem').filter({ hasText: run.id })).toContainText('1,234 ×');
  } else {
    await expect(page.getByRole('columnheader')).toHaveText([
      'Select',
      'Run ID',
      'Status',
      'Printer',
      'Items',
      'Started',
      'Duration',
    ]);
  }
  await expect(page.getByText(/so far/)).toBeVisible();
  await expect(page.getByText(/until about/)).toBeVisible();
  await expectToFit(page);
  await page.goto('/runs');
  await expect(listed(page).first()).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'runs');
});

test('the CSV has exactly the filtered runs', async ({ page, shop }) => {
  const { printer, completed, failed } = await printerWithRuns(shop);
  await page.goto(`/runs?printerId=${printer.id}&status=${encodeURIComponent('["COMPLETED","FAILED"]')}`);
  await expect(listed(page)).toHaveText(ids(completed, failed));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('runs.csv');
  const [header, ...lines] = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(header).toMatch(/^id,status,/);
  expect(lines.map((line) => line.split(',')[0])).toEqual(ids(completed, failed));
});

test('the keyboard alone finds, selects and opens a run', async ({ page, shop, isMobile }) => {
  test.skip(isMobile, 'phones have no keyboard');
  const { printer, pending, started } = await printerWithRuns(shop);
  await page.goto(`/runs?printerId=${printer.id}`);
  await expect(listed(page)).toHaveCount(4);
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'Go to run number' })).toBeFocused();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: pending.id })).toBeFocused();
  await page.keyboard.press('x');
  await expect(page.getByRole('checkbox', { name: `Select ${pending.id}` })).toBeChecked();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(page.getByRole('link', { name: started.id })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/runs/${started.id}$`));
});

test('selected pending runs are cancelled, and each tells what became of it', async ({
  page,
  shop,
  isMobile,
}) => {
  test.skip(isMobile, 'cards are not selected');
  const printer = await shop.printer();
  const first = await shop.run({ printerId: printer.id });
  const second = await shop.run({ printerId: printer.id });
  await page.goto(`/runs?printerId=${printer.id}`);
  await page.getByRole('checkbox', { name: `Select ${first.id}` }).check();
  await page.getByRole('checkbox', { name: `Select ${second.id}` }).check();
  await expect(page.getByText('2 runs selected, 2 of them pending')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel selected pending runs' }).click();
  await expect(page.getByRole('dialog')).toContainText('This cannot be undone.');
  await expectAccessible(page);
  await shop.start(first);
  await page.getByRole('button', { name: 'Cancel 2 runs' }).click();
  await expect(page.getByText('1 of 2 runs cancelled')).toBeVisible();
  await expect(page.getByText(`${second.id}: cancelled`)).toBeVisible();
  await expect(page.getByText(`${first.id}: not cancelled.`)).toBeVisible();
  await expect(page.getByRole('row', { name: second.id })).toContainText('Cancelled');
  await expectAccessible(page);
});

test('a list of more than a page is continued', async ({ page, shop }) => {
  const printerId = (await shop.printer()).id;
  const items = [{ modelId: (await shop.model()).id, quantity: 1 }];
  for (let made = 0; made < 26; made += 1) {
    await shop.run({ printerId, items, materials: [] });
  }
  await page.goto(`/runs?printerId=${printerId}`);
  await expect(listed(page)).toHaveCount(25);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(listed(page)).toHaveCount(26);
  await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
});

test('a run is started, and its page warns of what is short', async ({ page, shop }) => {
  const spool = await shop.spool({ label: 'Nearly empty', remainingGrams: 48 });
  const run = await shop.run({ materials: [{ spoolId: spool.id, estimatedGrams: 120 }] });
  await page.goto(`/runs/${run.id}`);
  await expect(
    page.getByText(`${spool.id} (Nearly empty) needs 120 g, 48 g available, 72 g short.`),
  ).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
  await page.getByRole('button', { name: 'Start Run' }).click();
  await expect(page.getByRole('main').getByText('In Progress', { exact: true })).toBeVisible();
  await expect(page.getByText(`${run.id} is in progress. Mind the warning on its page.`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Complete Run' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mark as Failed' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start Run' })).toBeHidden();
});

test('who comes too late to start a run is told so, and sees how it is now', async ({ page, shop }) => {
  const run = await shop.run();
  await page.goto(`/runs/${run.id}`);
  await expect(page.getByRole('button', { name: 'Start Run' })).toBeVisible();
  await shop.start(run);
  await page.getByRole('button', { name: 'Start Run' }).click();
  await expect(page.getByRole('alert').getByText('This is not possible any more')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Complete Run' })).toBeVisible();
});

test('cancelling asks first', async ({ page, shop }) => {
  const run = await shop.run();
  await page.goto(`/runs/${run.id}`);
  await page.getByRole('button', { name: 'More actions' }).click();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Cancel Run' }).click();
  const dialog = page.getByRole('dialog', { name: `Cancel ${run.id}?` });
  await expect(dialog).toContainText('This cannot be undone.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Cancel Run' }).click();
  await dialog.getByLabel('Reason').fill('The order was withdrawn.');
  await dialog.getByRole('button', { name: 'Cancel Run' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Reason: The order was withdrawn.')).toBeVisible();
  expect((await shop.get<Run>(`/v1/runs/${run.id}`)).status).toBe('CANCELLED');
});

test('the page of a run tells variance, cost and timeline in words', async ({ page, shop }) => {
  const weighed = await shop.spool();
  const unplanned = await shop.spool();
  const planned = await shop.startedRun({
    materials: [{ spoolId: weighed.id, estimatedGrams: 120 }, { spoolId: unplanned.id }],
  });
  await shop.post(`/v1/runs/${planned.id}/complete`, {
    materials: [
      { spoolId: weighed.id, beforeGrams: 1200, afterGrams: 1068 },
      { spoolId: unplanned.id, actualGrams: 0 },
    ],
    items: planned.items.map(({ modelId, quantity }) => ({ modelId, successful: quantity - 1, failed: 1 })),
    failureReason: 'stringing',
    durationSeconds: 7920,
  });
  const run = await shop.settled(planned);
  await page.goto(`/runs/${run.id}`);
  const materials = page.getByRole('table', { name: 'Materials' });
  await expect(materials.getByRole('row', { name: weighed.id })).toContainText('12 g over, +10%');
  await expect(materials.getByRole('row', { name: weighed.id })).toContainText('weighed: 1,200 g → 1,068 g');
  await expect(materials.getByRole('row', { name: unplanned.id })).toContainText('no estimate');
  await expect(page.getByText('2 hrs 12 mins (12 mins longer, +10%)')).toBeVisible();
  await expect(page.getByText('Why pieces failed')).toBeVisible();
  await expect(page.getByText(/hourly cost of the printer/)).toBeVisible();
  const steps = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
  await expect(steps.filter({ hasText: 'Created' })).toBeVisible();
  await expect(steps.filter({ hasText: 'Completed' })).toContainText(/\d{2}:\d{2} (CET|CEST)/);
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'run');

  await page.getByRole('button', { name: 'More actions' }).click();
  await expect(page.getByRole('menuitem', { name: 'Run again' })).toHaveAttribute(
    'href',
    `/runs/new?copyOf=${run.id}`,
  );
  await expect(page.getByRole('menuitem', { name: 'Reprint the 1 missing piece' })).toHaveAttribute(
    'href',
    `/runs/new?reprintOf=${run.id}`,
  );
});

test('an edit is told with what was and what is', async ({ page, shop }) => {
  const run = await shop.run({ bedTemperatureC: 60 });
  await shop.patch(`/v1/runs/${run.id}`, { bedTemperatureC: 65, notes: 'Use the glass plate.' });
  await page.goto(`/runs/${run.id}`);
  await expect(page.getByText('Bed temperature: 60 °C → 65 °C')).toBeVisible();
  await expect(page.getByText('Notes changed')).toBeVisible();
});

test('corrected results show what they were', async ({ page, request, shop }) => {
  const run = await shop.completedRun({}, 130);
  const corrected = await request.put(`/v1/runs/${run.id}/results`, {
    headers: { 'If-Match': '*' },
    data: {
      reason: 'The scale was wrong.',
      materials: run.materials.map(({ spoolId }) => ({ spoolId, actualGrams: 125.5 })),
      items: run.items.map(({ modelId }) => ({ modelId, successful: 11, failed: 1 })),
    },
  });
  expect(corrected.ok()).toBe(true);
  await page.goto(`/runs/${run.id}`);
  const revisions = page.getByRole('region', { name: 'Revisions of the results' });
  await expect(revisions).toContainText('Reason: The scale was wrong.');
  await expect(revisions).toContainText('130 g → 125.5 g');
  await expect(revisions).toContainText('12 successful, 0 failed → 11 successful, 1 failed');
  await expectAccessible(page);
});

test('the run sheet has lines to write on, and nothing to click', async ({ page, shop }) => {
  const run = await shop.run();
  await page.goto(`/runs/${run.id}`);
  await expect(page.getByText('Before (g)')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Before (g)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start Run' })).toBeHidden();
  await expect(page.getByText('Timeline')).toBeHidden();
});

test('a run that does not exist is told so', async ({ page }) => {
  await page.goto('/runs/RUN-99999999');
  await expect(page.getByRole('alert')).toContainText('This does not exist in your farm');
  await expectAccessible(page);
});

test('a run that takes far longer than estimated needs results, in the list and on its page', async ({
  page,
  shop,
}) => {
  const run = await shop.run({ estimatedSeconds: 600 });
  const startedAt = new Date(Date.now() - 16 * 60_000).toISOString();
  await shop.post(`/v1/runs/${run.id}/start`, { startedAt });
  await page.goto(`/runs?printerId=${run.printer.id}`);
  await expect(page.locator(`[data-row="${run.id}"]`)).toContainText('needs results');
  await page.goto(`/runs/${run.id}`);
  await expect(page.getByText('It takes far longer than estimated')).toBeVisible();
});
