import { damaged, notSliced, type Plate } from './estimate';
import { filamentOf } from './filament';
import { millimetresOf, numberOf } from './numbers';
import type { Configuration } from './temperatures';
import { temperaturesOf } from './temperatures';
import { parseXml, type XmlElement } from './xml';

export interface SliceInfo {
  slicer: string | null;
  version: string | null;
  plates: Plate[];
}

/** `Metadata/slice_info.config` of BambuStudio and OrcaSlicer: lengths in metres, filaments counted from 1. */
export function readSliceInfo(xml: string, configOf: (plate: number) => Configuration): SliceInfo {
  const config = parseXml(xml);
  if (config === null) throw damaged('its slice information is not well-formed');
  const plates = elements(config, 'plate')
    .filter(isSliced)
    .map((plate, i) => plateOf(plate, i + 1, configOf))
    .sort((a, b) => a.index - b.index);
  if (plates.length === 0) throw notSliced();
  return { ...slicerOf(config), plates };
}

/** OrcaSlicer keeps BambuStudio's items beside its own, often without a value. */
function slicerOf(config: XmlElement): Pick<SliceInfo, 'slicer' | 'version'> {
  const header = elements(config, 'header').flatMap((items) => elements(items, 'header_item'));
  const orca = valueFor(header, 'OrcaSlicer-Version');
  if (orca !== null) return { slicer: 'OrcaSlicer', version: orca };
  const bambu = valueFor(header, 'X-BBL-Client-Version');
  return { slicer: bambu === null ? null : 'BambuStudio', version: bambu };
}

function isSliced(plate: XmlElement): boolean {
  return (
    valueFor(elements(plate, 'metadata'), 'prediction') !== null || elements(plate, 'filament').length > 0
  );
}

function plateOf(plate: XmlElement, position: number, configOf: (plate: number) => Configuration): Plate {
  const metadata = elements(plate, 'metadata');
  const filaments = elements(plate, 'filament');
  const objects = elements(plate, 'object');
  const index = numberOf(valueFor(metadata, 'index')) ?? position;
  const seconds = numberOf(valueFor(metadata, 'prediction'));
  const filament = filamentOf({
    grams: filaments.map((used) => numberOf(used.attributes.get('used_g'))),
    millimetres: filaments.map((used) => millimetresOf(numberOf(used.attributes.get('used_m')))),
    totalGrams: numberOf(valueFor(metadata, 'weight')),
    slots: filaments.map(toolOf),
  });
  return {
    index,
    pieces:
      objects.length === 0
        ? null
        : objects.filter((object) => object.attributes.get('skipped') !== 'true').length,
    seconds: seconds === null ? null : Math.round(seconds),
    ...filament,
    ...temperaturesOf(configOf(index), filament.tools[0]?.tool ?? 0),
    split: null,
  };
}

function toolOf(filament: XmlElement): number {
  const id = numberOf(filament.attributes.get('id'));
  if (id === null || id < 1) throw damaged('its slice information has a filament without a number');
  return id - 1;
}

function elements(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child.name === name);
}

function valueFor(items: readonly XmlElement[], key: string): string | null {
  return items.find((item) => item.attributes.get('key') === key)?.attributes.get('value') || null;
}
