import type { Locator, Page } from '@playwright/test';
import type { LedgerPage, Run, Spool } from '../src/api/generated';
import { expect, expectAccessible, expectToFit, picture, type Shop, test } from './support';

const save = (page: Page, name = 'Complete Run') => page.getByRole('button', { name, exact: true }).click();
const box = (within: Page | Locator, name: string) => within.getByRole('textbox', { name, exact: true });
const row = (page: Page, name: string) => page.getByRole('group', { name });
const panel = (page: Page, name: string) => page.getByRole('region', { name });

const open = async (page: Page, run: Run, what: 'complete' | 'fail' | 'results' = 'complete') => {
  await page.goto(`/runs/${run.id}/${what}`);
  await expect(panel(page, 'Item Results')).toBeVisible();
};

const arrived = (page: Page, run: Run) => expect(page).toHaveURL(new RegExp(`/runs/${run.id}$`));

const now = (shop: Shop, run: Run) => shop.get<Run>(`/v1/runs/${run.id}`);

function spoolOf(run: Run, at = 0): string {
  const spoolId = run.materials[at]?.spoolId;
  if (spoolId === undefined) {
    throw new Error(`${run.id} has no such spool`);
  }
  return spoolId;
}

/** Chooses from a list by typing part of the name. */
async function choose(page: Page, list: Locator, name: string) {
  await list.click();
  await list.fill(name);
  await page.getByRole('option', { name }).click();
}

