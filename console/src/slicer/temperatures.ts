import type { Figures } from './estimate';
import { type Numbers, numbersOf } from './numbers';

/** The value of a configuration key, lists with commas; null if it has none. */
export type Configuration = (key: string) => string | null;

const PLATE_KEYS: Readonly<Record<string, string>> = {
  'Cool Plate': 'cool_plate_temp',
  'Engineering Plate': 'eng_plate_temp',
  'High Temp Plate': 'hot_plate_temp',
  'Textured PEI Plate': 'textured_plate_temp',
  'Textured Cool Plate': 'textured_cool_plate_temp',
  'Supertack Plate': 'supertack_plate_temp',
};

/** Both vocabularies: PrusaSlicer's (`temperature`) and BambuStudio's (`nozzle_temperature`, one per plate type). */
export function temperaturesOf(
  config: Configuration,
  tool: number,
): Pick<Figures, 'bedTemperatureC' | 'nozzleTemperatureC'> {
  const first = (...keys: string[]) => {
    for (const key of keys) {
      const celsius = celsiusOf(numbersOf(config(key)), tool);
      if (celsius !== null) return celsius;
    }
    return null;
  };
  const nozzle = first('nozzle_temperature', 'temperature');
  return {
    bedTemperatureC:
      plateTemperature(config, tool) ?? first('bed_temperature', 'first_layer_bed_temperature'),
    nozzleTemperatureC:
      nozzle || first('nozzle_temperature_initial_layer', 'first_layer_temperature') || null,
  };
}

/** That of the plate type in use; without one, the one that all stated plate types share. */
function plateTemperature(config: Configuration, tool: number): number | null {
  const type = config('curr_bed_type');
  if (type !== null) {
    const key = PLATE_KEYS[type];
    return key === undefined ? null : celsiusOf(numbersOf(config(key)), tool);
  }
  const stated = Object.values(PLATE_KEYS)
    .map((key) => celsiusOf(numbersOf(config(key)), tool))
    .filter((celsius) => celsius !== null);
  return new Set(stated).size === 1 ? (stated[0] ?? null) : null;
}

function celsiusOf(perTool: Numbers, tool: number): number | null {
  return perTool.length === 1 ? (perTool[0] ?? null) : (perTool[tool] ?? null);
}
