import type { Page } from '@playwright/test';
import type { Dashboard, RunPage } from '../src/api/generated';
import { expect, expectAccessible, expectToFit, picture, type Shop, test } from './support';

type Path = string | ((shop: Shop) => Promise<string>);

const active = async (shop: Shop) => (await shop.get<Dashboard>('/v1/dashboard')).active[0]?.id;
const first = (status: string) => async (shop: Shop) =>
  (await shop.get<RunPage>(`/v1/runs?status=${status}&limit=100`)).items.at(-1)?.id;
const run = (id: (shop: Shop) => Promise<string | undefined>, page = '') => {
  return async (shop: Shop) => `/runs/${await id(shop)}${page}`;
};

const bambuddy = (event: string, more: object = {}) => ({
  source: 'Bambuddy',
  printer: 'P1S-01',
  filename: 'Bracket v2',
  timestamp: new Date().toISOString(),
  event,
  ...more,
});

/** Two events of a printer that wait, and three that find their run by the file. */
async function printed(shop: Shop): Promise<string> {
  const { id: printerId } = await shop.printer({ name: 'P1S-01' });
  const connection = await shop.connection({ source: 'bambuddy', printerId, name: 'Shelf' });
  const bracket = await shop.model({ name: 'Bracket v2' });
  await shop.run({ printerId, items: [{ modelId: bracket.id, quantity: 4 }] });
  await shop.run({ printerId });
  const used = { duration: '1h 4m', progress: '48', filament_grams: '12.8', reason: 'Filament ran out' };
  const events = [
    bambuddy('print_start', { filename: 'Vase' }),
    bambuddy('print_failed', { filename: 'Vase', ...used }),
    bambuddy('print_start'),
    bambuddy('print_progress', { progress: '50' }),
    bambuddy('print_complete', { duration: '3h 12m', filament_grams: '45.2' }),
  ];
  for (const [at, event] of events.entries()) {
    await shop.tell(connection, event);
    await shop.told(connection, at + 1);
  }
  return connection.id;
}

/** Every screen, on the demo farm: its picture's name, and its address. */
const SCREENS: [string, Path][] = [
  ['dashboard', '/'],
  ['runs', '/runs'],
  ['runs-filtered', '/runs?status=["FAILED","COMPLETED"]'],
  ['runs-none', '/runs?from=2001-01-01&to=2001-01-02'],
  ['wizard-1-basics', '/runs/new/basics'],
  ['wizard-2-models', '/runs/new/models'],
  ['wizard-3-materials', '/runs/new/materials'],
  ['wizard-4-review', '/runs/new/review'],
  ['run-in-progress', run(active)],
  ['run-completed', run(first('COMPLETED'))],
  ['run-failed', run(first('FAILED'))],
  ['run-edit', run(active, '/edit')],
  ['run-complete', run(active, '/complete')],
  ['run-fail', run(active, '/fail')],
  ['run-edit-results', run(first('COMPLETED'), '/results')],
  ['spools', '/spools'],
  ['spools-add', '/spools/new'],
  ['spool', '/spools/SPOOL-001'],
  ['spool-weigh', '/spools/SPOOL-001/weigh'],
  ['printers', '/printers'],
  ['printer-add', '/printers/new'],
  ['printer', '/printers/PRINTER-001'],
  ['models', '/models'],
  ['model-add', '/models/new'],
  ['model', '/models/MODEL-001'],
  ['settings', '/settings'],
  ['inbox', async (shop) => `/printer-events?connectionId=${await printed(shop)}`],
  ['inbox-all', async (shop) => `/printer-events?show=all&connectionId=${await printed(shop)}`],
  ['inbox-none', '/printer-events?connectionId=CONNECTION-999'],
  ['connections', '/connections'],
  ['connection-add', '/connections/new'],
  ['insights', '/insights'],
  ['insights-variance', '/insights/variance'],
  ['insights-success', '/insights/success'],
  ['insights-cost', '/insights/cost'],
  ['insights-reorder', '/insights/reorder'],
];

for (const [name, path] of SCREENS) {
  test(`${name} can be used by everybody, and fits`, async ({ page, shop }) => {
    await page.goto(typeof path === 'string' ? path : await path(shop));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await picture(page, name);
    await expectAccessible(page);
    await expectToFit(page);
  });
}

/** What opens over a screen, or takes its place. */
const OPENED: [string, Path, (page: Page) => Promise<void>][] = [
  [
    'inbox-assign',
    async (shop) => `/printer-events?connectionId=${await printed(shop)}`,
    async (page) => {
      await page.getByRole('button', { name: 'Assign: Failed' }).click();
      await page.getByRole('combobox', { name: 'Run' }).click();
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'connection-once',
    '/connections/new',
    async (page) => {
      await page.getByLabel('Product').selectOption('Moonraker');
      await page.getByRole('button', { name: 'Add connection' }).click();
      await expect(page.getByLabel('Secret', { exact: true })).toBeVisible();
    },
  ],
  [
    'connection-remove',
    async (shop) => {
      await shop.connection({ source: 'simplyprint' });
      return '/connections';
    },
    async (page) => {
      await page.getByRole('button', { name: 'Remove' }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
];

for (const [name, path, open] of OPENED) {
  test(`${name} can be used by everybody, and fits`, async ({ page, shop }) => {
    await page.goto(typeof path === 'string' ? path : await path(shop));
    await open(page);
    await picture(page, name);
    await expectAccessible(page);
    await expectToFit(page);
  });
}

test('every screen still fits at 200 % zoom', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone is as narrow');
  // Zooming a window of 1280 to 200 % leaves 640 pixels of the page's.
  await page.setViewportSize({ width: 640, height: 400 });
  for (const [name, path] of SCREENS.filter(([, path]) => typeof path === 'string')) {
    await page.goto(String(path));
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
    await expectToFit(page);
  }
});
