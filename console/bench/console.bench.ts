import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Page, test } from '@playwright/test';
import { Shop } from '../e2e/support';

const RUNS = 5_000;
const CLIENTS = 8;
const TIMES = 10;

test('the console of a farm with 5 000 runs', async ({ page, request }) => {
  await furnish(new Shop(request));
  console.log(`\nConsole, ${RUNS} runs, medians of ${TIMES}, two warm-ups`);
  await sizes(page, '/runs');
  const compression = await sizes(page, '/');
  const firstRow = () => page.getByRole('main').getByRole('row').nth(1).waitFor();
  await measure('runs: address to first row', async () => {
    await page.goto('/runs');
    await firstRow();
  });
  await measure('runs: filter by status', async () => {
    await page.goto('/runs?status=["FAILED"]');
    await firstRow();
  });
  await measure('runs: show 25 more', async () => {
    const rows = await page.getByRole('main').getByRole('row').count();
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByRole('main').getByRole('row').nth(rows).waitFor();
  });
  await measure('run: address to its materials', async () => {
    await page.goto('/runs/RUN-2500');
    await page.getByRole('heading', { name: 'Materials' }).waitFor();
  });
  await measure('dashboard: address to figures', async () => {
    await page.goto('/');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  });
  await vitals(page, 'on this machine');
  await slowDown(page, compression);
  await vitals(page, 'on a slow phone');
});

/** Pending, completed and failed runs on 20 printers, of 20 spools and 20 models. */
async function furnish(shop: Shop) {
  const some = <Made>(make: () => Promise<Made>) => Promise.all(Array.from({ length: 20 }, make));
  const printers = await some(() => shop.printer());
  const models = await some(() => shop.model());
  const spools = await some(() => shop.spool({ netGrams: 100_000 }));
  let next = 0;
  const client = async () => {
    for (let number = next++; number < RUNS; number = next++) {
      const run = await shop.run({
        printerId: printers[number % 20]?.id,
        items: [{ modelId: models[(number * 7) % 20]?.id ?? '', quantity: 12 }],
        materials: [{ spoolId: spools[(number * 3) % 20]?.id ?? '', estimatedGrams: 40 }],
      });
      if (number % 50 === 0) {
        continue;
      }
      await shop.start(run);
      await (number % 10 === 0 ? shop.fail(run, 20) : shop.complete(run, 41));
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
}

async function measure(what: string, act: () => Promise<unknown>) {
  const times: number[] = [];
  for (let i = 0; i < TIMES + 2; i++) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  const median = times.slice(2).sort((a, b) => a - b)[TIMES / 2] ?? 0;
  console.log(`  ${what.padEnd(46)}${Math.round(median)} ms`);
}

/** @returns how many times smaller they are compressed */
async function sizes(page: Page, path: string) {
  const bodies: Buffer[] = [];
  page.on('response', async (response) => {
    if (['script', 'stylesheet'].includes(response.request().resourceType())) {
      bodies.push(await response.body());
    }
  });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  page.removeAllListeners('response');
  const bytes = (compress: (body: Buffer) => Buffer) =>
    bodies.reduce((sum, body) => sum + compress(body).length, 0);
  const [raw, gzip, brotli] = [
    bytes((body) => body),
    bytes((body) => gzipSync(body)),
    bytes((body) => brotliCompressSync(body)),
  ];
  console.log(
    `  ${`script and style of ${path}`.padEnd(46)}${Math.round(gzip / 1000)} kB gzip, ${Math.round(brotli / 1000)} kB brotli`,
  );
  return raw / brotli;
}

/** Of first visits, by the definitions of Lighthouse. */
async function vitals(page: Page, where: string) {
  const cdp = await page.context().newCDPSession(page);
  for (const path of ['/', '/runs', '/runs/RUN-2500', '/runs/new/basics']) {
    await cdp.send('Network.clearBrowserCache');
    await page.goto(path, { waitUntil: 'networkidle' });
    const { first, largest, blocked, shift } = await page.evaluate(observed);
    console.log(
      `  ${`${path} ${where}`.padEnd(46)}first paint ${Math.round(first)} ms, largest ${Math.round(largest)} ms, ` +
        `blocked ${Math.round(blocked)} ms, layout shift ${shift.toFixed(3)}`,
    );
  }
}

/**
 * As Lighthouse slows a phone down: a quarter of the processor, 1.6 Mbit/s, 150 ms to the server and back. The local
 * stack compresses nothing, which CloudFront does: so many bytes come through instead.
 */
async function slowDown(page: Page, compression: number) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1_600_000 / 8) * compression,
    uploadThroughput: 750_000 / 8,
  });
}

/** Runs in the page. */
async function observed() {
  const entries = <Entry extends PerformanceEntry>(type: string) =>
    new Promise<Entry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries() as Entry[]));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([]), 100);
    });
  const [paints, largest, tasks, shifts] = await Promise.all([
    entries('paint'),
    entries('largest-contentful-paint'),
    entries('longtask'),
    entries<PerformanceEntry & { value: number }>('layout-shift'),
  ]);
  return {
    first: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0,
    largest: largest.at(-1)?.startTime ?? 0,
    blocked: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
  };
}
