import { readdirSync, readFileSync } from 'node:fs';
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

test('every component of Mantine that is in use has its styles', () => {
  const read = (ending: string) =>
    readdirSync('dist/assets')
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(`dist/assets/${file}`, 'utf8'))
      .join('\n');
  const classes = (text: string) => new Set(text.match(/\bm_[0-9a-f]{6,8}\b/g));
  const styled = classes(read('.css'));
  const all = classes(readFileSync('node_modules/@mantine/core/styles.css', 'utf8'));
  const used = [...classes(read('.js'))].filter((name) => all.has(name));

  expect(used.length).toBeGreaterThan(100);
  expect(used.filter((name) => !styled.has(name))).toEqual([]);
});
