import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/v1': process.env.API ?? 'http://127.0.0.1:3000' } },
  // Older ones know no light-dark().
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 1000,
    // Only asked for on Node, by what unpacks 3MF files.
    rolldownOptions: { external: ['node:worker_threads'] },
  },
  test: { include: ['src/**/*.test.ts'] },
});
