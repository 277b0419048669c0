import { expect, expectAccessible, expectToFit, test } from './support';

test('an unknown address leads back to the runs', async ({ page }) => {
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await expectAccessible(page);
  await expectToFit(page);
  await page.getByRole('main').getByRole('link', { name: 'Runs' }).click();
  await expect(page).toHaveURL(/\/runs$/);
});

test('the palette goes to a run by its number, by keyboard alone', async ({ page, shop, isMobile }) => {
  test.skip(isMobile, 'phones have no keyboard');
  const run = await shop.run();
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Control+k');
  await page
    .getByRole('textbox', { name: 'A page, or the number of a run' })
    .fill(run.id.replace('RUN-', ''));
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/runs/${run.id}$`));
});

test('a sheet tells the shortcuts, and switches single keys off', async ({ page, isMobile }) => {
  test.skip(isMobile, 'phones have no keyboard');
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole('switch', { name: 'Single keys do something' }).click({ force: true });
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/no\/such\/page/);
});

test('looks and language are remembered', async ({ page }) => {
  await page.goto('/no/such/page');
  await page.getByRole('button', { name: 'Search, looks and language' }).click();
  await expectAccessible(page);
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('button', { name: 'Suche, Aussehen und Sprache' }).click();
  await page.getByRole('menuitemradio', { name: 'Dunkel' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('the shortcut of the palette is called as on the machine’s keyboard', async ({ page, isMobile }) => {
  test.skip(isMobile, 'keys');
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'userAgent', {
      value: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)',
    }),
  );
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Search, looks and language' }).click();
  await expect(page.getByRole('menuitem', { name: 'Search and go to' })).toContainText('⌘ K');
});

for (const place of ['/printers', '/models', '/settings', '/insights/cost', '/insights/reorder']) {
  test(`${place} tells how fresh it is`, async ({ page }) => {
    await page.goto(place);
    await expect(page.getByTestId('freshness')).toBeVisible();
  });
}

test('every place is in the navigation', async ({ page, isMobile }) => {
  await page.goto('/no/such/page');
  if (isMobile) {
    await page.getByRole('button', { name: 'Open the menu' }).click();
    await expectAccessible(page);
  }
  const places = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  await expect(places).toHaveText([
    'Dashboard',
    'Runs',
    'Inbox',
    'Spools',
    'Printers',
    'Models',
    'Insights',
    'Settings',
  ]);
  await places.filter({ hasText: 'Printers' }).click();
  await expect(page).toHaveURL(/\/printers$/);
});
