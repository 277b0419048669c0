import { CLIENT, openProvider } from './provider';
import { freePort, Server } from './server';
import { expect, test } from './support';

// The local stack's policy names no provider; that of infra/console.yaml does.
test.use({ bypassCSP: true });

test('a person signs in, comes back to the page, may do what their role allows, and signs out', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'once is enough: two stacks run at the same time');
  test.skip(process.env.BASE_URL !== undefined, 'needs a stack that asks for tokens');
  const port = await freePort();
  const provider = await openProvider(`http://127.0.0.1:${port}`);
  const server = await Server.on(port, ['--auth', provider.issuer, '--audience', CLIENT]);
  try {
    await server.start();
    await page.route('**/config.json', (route) =>
      route.fulfill({
        json: {
          signIn: {
            authority: provider.issuer,
            clientId: CLIENT,
            signOutUrl: `${provider.issuer}/session/end`,
          },
        },
      }),
    );
    await page.goto(`${server.url}/runs?needsResults=true`);
    await page.getByPlaceholder('Enter any login').fill('ola');
    await page.getByPlaceholder('and password').fill('secret');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();

    await expect(page).toHaveURL(`${server.url}/runs?needsResults=true`);
    await expect(page.getByRole('link', { name: 'RUN-038' })).toBeVisible();
    await page.getByRole('link', { name: 'RUN-038' }).click();
    await expect(page.getByRole('heading', { name: /RUN-038/ })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Complete Run' })).toHaveCount(0);

    await page.reload();
    await expect(page.getByRole('heading', { name: /RUN-038/ })).toBeVisible();

    await page.getByRole('button', { name: 'Search, looks and language' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(
      `${provider.issuer}/session/end?client_id=${CLIENT}&logout_uri=${encodeURIComponent(`${server.url}/`)}`,
    );
    await page.goto(server.url);
    await expect(page).toHaveURL(new RegExp(`^${provider.issuer}/`));
  } finally {
    provider.close();
    await server.remove();
  }
});
