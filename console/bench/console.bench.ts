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
  await sizes(page, '/');
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
  await page.goto('/runs');
  console.log(`  largest contentful paint of /runs             ${Math.round(await largestPaint(page))} ms`);
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
      if (number % 50 !== 0) {
        await shop.complete(await shop.start(run), 41);
      }
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
  const kilobytes = (compress: (body: Buffer) => Buffer) =>
    Math.round(bodies.reduce((sum, body) => sum + compress(body).length, 0) / 1000);
  console.log(
    `  ${`script and style of ${path}`.padEnd(46)}${kilobytes((body) => gzipSync(body))} kB gzip, ${kilobytes((body) => brotliCompressSync(body))} kB brotli`,
  );
}

function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
}
