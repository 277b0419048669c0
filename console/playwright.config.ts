import { defineConfig, devices } from '@playwright/test';

/** Of the stack that the tests start for themselves; BASE_URL names another one, such as Vite's. */
const PORT = process.env.E2E_PORT ?? '4173';
const baseURL = process.env.BASE_URL ?? `http://127.0.0.1:${PORT}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/tests',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env.CI !== undefined,
  // Generous: they end hangs, and measure nothing.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['html', { open: 'never', outputFolder: 'test-results/report' }]],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } },
    },
  ],
  webServer:
    process.env.BASE_URL === undefined
      ? {
          command: `e2e/stack.sh ${PORT}`,
          url: `${baseURL}/v1/health`,
          timeout: 120_000,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
        }
      : undefined,
});
