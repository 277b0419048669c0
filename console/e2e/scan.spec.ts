import type { Page } from '@playwright/test';
import type { Run } from '../src/api/generated';
import { FAKE_CAMERA, holdUp, putCameraAway } from './fakeCamera';
import { expect, expectAccessible, expectToFit, test } from './support';

test.use({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...FAKE_CAMERA] }),
    { scope: 'worker' },
  ],
  permissions: ['camera'],
});

test.afterAll(putCameraAway);

const FOREIGN = 'https://farm.example/models/MODEL-001';
const addressOf = (spool: { id: string }) => `https://farm.example/spools/${spool.id}`;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Scan a spool' });
const scan = (page: Page) => page.getByRole('button', { name: 'Scan a spool' }).last();

/** Remembers what cameras were given to the page. */
const watchCameras = (page: Page) =>
  page.addInitScript(() => {
    const streams: MediaStream[] = [];
    const { mediaDevices } = navigator;
    const give = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await give(wanted);
      streams.push(stream);
      return stream;
    };
    Object.assign(window, { streams });
  });

const camerasOn = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { streams: MediaStream[] }).streams.map((stream) => stream.active),
  );

async function addMaterial(page: Page, run: Run) {
  await page.goto(`/runs/${run.id}/complete`);
  await page.getByRole('button', { name: '+ Add Material' }).click();
  return page.getByRole('group', { name: 'Added spool' }).getByRole('combobox', { name: 'Spool' });
}

test('a spool is chosen by its code, and the camera is off afterwards', async ({ page, shop }) => {
  const [run, spool] = [await shop.startedRun(), await shop.spool()];
  holdUp(addressOf(spool));
  await watchCameras(page);
  const field = await addMaterial(page, run);
  await scan(page).click();
  await expect(field).toHaveValue(`${spool.label} (${spool.id})`);
  await expect(dialog(page)).toBeHidden();
  await expect(field).toBeFocused();
  expect(await camerasOn(page)).toEqual([false]);
});

test('what is no spool that can be chosen is told in words, and scanning goes on', async ({ page, shop }) => {
  const run = await shop.startedRun();
  const [spool, old] = [await shop.spool(), await shop.spool()];
  await shop.patch(`/v1/spools/${old.id}`, { archived: true });
  holdUp(FOREIGN);
  const field = await addMaterial(page, run);
  await scan(page).click();
  const told = dialog(page).getByRole('status');
  await expect(told).toContainText(`“${FOREIGN}” is no spool`);
  await expectAccessible(page);
  await expectToFit(page);
  holdUp('SPOOL-999999');
  await expect(told).toHaveText('There is no SPOOL-999999 in your farm');
  holdUp(old.id);
  await expect(told).toContainText(`${old.id} is archived`);
  holdUp(run.materials[0]?.spoolId ?? '');
  await expect(told).toContainText('is chosen already for this run');
  holdUp(spool.id);
  await expect(field).toHaveValue(`${spool.label} (${spool.id})`);
});

test('a spool in place of the planned one is scanned beside it', async ({ page, shop }) => {
  const [run, spool] = [await shop.startedRun(), await shop.spool()];
  holdUp(addressOf(spool));
  await page.goto(`/runs/${run.id}/complete`);
  await scan(page).click();
  const instead = page.getByRole('combobox', { name: `Used instead of ${run.materials[0]?.spoolId}` });
  await expect(instead).toHaveValue(`${spool.label} (${spool.id})`);
  await expect(page.getByRole('textbox', { name: 'Grams used' })).toBeFocused();
});

test('the next spool to weigh, and a spool of a new run, are scanned', async ({ page, shop }) => {
  const spool = await shop.spool();
  holdUp(addressOf(spool));
  await page.goto('/spools/SPOOL-999999/weigh');
  await scan(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Weigh ${spool.id}`);
  const run = await shop.run({ materials: [] });
  await page.goto(`/runs/${run.id}/edit`);
  await page.getByRole('button', { name: '+ Add Material' }).click();
  await scan(page).click();
  await expect(page.getByRole('combobox', { name: 'Spool' })).toHaveValue(`${spool.label} (${spool.id})`);
});

test('the dialog closes without a spool, and the camera is off', async ({ page, shop }) => {
  holdUp(FOREIGN);
  await watchCameras(page);
  await addMaterial(page, await shop.startedRun());
  await scan(page).click();
  await expect(dialog(page).getByRole('status')).toContainText('is no spool');
  expect(await camerasOn(page)).toEqual([true]);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(scan(page)).toBeFocused();
  expect(await camerasOn(page)).toEqual([false]);
});

test.describe('without permission', () => {
  test.use({ permissions: [] });

  test('it is told that the camera may not be used, and the number can be typed', async ({ page, shop }) => {
    const [run, spool] = [await shop.startedRun(), await shop.spool()];
    const field = await addMaterial(page, run);
    await scan(page).click();
    await expect(dialog(page).getByRole('alert')).toContainText('does not let this page use the camera');
    await expectAccessible(page);
    await expectToFit(page);
    const number = dialog(page).getByRole('textbox', { name: 'Or enter its number' });
    await number.fill('black');
    await number.press('Enter');
    await expect(number).toHaveAccessibleDescription(/“black” is no spool/);
    await number.fill(spool.id.replace('SPOOL-', ''));
    await dialog(page).getByRole('button', { name: 'Choose' }).click();
    await expect(field).toHaveValue(`${spool.label} (${spool.id})`);
  });
});

for (const [error, words] of [
  ['NotFoundError', 'No camera was found'],
  ['NotReadableError', 'Another program may be using it'],
] as const) {
  test(`${error} is told in words, and another attempt may succeed`, async ({ page, shop }) => {
    const [run, spool] = [await shop.startedRun(), await shop.spool()];
    holdUp(spool.id);
    await page.addInitScript((name) => {
      const { mediaDevices } = navigator;
      const give = mediaDevices.getUserMedia.bind(mediaDevices);
      mediaDevices.getUserMedia = () => {
        mediaDevices.getUserMedia = give;
        return Promise.reject(new DOMException('', name));
      };
    }, error);
    const field = await addMaterial(page, run);
    await scan(page).click();
    await expect(dialog(page).getByRole('alert')).toContainText(words);
    await dialog(page).getByRole('button', { name: 'Try again' }).click();
    await expect(field).toHaveValue(`${spool.label} (${spool.id})`);
  });
}
