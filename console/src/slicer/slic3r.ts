import { allValues, lastValue } from './comments';
import type { Figures } from './estimate';
import { filamentOf, slotsOf } from './filament';
import { millimetresOf, numberOf, numbersOf } from './numbers';
import { printingTime } from './prusa';
import { temperaturesOf } from './temperatures';

/**
 * Slic3r and Slic3r Prusa Edition before 1.41: a `filament used` line in millimetres, and perhaps one in grams with
 * or without its unit. Only used extruders are listed.
 */
export function readSlic3r(comments: string): Figures {
  const used = allValues(comments, 'filament used').map((value) => value.replace(/\([^()]*\)/g, '').trim());
  const lengths = used.filter((value) => value.endsWith('mm')).flatMap((value) => value.split(','));
  const weights = used.filter((value) => !value.endsWith('mm')).flatMap((value) => value.split(','));
  const millimetres =
    lengths.length > 0
      ? lengths.map((length) => numberOf(length.replace(/mm\s*$/, '')))
      : numbersOf(lastValue(comments, 'filament_length_m')).map(millimetresOf);
  const grams =
    weights.length > 0
      ? weights.map((weight) => numberOf(weight.replace(/g\s*$/, '')))
      : numbersOf(lastValue(comments, 'filament mass_g'));
  const configured = numbersOf(lastValue(comments, 'nozzle_diameter')).length;
  const filament = filamentOf({
    // An extruder without density has no line, and then the others cannot be told apart.
    grams: millimetres.length === 0 || grams.length === millimetres.length ? grams : [],
    millimetres,
    slots: slotsOf(Math.max(millimetres.length, grams.length), configured),
  });
  return {
    seconds: printingTime(comments),
    ...filament,
    ...temperaturesOf((key) => lastValue(comments, key), filament.tools[0]?.tool ?? 0),
    split: null,
  };
}
