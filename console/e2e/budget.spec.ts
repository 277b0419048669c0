import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from './support';

const BUDGET = 300_000;

/** About as CloudFront does it. */
const compressed = (body: Buffer) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

for (const path of ['/', '/runs', '/runs/new/basics', '/spools']) {
  test(`the first load of ${path} is at most 300 kB of compressed script and style`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'the files are the same');
    test.skip(process.env.BASE_URL !== undefined, 'needs the built files');
    const sizes = new Map<string, number>();
    page.on('response', async (response) => {
      if (['script', 'stylesheet'].includes(response.request().resourceType())) {
        sizes.set(response.url(), compressed(await response.body()));
      }
    });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect(total, JSON.stringify([...sizes])).toBeLessThan(BUDGET);
    expect(total).toBeGreaterThan(0);
  });
}
