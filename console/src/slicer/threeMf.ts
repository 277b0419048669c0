import type { ZipEntry } from 'unzipit';
import { commentsOf } from './comments';
import { type Estimate, notSliced } from './estimate';
import { readGcode, slicerOf } from './gcode';
import { readSliceInfo } from './sliceInfo';
import type { Configuration } from './temperatures';
import { entriesOf, entryHead, entryText } from './zip';

const GCODE_HEAD_BYTES = 64 * 1024;
const UFP_HEAD_BYTES = 1024 * 1024;

/** How a plate's own file calls the plate types of the settings. */
const BED_TYPES: Readonly<Record<string, string>> = {
  cool_plate: 'Cool Plate',
  eng_plate: 'Engineering Plate',
  hot_plate: 'High Temp Plate',
  textured_plate: 'Textured PEI Plate',
  textured_cool_plate: 'Textured Cool Plate',
  supertack_plate: 'Supertack Plate',
};

/** A zip file: the 3MF of BambuStudio and OrcaSlicer, or Cura's UFP. Only metadata entries are unpacked. */
export async function readZip(file: Blob): Promise<Estimate> {
  const entries = await entriesOf(file);
  const entry = (name: string) => entries.find((candidate) => candidate.name.replace(/^\//, '') === name);
  const ufp = entry('3D/model.gcode');
  if (ufp !== undefined) return readGcode(await entryHead(ufp, UFP_HEAD_BYTES));
  const sliceInfo = entry('Metadata/slice_info.config');
  if (sliceInfo === undefined) throw notSliced();

  const settings = await jsonOf(entry('Metadata/project_settings.config'));
  const bedTypes = new Map<number, string>();
  for (const { name } of entries) {
    const plate = /^Metadata\/plate_([0-9]+)\.json$/.exec(name)?.[1];
    if (plate === undefined) continue;
    const type = BED_TYPES[valueIn(await jsonOf(entry(name)), 'bed_type') ?? ''];
    if (type !== undefined) bedTypes.set(Number(plate), type);
  }
  const configOf = (plate: number): Configuration => {
    return (key) => (key === 'curr_bed_type' ? bedTypes.get(plate) : undefined) ?? valueIn(settings, key);
  };

  const info = readSliceInfo(await entryText(sliceInfo), configOf);
  const [first] = info.plates;
  if (first === undefined) throw notSliced();
  const { index, pieces, ...figures } = first;
  const named = await slicerInGcode(entry(`Metadata/plate_${index}.gcode`));
  return {
    slicer: named?.slicer ?? info.slicer,
    version: named?.version ?? info.version,
    ...figures,
    plates: info.plates,
  };
}

/** OrcaSlicer's package may look like BambuStudio's; the G-code in it names the slicer. */
async function slicerInGcode(gcode: ZipEntry | undefined) {
  if (gcode === undefined) return null;
  return slicerOf(commentsOf(await entryHead(gcode, GCODE_HEAD_BYTES)));
}

/** Temperatures are worth having but not worth failing for: null for what is no JSON. */
async function jsonOf(entry: ZipEntry | undefined): Promise<unknown> {
  if (entry === undefined) return null;
  try {
    return JSON.parse(await entryText(entry));
  } catch {
    return null;
  }
}

function valueIn(json: unknown, key: string): string | null {
  if (typeof json !== 'object' || json === null) return null;
  const value: unknown = Object.entries(json).find(([name]) => name === key)?.[1];
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join(',') : null;
}
