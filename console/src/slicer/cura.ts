import { lastValue } from './comments';
import { type Figures, NO_FIGURES } from './estimate';
import { filamentOf } from './filament';
import { heatingOf } from './heating';
import { millimetresOf, numberOf, numbersOf } from './numbers';

/** What CuraEngine writes when it is run without the program that would fill in the time. */
const PLACEHOLDER_SECONDS = 6666;

/** Cura's header: seconds, and metres per extruder; grams only where the start G-code asks for them. */
export function readCura(comments: string, text: string): Figures {
  const metres = (lastValue(comments, 'Filament used') ?? '').split(',').map((length) => metresOf(length));
  const weights = /^\[(.*)\]$/.exec(lastValue(comments, 'Filament weight') ?? '')?.[1] ?? null;
  const filament = filamentOf({ grams: numbersOf(weights), millimetres: metres.map(millimetresOf) });
  return {
    ...NO_FIGURES,
    seconds: secondsUnlessPlaceholder(numberOf(lastValue(comments, 'TIME')), filament.tools.length > 0),
    ...filament,
    ...heatingOf(text, filament.tools[0]?.tool ?? 0),
  };
}

export function secondsUnlessPlaceholder(seconds: number | null, usesFilament: boolean): number | null {
  if (seconds === null || (seconds === PLACEHOLDER_SECONDS && !usesFilament)) return null;
  return Math.round(seconds);
}

function metresOf(length: string): number | null {
  return numberOf(/^([0-9.]+)m$/.exec(length.trim())?.[1]);
}
