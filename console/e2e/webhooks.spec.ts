import type { Page } from '@playwright/test';
import type { ConnectionPage, Run } from '../src/api/generated';
import { expect, expectAccessible, expectToFit, type Shop, test, unique } from './support';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' }).locator('ol > li');

/** What Bambuddy sends. */
const bambuddy = (event: string, more: object = {}) => ({
  title: event,
  message: event,
  timestamp: new Date().toISOString().slice(0, -1),
  source: 'Bambuddy',
  event,
  printer: 'P1S-01',
  filename: 'Bracket v2',
  ...more,
});

const job = (type: string, data: object = {}) => ({
  type: `job.${type}`,
  timestamp: new Date().toISOString(),
  data: { job: '4711', file: 'bracket.gcode', ...data },
});

/** A printer whose events come in through a connection of its own. */
async function connected(shop: Shop, more: object = {}) {
  const printer = await shop.printer();
  const connection = await shop.connection({ source: 'standard-webhooks', printerId: printer.id, ...more });
  return { printer, connection, inbox: `/printer-events?connectionId=${connection.id}` };
}

/** An event of a printer with two runs that wait for it. */
async function unmatched(shop: Shop) {
  const { printer, connection, inbox } = await connected(shop);
  const runs = [await shop.run({ printerId: printer.id }), await shop.run({ printerId: printer.id })];
  await shop.tell(connection, job('started', { printer: 'Voron' }));
  await shop.told(connection, 1);
  return { printer, connection, inbox, runs: runs as [Run, Run] };
}

async function choose(page: Page, runId: string) {
  await page.getByRole('combobox', { name: 'Run' }).fill(runId.replace('RUN-', ''));
  await page.getByRole('option', { name: new RegExp(`^${runId}( ·|$)`) }).click();
}

