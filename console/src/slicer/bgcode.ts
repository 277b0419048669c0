import { readUpTo, textOf } from './bytes';
import { commentsOf } from './comments';
import { crc32 } from './crc32';
import { damaged, type Estimate } from './estimate';
import { readPrusa } from './prusa';

const FILE_HEADER_BYTES = 10;
const GCODE_BLOCK = 1;
const THUMBNAIL_BLOCK = 5;
const LAST_BLOCK_TYPE = 5;
const NOT_COMPRESSED = 0;
const DEFLATE = 1;
const CHECKSUM_BYTES = 4;
const MOST_BLOCKS = 64;
const MOST_METADATA_BYTES = 4 * 1024 * 1024;

interface Block {
  type: number;
  compression: number;
  /** Bytes of the data before compression. */
  size: number;
  dataStart: number;
  dataEnd: number;
  end: number;
}

/** Prusa's binary G-code. Its metadata blocks stand before the first G-code block; nothing else is read. */
export async function readBgcode(file: Blob): Promise<Estimate> {
  const header = await viewOf(file, 0, FILE_HEADER_BYTES);
  const checksum = header.getUint16(8, true);
  if (header.getUint32(4, true) !== 1 || checksum > 1) throw damaged('its header is not one of bgcode');
  let metadata = '';
  let start = FILE_HEADER_BYTES;
  for (let blocks = 0; blocks < MOST_BLOCKS; blocks++) {
    const block = await blockAt(file, start, checksum === 1 ? CHECKSUM_BYTES : 0);
    if (block.type === GCODE_BLOCK) return estimateOf(metadata);
    if (block.type !== THUMBNAIL_BLOCK) metadata += `${await textOfBlock(file, start, block)}\n`;
    start = block.end;
  }
  throw damaged('it has too many blocks before its G-code');
}

function estimateOf(metadata: string): Estimate {
  const comments = commentsOf(metadata.replace(/^/gm, ';'));
  const producer = /^;Producer=(.*?)(?: ([0-9]\S*))?$/m.exec(comments);
  const figures = readPrusa(comments);
  if (figures.seconds === null && figures.totalGrams === null && figures.tools.length === 0) {
    throw damaged('its metadata has no estimates');
  }
  return { slicer: producer?.[1] ?? null, version: producer?.[2] ?? null, ...figures, plates: [] };
}

async function blockAt(file: Blob, start: number, checksumBytes: number): Promise<Block> {
  const short = await viewOf(file, start, 8);
  const type = short.getUint16(0, true);
  const compression = short.getUint16(2, true);
  const size = short.getUint32(4, true);
  if (type > LAST_BLOCK_TYPE || compression > 3) throw damaged('it has a block of an unknown kind');
  const headerBytes = compression === NOT_COMPRESSED ? 8 : 12;
  const stored =
    compression === NOT_COMPRESSED ? size : (await viewOf(file, start + 8, 4)).getUint32(0, true);
  const dataStart = headerBytes + (type === THUMBNAIL_BLOCK ? 6 : 2);
  const dataEnd = dataStart + stored;
  const end = start + dataEnd + checksumBytes;
  if (end > file.size) throw damaged('it is cut off');
  return { type, compression, size, dataStart, dataEnd, end };
}

async function textOfBlock(file: Blob, start: number, block: Block): Promise<string> {
  if (block.size > MOST_METADATA_BYTES || block.end - start > MOST_METADATA_BYTES) {
    throw damaged('its metadata is larger than any slicer writes');
  }
  const bytes = new Uint8Array(await file.slice(start, block.end).arrayBuffer());
  if (block.end - start > block.dataEnd) {
    const stated = new DataView(bytes.buffer, block.dataEnd).getUint32(0, true);
    if (crc32(bytes.subarray(0, block.dataEnd)) !== stated)
      throw damaged('its metadata has a wrong checksum');
  }
  const data = bytes.subarray(block.dataStart, block.dataEnd);
  if (block.compression === NOT_COMPRESSED) return textOf(data);
  // The two other ways are for G-code; printers read no metadata that is packed so.
  if (block.compression !== DEFLATE) return '';
  return textOf(await inflate(data, block.size));
}

async function inflate(data: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array> {
  try {
    const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate'));
    const bytes = await readUpTo(stream, size + 1);
    if (bytes.length === size) return bytes;
  } catch {
    // Told below, like a wrong size.
  }
  throw damaged('its metadata cannot be unpacked');
}

async function viewOf(file: Blob, start: number, length: number): Promise<DataView> {
  if (start + length > file.size) throw damaged('it is cut off');
  return new DataView(await file.slice(start, start + length).arrayBuffer());
}
