import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** What labels are printed with. */
const FORMATS = ['qr_code', 'data_matrix', 'code_128'] as const;

export interface CodeReader {
  detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}

interface BrowsersOwn {
  new (options: { formats: string[] }): CodeReader;
  getSupportedFormats: () => Promise<string[]>;
}

let reader: Promise<CodeReader> | undefined;

/** The browser's own reader of codes where it has one, else ours, loaded when it is first needed. */
export function codeReader(): Promise<CodeReader> {
  reader ??= load().catch((error) => {
    reader = undefined;
    throw error;
  });
  return reader;
}

async function load(): Promise<CodeReader> {
  const own = (globalThis as { BarcodeDetector?: BrowsersOwn }).BarcodeDetector;
  const supported = (await own?.getSupportedFormats()) ?? [];
  if (own && supported.includes('qr_code')) {
    return new own({ formats: FORMATS.filter((format) => supported.includes(format)) });
  }
  const { BarcodeDetector, prepareZXingModule } = await import('barcode-detector/ponyfill');
  // Left alone it would fetch this from somewhere else.
  await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
  return new BarcodeDetector({ formats: [...FORMATS] });
}