test('a connection is added, and its printer starts and ends a run by itself', async ({
  page,
  shop,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const run = await shop.run();
  await page.goto('/printers');
  await page.getByRole('link', { name: 'Connections' }).click();
  await page.getByRole('link', { name: 'Add connection' }).first().click();
  await expect(heading(page)).toHaveText('Add connection');
  await page.getByLabel('Product').selectOption('Bambuddy');
  await expect(page.getByText('give each printer a connection of its own')).toBeVisible();
  await page.getByRole('combobox', { name: 'Printer' }).selectOption(run.printer.name);
  await page.getByRole('button', { name: 'Add connection' }).click();

  await expect(heading(page)).toHaveText(/CONNECTION-\d+ is added/);
  await expect(page.getByText('it is not shown again')).toBeVisible();
  await expect(page.getByText('payload format generic')).toBeVisible();
  await expect(page.getByLabel('Header', { exact: true })).toHaveValue('Authorization');
  await expectAccessible(page);
  await expectToFit(page);
  const url = await page.getByLabel('Address', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Copy: Secret' }).click();
  await expect(page.getByText('Copied: Secret')).toBeAttached();
  const secret = await page.evaluate(() => navigator.clipboard.readText());

  // Neither a link nor Back loses them.
  await page.getByRole('link', { name: 'Nozzly Runs' }).click();
  const dialog = page.getByRole('dialog', { name: 'Have you copied them?' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Stay here' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel('Secret', { exact: true })).toHaveValue(secret);
  await page.getByRole('button', { name: 'I have copied them' }).click();
  await expect(heading(page)).toHaveText('Connections');
  await expect(page.getByRole('listitem').filter({ hasText: run.printer.name })).toContainText('Bambuddy');
  await expectAccessible(page);
  await expectToFit(page);

  expect(await shop.tell({ url, secret }, bambuddy('print_start'))).toBe(200);
  await expect.poll(async () => (await shop.get<Run>(`/v1/runs/${run.id}`)).status).toBe('IN_PROGRESS');
  await page.goto(`/runs/${run.id}`);
  await expect(timeline(page).last()).toContainText('Bambuddy, P1S-01, print_start');
  await expect(timeline(page).last()).toContainText('Started the run.');

  const end = { duration: '3h 12m', filament_grams: '45.2' };
  expect(await shop.tell({ url, secret }, bambuddy('print_complete', end))).toBe(200);
  await expect(timeline(page).last()).toContainText('The print succeeded. The run waits for its results.');
  await expect(page.getByText('3 hrs 12 mins, 45.2 g (measured)')).toBeVisible();
  await page.getByRole('link', { name: 'Complete Run' }).click();
  await expect(page.getByText('The printer reported: 45.2 g (measured)')).toBeVisible();
  await expect(page.getByLabel('Used')).toHaveValue('45.2');
});

test('a connection is added by keyboard alone', async ({ page, shop, isMobile }) => {
  test.skip(isMobile, 'phones have no keyboard');
  const name = unique('Workshop');
  await page.goto('/connections/new');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Stan');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/is added/);
  await expect(page.getByLabel('To paste', { exact: true })).toHaveValue(/^curl .*hooks/);
  const done = page.getByRole('button', { name: 'I have copied them' });
  for (let tabs = 0; tabs < 12 && !(await done.evaluate((of) => of === document.activeElement)); tabs++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Connections');
  const { items } = await shop.get<ConnectionPage>('/v1/connections?limit=100');
  expect(items.find((of) => of.name === name)).toMatchObject({
    source: 'standard-webhooks',
    printerId: null,
    completes: false,
    makesRuns: true,
  });
});

test('the form says what is wrong, and asks Obico for no secret', async ({ page }) => {
  await page.goto('/connections/new');
  await page.getByLabel('Own secret').fill('too short');
  await page.getByRole('button', { name: 'Add connection' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await page.getByLabel('Product').selectOption('SimplyPrint');
  await page.getByRole('button', { name: 'Add connection' }).click();
  await expect(summary.getByRole('link')).toHaveText('Own secret: must have 16 to 128 characters');
  await expectAccessible(page);
  await page.getByLabel('Product').selectOption('Obico');
  await expect(page.getByLabel('Own secret')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add connection' }).click();
  await expect(page.getByText('It is the secret: do not share it.')).toBeVisible();
  await expect(page.getByLabel('Secret', { exact: true })).toHaveCount(0);
});

test('an answer that got lost is told, as its secret is', async ({ page }) => {
  let lost = false;
  await page.route('**/v1/connections', async (route) => {
    if (route.request().method() === 'POST' && !lost) {
      lost = true;
      await route.fetch();
      await route.abort();
    } else {
      await route.fallback();
    }
  });
  await page.goto('/connections/new');
  await page.getByLabel('Product').selectOption('Bambuddy');
  await page.getByRole('button', { name: 'Add connection' }).click();
  await expect(page.getByRole('alert')).toContainText('The answer got lost on its way');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add another one' }).click();
  await expect(page.getByLabel('Product')).toBeVisible();
});

test('what fits no run waits in the inbox, and does what it tells once it is assigned', async ({
  page,
  shop,
}) => {
  const { printer, inbox, runs } = await unmatched(shop);
  await page.goto(inbox);
  await expect(heading(page)).toHaveText('Inbox');
  await expect(page.getByText('Waits: no open run fits, or several do.')).toBeVisible();
  await page.getByRole('button', { name: 'Assign: Started, Voron' }).click();
  const dialog = page.getByRole('dialog', { name: 'Which run is this about?' });
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expect(dialog.getByText('Choose a run, or enter its number.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Run' }).click();
  await expect(dialog.getByRole('combobox', { name: 'Run', expanded: true })).toBeVisible();
  await expect(page.getByRole('group', { name: `On ${printer.name}` }).getByRole('option')).toHaveCount(2);
  await expectAccessible(page);
  await expectToFit(page);
  await choose(page, runs[1].id);
  await dialog.getByRole('button', { name: 'Assign' }).click();

  const note = page.getByRole('status').filter({ hasText: `Assigned to ${runs[1].id}` });
  await expect(note).toBeFocused();
  await expect(note).toContainText(`Recorded as the start of a print of ${runs[1].id}.`);
  await expect(page.getByText('Nothing waits for you')).toBeVisible();
  await note.getByRole('link', { name: runs[1].id }).click();
  await expect(heading(page)).toHaveText(runs[1].id);
  await expect(page.getByText('In Progress').first()).toBeVisible();
  await expect(timeline(page).last()).toContainText('Webhook, Voron, assigned by Demo, job.started');
  expect((await shop.get<Run>(`/v1/runs/${runs[0].id}`)).status).toBe('PENDING');
});

test('a closed run is assigned by its number, and stays as it is', async ({ page, shop }) => {
  const closed = await shop.completedRun();
  const { inbox } = await unmatched(shop);
  await page.goto(inbox);
  await page.getByRole('button', { name: 'Assign: Started' }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, 'RUN-999999');
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expect(dialog.getByText('There is no run of this number in your farm.')).toBeVisible();
  await choose(page, closed.id);
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'A duplicate' })).toContainText(closed.id);
});

test('an event that somebody else has assigned meanwhile is told, and goes', async ({ page, shop }) => {
  const { connection, inbox, runs } = await unmatched(shop);
  await page.goto(inbox);
  await page.getByRole('button', { name: 'Assign: Started' }).click();
  const [event] = await shop.told(connection, 1);
  await shop.post(`/v1/printer-events/${event?.id}/assign`, { runId: runs[0].id });
  const dialog = page.getByRole('dialog');
  await choose(page, runs[1].id);
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expect(dialog.getByRole('alert')).toContainText('This is not possible any more');
  await dialog.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByText('Nothing waits for you')).toBeVisible();
});

test('the inbox says what became of each event, and the address keeps the view', async ({ page, shop }) => {
  const { printer, connection, inbox } = await connected(shop);
  const run = await shop.run({ printerId: printer.id });
  const used = {
    elapsedSeconds: 5421,
    consumption: [
      { tool: 0, grams: 40.2 },
      { tool: 2, millimetres: 4670 },
    ],
  };
  const events = [job('started'), job('progress', { progressPercent: 50 }), job('succeeded', used)];
  for (const [at, event] of [...events, job('failed'), { type: 'job.test' }].entries()) {
    expect(await shop.tell(connection, event)).toBe(200);
    await shop.told(connection, at + 1);
  }
  await page.goto(inbox);
  await expect(page.getByText('Nothing waits for you')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('navigation', { name: 'Which events' }).getByRole('link', { name: 'All' }).click();
  await expect(page).toHaveURL(/show=all/);
  await expect(page.getByText('A test that arrived. It changes nothing.')).toBeVisible();
  await expect(page.getByText(`Contradicts what was told of ${run.id} before`)).toBeVisible();
  await expect(page.getByText(`Recorded as the end of a print of ${run.id}.`)).toBeVisible();
  await expect(page.getByText(`Is about ${run.id}, and changes nothing.`)).toBeVisible();
  await expect(page.getByText('Tool 1: 40.2 g (measured), Tool 3: 4.67 m (measured)')).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
  await page.reload();
  await page.getByRole('link', { name: 'About a run' }).click();
  await expect(page.getByText('A test that arrived.')).toHaveCount(0);
  await page.getByRole('link', { name: run.id }).first().click();
  await expect(heading(page)).toHaveText(run.id);
});

test('the end of one plate is not taken for the end of the run', async ({ page, shop }) => {
  const { printer, connection } = await connected(shop);
  const run = await shop.startedRun({ printerId: printer.id, plates: 3 });
  await shop.tell(connection, job('started'));
  await shop.told(connection, 1);
  await shop.tell(connection, job('succeeded'));
  await shop.told(connection, 2);
  await page.goto(`/runs/${run.id}`);
  await expect(page.getByText('The printer reported the end of 1 of 3 plates.')).toBeVisible();
  await expect(page.getByText('record the results')).toHaveCount(0);
  await expect(timeline(page).last()).toContainText('Plate 1 of 3 succeeded.');
});

test('a wrong secret changes nothing, and a removed connection takes nothing', async ({ page, shop }) => {
  const { printer, connection, inbox } = await connected(shop);
  const run = await shop.run({ printerId: printer.id });
  expect(await shop.tell({ ...connection, secret: 'not the secret at all' }, job('started'))).toBe(401);
  await page.goto(`${inbox}&show=all`);
  await expect(page.getByText('Printers have told nothing like this')).toBeVisible();

  await page.goto('/connections');
  await page.getByRole('button', { name: `Remove ${connection.id}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Remove ${connection.id}` });
  await expect(dialog).toContainText('add a second connection first');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(dialog).toBeHidden();
  expect(await shop.tell(connection, { type: 'job.test' })).toBe(200);
  await page.getByRole('button', { name: `Remove ${connection.id}`, exact: true }).click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText(`${connection.id} is removed`)).toBeVisible();
  await expect(page.getByRole('button', { name: `Remove ${connection.id}`, exact: true })).toHaveCount(0);
  expect(await shop.tell(connection, job('started'))).toBe(401);
  expect((await shop.get<Run>(`/v1/runs/${run.id}`)).status).toBe('PENDING');
});

test('who may not know the connections still has the inbox', async ({ page, shop }) => {
  const { inbox } = await unmatched(shop);
  await page.route('**/v1/connections?*', (route) =>
    route.fulfill({
      status: 403,
      contentType: 'application/problem+json',
      json: { title: 'Not permitted', status: 403, detail: 'Managers may do this.' },
    }),
  );
  await page.goto(inbox.replace(/\?.*/, ''));
  await expect(page.getByRole('button', { name: 'Assign: Started' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Connection', exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Connections' }).click();
  await expect(page.getByRole('alert')).toContainText('You are not permitted to do this');
});
