import { readBgcode } from './bgcode';
import { readEnds } from './bytes';
import { type Estimate, notSliced, UnreadableFile } from './estimate';
import { readGcode } from './gcode';
import { readZip } from './threeMf';

/**
 * Reads what a sliced file states of its job; of a large file only its ends or its metadata.
 * Throws `UnreadableFile` for one that is damaged, not sliced or of another kind.
 */
export async function readEstimate(file: Blob, name: string): Promise<Estimate> {
  if (file.size === 0) throw new UnreadableFile('empty', 'The file is empty.');
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const magic = String.fromCharCode(...start);
  if (magic === 'GCDE') return await readBgcode(file);
  if (magic.startsWith('PK')) return await readZip(file);
  if (/\.(stl|step|stp|obj|amf)$/i.test(name)) throw notSliced();
  if (/\.(3mf|bgcode|ufp)$/i.test(name)) {
    throw new UnreadableFile('damaged', 'The file is damaged: it is not what its name says.');
  }
  return readGcode(await readEnds(file));
}
