import { defineConfig } from '@playwright/test';

const PORT = process.env.E2E_PORT ?? '4173';

export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  timeout: 1_800_000,
  workers: 1,
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
  webServer: {
    command: `../e2e/stack.sh ${PORT} $(mktemp -d) --empty`,
    url: `http://127.0.0.1:${PORT}/v1/health`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