test('a run is completed by hand', async ({ page, shop, isMobile }) => {
  const run = await shop.startedRun();
  const press = (of: Locator) => (isMobile ? of.tap() : of.click());
  await page.goto(`/runs/${run.id}`);
  await press(page.getByRole('link', { name: 'Complete Run' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Complete Run: ${run.id}`);
  await box(page, 'Grams used').fill('118,5');
  await expect(page.getByText('118.5 g used: 1.5 g under')).toBeVisible();
  await box(page, 'Failed').fill('1');
  await expect(box(page, 'Successful')).toHaveValue('11');
  await page.getByRole('combobox', { name: 'Why pieces failed' }).click();
  await page.getByRole('option', { name: 'Warping' }).click();
  await box(page, 'Notes').fill('Good bed');
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'complete');
  await press(page.getByRole('button', { name: 'Complete Run', exact: true }));
  await arrived(page, run);
  await expect(page.getByText(`${run.id} is completed`)).toBeVisible();
  expect(await now(shop, run)).toMatchObject({
    status: 'COMPLETED',
    notes: 'Good bed',
    materials: [{ actualGrams: 118.5, weighing: null }],
    items: [{ successful: 11, failed: 1 }],
    results: { failureReason: 'warping' },
  });
});

test('a run is completed by weighing, and swapped weighings are noticed', async ({ page, shop }) => {
  const run = await shop.startedRun();
  await open(page, run);
  await box(page, 'Grams used').fill('77');
  await page.getByText('Weighing Mode').click();
  await expect(box(page, 'Before, with reel')).toHaveValue('1200');
  await expect(page.getByText('The empty reel weighs 200 g')).toBeVisible();
  await box(page, 'Before, with reel').fill('1074,5');
  await box(page, 'After, with reel').fill('1195,25 g');
  await page.getByText('Manual Entry').click();
  await expect(box(page, 'Grams used')).toHaveValue('77');
  await page.getByText('Weighing Mode').click();
  await expect(page.getByText('After is more than before')).toBeVisible();
  await page.getByRole('button', { name: 'All good' }).click();
  await save(page);
  await expect(page.getByRole('alert')).toContainText(`After of ${spoolOf(run)} is more than before`);
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page.getByText('120.75 g used: 0.75 g over')).toBeVisible();
  await save(page);
  await arrived(page, run);
  expect(await now(shop, run)).toMatchObject({
    materials: [{ actualGrams: 120.75, weighing: { beforeGrams: 1195.25, afterGrams: 1074.5 } }],
  });
});

test('a reading of the scale that comes along is the weight after', async ({ page, shop }) => {
  const run = await shop.startedRun();
  await page.goto(`/runs/${run.id}/complete?after=${spoolOf(run)}:1081.5`);
  await expect(box(page, 'After, with reel')).toHaveValue('1081.5');
  await expect(page.getByText('118.5 g used')).toBeVisible();
});

test('all is as estimated and good by two taps', async ({ page, shop }) => {
  const run = await shop.startedRun();
  await open(page, run);
  await page.getByRole('button', { name: 'All as estimated' }).click();
  await page.getByRole('button', { name: 'All good' }).click();
  await expect(page.getByText('exactly as estimated')).toBeVisible();
  await save(page);
  await arrived(page, run);
  expect(await now(shop, run)).toMatchObject({
    notes: null,
    materials: [{ actualGrams: 120 }],
    items: [{ successful: 12, failed: 0 }],
  });
});

test('what is missing is said, and leads to its field', async ({ page, shop }) => {
  const run = await shop.startedRun();
  await open(page, run);
  await save(page);
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: `Grams used of ${spoolOf(run)} is missing` }).click();
  await expect(box(page, 'Grams used')).toBeFocused();
  await page.keyboard.type('0');
  await box(page, 'Successful').fill('9');
  await box(page, 'Failed').fill('1');
  await expect(page.getByText('2 pieces are not accounted for')).toBeVisible();
  await save(page);
  await expect(summary).toContainText('2 pieces are not accounted for');
  await expectAccessible(page);
  await page.getByLabel('Closed short').check();
  await expect(page.getByText('2 pieces were never printed')).toBeVisible();
  await save(page);
  await arrived(page, run);
  expect(await now(shop, run)).toMatchObject({
    materials: [{ actualGrams: 0 }],
    items: [{ quantity: 12, successful: 9, failed: 1 }],
    results: { closedShort: true },
  });
});

test('a run that nobody started is completed with its start', async ({ page, shop }) => {
  const run = await shop.run();
  await open(page, run);
  await page.getByRole('button', { name: 'All as estimated' }).click();
  await page.getByRole('button', { name: 'All good' }).click();
  await save(page);
  await page.getByRole('alert').getByRole('link', { name: 'Actual start is missing' }).click();
  const start = page.getByLabel('Actual start');
  await expect(start).toBeFocused();
  await expect(page.getByText('Times are in your time zone, Europe/Berlin')).toBeVisible();
  await start.fill('2026-05-04T08:30');
  await page.getByLabel('Actual end').fill('2026-05-04T10:00');
  await expect(page.getByText('Left empty: 1 hr 30 mins')).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
  await save(page);
  await arrived(page, run);
  expect(await now(shop, run)).toMatchObject({
    status: 'COMPLETED',
    startedAt: '2026-05-04T06:30:00Z',
    endedAt: '2026-05-04T08:00:00Z',
    durationSeconds: 5400,
  });
});

test('a run fails, though some pieces are good', async ({ page, shop }) => {
  const run = await shop.startedRun();
  await open(page, run, 'fail');
  await expect(box(page, 'Failed')).toHaveValue('12');
  await box(page, 'Grams used').fill('48,25');
  await box(page, 'Successful').fill('4');
  await expect(box(page, 'Failed')).toHaveValue('8');
  await save(page, 'Mark as Failed');
  await expect(page.getByRole('alert')).toContainText('Failure reason is missing');
  await page.getByRole('alert').getByRole('link').click();
  const reason = page.getByRole('combobox', { name: 'Failure reason' });
  await expect(reason).toBeFocused();
  await reason.click();
  await page.getByRole('option', { name: 'Clogged nozzle' }).click();
  await box(page, 'Failure notes').fill('Let go at 40 %');
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'fail');
  await save(page, 'Mark as Failed');
  await arrived(page, run);
  expect(await now(shop, run)).toMatchObject({
    status: 'FAILED',
    failure: { reason: 'clog', notes: 'Let go at 40 %' },
    materials: [{ actualGrams: 48.25 }],
    items: [{ successful: 4, failed: 8 }],
  });
});

test('a correction shows what it does to the stock, and does just that', async ({ page, shop }) => {
  const run = await shop.settled(await shop.completedRun({}, 118));
  const spoolId = spoolOf(run);
  await open(page, run, 'results');
  const effect = panel(page, 'Effect on stock');
  await expect(effect).toContainText('The stock stays as it is.');
  await box(page, 'Grams used').fill('104');
  await expect(effect).toContainText(`puts 14 g back on ${spoolId}`);
  await box(page, 'Grams used').fill('121,2');
  await expect(effect).toContainText(`takes 3.2 g more off ${spoolId}`);
  await box(page, 'Failed').fill('1');
  await save(page, 'Save');
  await expect(page.getByRole('alert')).toContainText('Why is it corrected? is missing');
  await box(page, 'Why is it corrected?').fill('Misread the scale');
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'edit-results');
  await save(page, 'Save');
  await arrived(page, run);
  const corrected = await shop.settled(await now(shop, run));
  expect(corrected).toMatchObject({
    durationSeconds: run.durationSeconds,
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    materials: [{ actualGrams: 121.2 }],
    items: [{ successful: 11, failed: 1 }],
    results: { revision: 2, reason: 'Misread the scale' },
  });
  const ledger = await shop.get<LedgerPage>(`/v1/spools/${spoolId}/ledger`);
  expect(ledger.items[0]).toMatchObject({ type: 'corrected', deltaGrams: -3.2, balanceGrams: 878.8 });
});

test('the server’s judgement of recorded pieces is told at the field', async ({ page, shop }) => {
  const run = await shop.completedRun();
  await open(page, run, 'results');
  await box(page, 'Successful').fill('11');
  await box(page, 'Failed').fill('0');
  await box(page, 'Why is it corrected?').fill('One is lost');
  await save(page, 'Save');
  await expect(page.getByRole('alert')).toContainText('1 piece is not accounted for');
  await page.getByLabel('Closed short').check();
  await save(page, 'Save');
  await arrived(page, run);
});

test('another spool was used instead, one more was added, and a model too', async ({ page, shop }) => {
  const run = await shop.startedRun();
  const [instead, more, model] = [await shop.spool(), await shop.spool(), await shop.model()];
  await open(page, run);
  await page.getByRole('button', { name: 'Used another spool instead' }).click();
  const replaced = page.getByRole('combobox', { name: `Used instead of ${spoolOf(run)}` });
  await expect(replaced).toBeFocused();
  await choose(page, replaced, instead.id);
  await box(page, 'Grams used').fill('100');
  await page.getByRole('button', { name: '+ Add Material' }).click();
  const added = row(page, 'Added spool');
  await expect(added.getByRole('combobox', { name: 'Spool' })).toBeFocused();
  await page.keyboard.type(`https://farm.example/spools/${more.id}/weigh`);
  await page.getByRole('option', { name: more.id }).click();
  await box(added, 'Grams used').fill('20');
  await page.getByRole('button', { name: 'All good' }).click();
  await page.getByRole('button', { name: '+ Add Model' }).click();
  await choose(page, page.getByRole('combobox', { name: 'Model' }), model.name);
  await box(row(page, 'Model that was not planned'), 'Successful').fill('2');
  await expectAccessible(page);
  await expectToFit(page);
  await save(page);
  await arrived(page, run);
  expect(await now(shop, run)).toMatchObject({
    materials: [
      { spoolId: instead.id, estimatedGrams: 120, actualGrams: 100 },
      { spoolId: more.id, estimatedGrams: null, actualGrams: 20 },
    ],
    items: [{ successful: 12 }, { modelId: model.id, quantity: 2, successful: 2, failed: 0 }],
  });
});

test('an empty spool is used up, another gives the rest, and it is archived', async ({ page, shop }) => {
  const short = await shop.spool({ remainingGrams: 80 });
  const other = await shop.spool();
  const run = await shop.startedRun({ materials: [{ spoolId: short.id, estimatedGrams: 120 }] });
  await open(page, run);
  await page.getByLabel('Spool is empty').check();
  await expect(box(page, 'Grams used')).toHaveValue('80');
  await page.getByRole('button', { name: 'Add the spool that gave the other 40 g' }).click();
  const added = row(page, 'Added spool');
  await expect(box(added, 'Grams used')).toHaveValue('40');
  await choose(page, added.getByRole('combobox', { name: 'Spool' }), other.id);
  await page.getByRole('button', { name: 'All good' }).click();
  await save(page);
  await arrived(page, run);
  await expect(page.getByText(`${short.id} is archived`)).toBeVisible();
  const spool = await shop.get<Spool>(`/v1/spools/${short.id}`);
  expect(spool.flags).toContain('archived');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(async () => (await shop.get<Spool>(`/v1/spools/${short.id}`)).flags)
    .not.toContain('archived');
});

test('a spool that cannot be archived is told', async ({ page, shop }) => {
  const run = await shop.startedRun();
  await page.route('**/v1/spools/SPOOL-*', (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({ status: 403, json: { message: 'No' } })
      : route.fallback(),
  );
  await open(page, run);
  await page.getByLabel('Spool is empty').check();
  await expect(page.getByText('more than 10 % off')).toBeVisible();
  await page.getByRole('button', { name: 'All good' }).click();
  await save(page);
  await arrived(page, run);
  await expect(page.getByText(`but ${spoolOf(run)} could not be archived`)).toBeVisible();
});

test('a change that the form does not show hinders nothing', async ({ page, shop }) => {
  const run = await shop.startedRun();
  await open(page, run);
  await page.getByRole('button', { name: 'All as estimated' }).click();
  await page.getByRole('button', { name: 'All good' }).click();
  await shop.patch(`/v1/runs/${run.id}`, { slicer: 'Cura', bedTemperatureC: 65 });
  await save(page);
  await arrived(page, run);
  expect(await now(shop, run)).toMatchObject({
    status: 'COMPLETED',
    slicer: 'Cura',
    items: [{ successful: 12 }],
  });
});

test('two people change the same run: both versions are shown, field by field', async ({
  page,
  browser,
  shop,
}) => {
  const run = await shop.startedRun({ notes: 'old' });
  const spool = await shop.spool();
  await open(page, run);
  await page.getByRole('button', { name: 'All as estimated' }).click();
  await page.getByRole('button', { name: 'All good' }).click();
  await box(page, 'Notes').fill('mine');

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(`/runs/${run.id}/edit`);
  await other.getByLabel('Notes').fill('theirs');
  await other.getByRole('textbox', { name: 'Quantity' }).fill('13');
  await other.getByRole('button', { name: '+ Add Material' }).click();
  await choose(other, other.getByRole('combobox', { name: 'Spool' }).nth(1), spool.id);
  await other.getByRole('button', { name: 'Save changes' }).click();
  await arrived(other, run);
  await elsewhere.close();

  await save(page);
  const meeting = panel(page, `${run.id} has changed meanwhile`);
  await expect(meeting.getByRole('heading')).toBeFocused();
  await expect(meeting).toContainText('13 instead of 12');
  await expect(meeting).toContainText(`New in the plan: ${spool.label} (${spool.id})`);
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'complete-conflict');
  await save(page);
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('Notes: choose a version');
  await expect(summary).toContainText('1 piece is not accounted for');
  await expect(summary).toContainText(`Grams used of ${spool.id} is missing`);
  await meeting.getByRole('radiogroup', { name: 'Notes' }).getByLabel('Theirs: theirs').check();
  await expect(box(page, 'Notes')).toHaveValue('theirs');
  await box(page, 'Failed').fill('1');
  await box(row(page, spool.id), 'Grams used').fill('0');
  await save(page);
  await arrived(page, run);
  expect(await now(shop, run)).toMatchObject({
    notes: 'theirs',
    materials: [{ actualGrams: 120 }, { spoolId: spool.id, actualGrams: 0 }],
    items: [{ quantity: 13, successful: 12, failed: 1 }],
  });
});

test('two people correct the same results', async ({ page, shop }) => {
  const run = await shop.completedRun({}, 118);
  await open(page, run, 'results');
  await box(page, 'Grams used').fill('110');
  await box(page, 'Why is it corrected?').fill('Misread');
  await page.request.put(`/v1/runs/${run.id}/results`, {
    headers: { 'If-Match': '*' },
    data: {
      reason: 'Counted again',
      materials: [{ spoolId: spoolOf(run), actualGrams: 115 }],
      items: [{ modelId: run.items[0]?.modelId, successful: 11, failed: 1 }],
    },
  });
  await save(page, 'Save');
  const meeting = panel(page, `${run.id} has changed meanwhile`);
  await expect(meeting).toContainText('11 successful, 1 failed');
  await meeting.getByLabel('Yours: 110 g used').check();
  await expect(panel(page, 'Effect on stock')).toContainText('puts 5 g back on');
  await save(page, 'Save');
  await arrived(page, run);
  expect(await now(shop, run)).toMatchObject({
    materials: [{ actualGrams: 110 }],
    items: [{ successful: 11, failed: 1 }],
    results: { revision: 3, reason: 'Misread' },
  });
});

test('a completion that comes too late stands next to what is recorded', async ({ page, browser, shop }) => {
  const run = await shop.startedRun();
  await open(page, run);
  await box(page, 'Grams used').fill('118');
  await box(page, 'Successful').fill('11');
  await box(page, 'Notes').fill('Nozzle was worn');

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await open(other, run);
  await other.getByRole('button', { name: 'All as estimated' }).click();
  await other.getByRole('button', { name: 'All good' }).click();
  await save(other);
  await arrived(other, run);
  await elsewhere.close();

  await save(page);
  await expect(page).toHaveURL(new RegExp(`/runs/${run.id}/results$`));
  const meeting = panel(page, `The results of ${run.id} are recorded already`);
  await expect(meeting).toContainText(/Recorded by .+; the run is Completed/);
  await expect(meeting.getByLabel('Recorded: 120 g used')).toBeVisible();
  await expect(meeting.getByLabel('Recorded: 12 successful, 0 failed')).toBeVisible();
  await expect(box(page, 'Why is it corrected?')).toHaveValue('Nozzle was worn');
  await expectAccessible(page);
  await expectToFit(page);
  await picture(page, 'complete-too-late');
  await page.reload();
  await meeting.getByLabel('Recorded: 120 g used').check();
  await expect(panel(page, 'Effect on stock')).toContainText('The stock stays as it is.');
  await meeting.getByLabel('Yours: 11 successful, 1 failed').check();
  await save(page, 'Save');
  await arrived(page, run);
  expect(await now(shop, run)).toMatchObject({
    materials: [{ actualGrams: 120 }],
    items: [{ successful: 11, failed: 1 }],
    results: { revision: 2, reason: 'Nozzle was worn' },
  });
});

test('an answer that is lost is asked for again, and recorded once', async ({ page, shop }) => {
  const run = await shop.startedRun();
  const keys: (string | undefined)[] = [];
  await page.route('**/v1/runs/*/complete', async (route) => {
    keys.push((await route.request().allHeaders())['idempotency-key']);
    if (keys.length === 1) {
      await route.fetch();
      await route.abort();
    } else {
      await route.fallback();
    }
  });
  await open(page, run);
  await page.getByRole('button', { name: 'All as estimated' }).click();
  await page.getByRole('button', { name: 'All good' }).click();
  await save(page);
  await expect(page.getByText('Trying again; what you entered is safe')).toBeVisible();
  await arrived(page, run);
  expect(keys[0]).toBeDefined();
  expect(keys).toEqual([keys[0], keys[0]]);
  const recorded = await shop.settled(await now(shop, run));
  expect(recorded.history.map(({ action }) => action)).toEqual(['create', 'start', 'complete']);
  const ledger = await shop.get<LedgerPage>(`/v1/spools/${spoolOf(run)}/ledger`);
  expect(ledger.items.map(({ type }) => type)).toEqual(['used', 'initial']);
});

test('what is typed survives reloading, and can be cleared and brought back', async ({ page, shop }) => {
  const run = await shop.startedRun();
  await open(page, run);
  await box(page, 'Grams used').fill('117,25');
  await box(page, 'Failed').fill('2');
  await page.reload();
  await expect(box(page, 'Grams used')).toHaveValue('117,25');
  await expect(box(page, 'Successful')).toHaveValue('10');
  await expect(page.getByText('This is what you entered before')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect(box(page, 'Grams used')).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box(page, 'Grams used')).toHaveValue('117,25');
  await save(page);
  await arrived(page, run);
  await page.goto(`/runs/${run.id}/complete`);
  await expect(page.getByText('Its status is Completed.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Edit Results' }).click();
  await expect(box(page, 'Grams used')).toHaveValue('117.25');
});

test('a run is completed by keyboard alone', async ({ page, shop, isMobile }) => {
  test.skip(isMobile, 'phones have no keyboard');
  const run = await shop.startedRun();
  await open(page, run);
  const reach = async (of: Locator) => {
    for (let tabs = 0; tabs < 40 && !(await of.evaluate((it) => it === document.activeElement)); tabs++) {
      await page.keyboard.press('Tab');
    }
    await expect(of).toBeFocused();
  };
  await reach(page.getByRole('radio', { name: 'Manual Entry' }));
  await page.keyboard.press('ArrowRight');
  await reach(box(page, 'After, with reel'));
  await page.keyboard.type('1080');
  await reach(box(page, 'Failed'));
  await page.keyboard.type('0');
  await reach(page.getByRole('button', { name: 'Complete Run', exact: true }));
  await page.keyboard.press('Enter');
  await arrived(page, run);
  expect(await now(shop, run)).toMatchObject({ status: 'COMPLETED', materials: [{ actualGrams: 120 }] });
});

test('the form works on a window of 320 pixels', async ({ page, shop }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const run = await shop.startedRun();
  await open(page, run);
  await page.getByText('Weighing Mode').click();
  await page.getByLabel('Spool is empty').check();
  await page.getByRole('button', { name: 'Adjust times and duration' }).click();
  await expectToFit(page);
  const bar = page.getByRole('button', { name: 'Complete Run', exact: true });
  await expect(bar).toBeInViewport();
  expect((await bar.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
