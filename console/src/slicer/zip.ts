import { type Reader, unzipRaw, type ZipEntry } from 'unzipit';
import { readUpTo, textOf } from './bytes';
import { damaged, UnreadableFile } from './estimate';

const MOST_ENTRIES = 10_000;
const MOST_BYTES_AT_ONCE = 4 * 1024 * 1024;
const MOST_TEXT_BYTES = 4 * 1024 * 1024;

/** Reads parts of the file, and refuses those that only a damaged or hostile directory would ask for. */
class BoundedReader implements Reader {
  readonly #file: Blob;

  constructor(file: Blob) {
    this.#file = file;
  }

  async getLength(): Promise<number> {
    return this.#file.size;
  }

  async read(offset: number, size: number): Promise<Uint8Array<ArrayBuffer>> {
    if (offset < 0 || size > MOST_BYTES_AT_ONCE || offset + size > this.#file.size) {
      throw damaged('its zip directory points outside of it');
    }
    return new Uint8Array(await this.#file.slice(offset, offset + size).arrayBuffer());
  }
}

/** The entries of a zip file, of which only the directory is read. */
export async function entriesOf(file: Blob): Promise<ZipEntry[]> {
  const { entries } = await asDamage('its zip directory cannot be read', () =>
    unzipRaw(new BoundedReader(file)),
  );
  if (entries.length > MOST_ENTRIES) throw damaged('it has more entries than any slicer writes');
  return entries;
}

export async function entryText(entry: ZipEntry): Promise<string> {
  if (entry.size > MOST_TEXT_BYTES || entry.compressedSize > MOST_TEXT_BYTES) {
    throw damaged(`${entry.name} is larger than any slicer writes`);
  }
  return await asDamage(`${entry.name} cannot be unpacked`, () => entry.text());
}

/** The start of an entry of any size; the rest is not unpacked. */
export async function entryHead(entry: ZipEntry, bytes: number): Promise<string> {
  return await asDamage(`${entry.name} cannot be unpacked`, async () =>
    textOf(await readUpTo(await entry.stream(), bytes)),
  );
}

async function asDamage<T>(why: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(why);
  }
}
