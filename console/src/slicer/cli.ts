import { openAsBlob } from 'node:fs';
import { basename, resolve } from 'node:path';
import { UnreadableFile } from './estimate';
import { readEstimate } from './readEstimate';

/** `npm run -s estimate -- FILE`: prints the estimate as JSON, or says on standard error why there is none. */
export async function main(file: string | undefined) {
  if (file === undefined) {
    fail('Name the file to read: npm run -s estimate -- FILE');
    return;
  }
  try {
    // npm runs scripts in the folder of package.json; the name is meant from where npm was called.
    const blob = await openAsBlob(resolve(process.env.INIT_CWD ?? '.', file));
    const { slicer, version, seconds, totalGrams, tools, bedTemperatureC, nozzleTemperatureC, plates } =
      await readEstimate(blob, basename(file));
    const shown = { slicer, version, seconds, totalGrams, tools, bedTemperatureC, nozzleTemperatureC };
    process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    if (plates.length > 1) process.stderr.write(`${file} has ${plates.length} plates; this is the first.\n`);
  } catch (error) {
    fail(`${file}: ${error instanceof UnreadableFile ? error.message : 'The file cannot be opened.'}`);
  }
}

function fail(sentence: string) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
