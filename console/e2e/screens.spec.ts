import type { Dashboard, RunPage } from '../src/api/generated';
import { expect, expectAccessible, expectToFit, picture, type Shop, test } from './support';

type Path = string | ((shop: Shop) => Promise<string>);

const active = async (shop: Shop) => (await shop.get<Dashboard>('/v1/dashboard')).active[0]?.id;
const first = (status: string) => async (shop: Shop) =>
  (await shop.get<RunPage>(`/v1/runs?status=${status}&limit=100`)).items.at(-1)?.id;
const run = (id: (shop: Shop) => Promise<string | undefined>, page = '') => {
  return async (shop: Shop) => `/runs/${await id(shop)}${page}`;
};

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
