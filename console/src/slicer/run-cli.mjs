// Vite runs the TypeScript that the console uses: Node 20 cannot by itself.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('cli.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
await module.main(process.argv[2]);
