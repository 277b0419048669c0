import { request } from '@playwright/test';
import type { Run } from '../src/api/generated';
import { freePort, Server } from './server';
import { expect, Shop, test } from './support';

test('a completion whose server dies is typed once and recorded once', async ({ page, isMobile }) => {
  test.skip(isMobile, 'once is enough: two stacks run at the same time');
  test.skip(process.env.BASE_URL !== undefined, 'needs a stack to stop');
  test.setTimeout(420_000);
  const server = await Server.on(await freePort(), ['--empty']);
  try {
    await server.start();
    const shop = new Shop(await request.newContext({ baseURL: server.url }));
    const run = await shop.startedRun();
    await page.goto(`${server.url}/runs/${run.id}/complete`);
    await page.getByRole('button', { name: 'All as estimated' }).click();
    await page.getByRole('button', { name: 'All good' }).click();

    await server.kill();
    await page.getByRole('button', { name: 'Complete Run' }).click();
    await expect(page.getByText('Trying again; what you entered is safe')).toBeVisible();
    await server.start();

    await expect(page).toHaveURL(new RegExp(`/runs/${run.id}$`), { timeout: 120_000 });
    const now = await shop.settled(await shop.get<Run>(`/v1/runs/${run.id}`));
    expect(now.history.map(({ action }) => action)).toEqual(['create', 'start', 'complete']);
    expect(now.materials[0]?.actualGrams).toBe(120);
    const spool = await shop.get<{ remainingGrams: number }>(`/v1/spools/${run.materials[0]?.spoolId}`);
    expect(spool.remainingGrams).toBe(880);
  } finally {
    await server.remove();
  }
});
