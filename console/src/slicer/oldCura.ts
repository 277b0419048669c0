import { lastValue } from './comments';
import { type Figures, NO_FIGURES } from './estimate';
import { filamentOf } from './filament';
import { heatingOf } from './heating';
import { millimetresOf, numberOf } from './numbers';
import { secondsOf } from './slicedDuration';

/** Cura 13 to 15: `6.58m 19.0g`; `#P_TIME#` and the like are places that it never filled. */
export function readOldCura(comments: string, text: string): Figures {
  const used = /^([0-9.]+)m(?: +([0-9.]+)g)?$/.exec(lastValue(comments, 'Filament used') ?? '');
  const filament = filamentOf({
    grams: [numberOf(used?.[2])],
    millimetres: [millimetresOf(numberOf(used?.[1]))],
  });
  return {
    ...NO_FIGURES,
    seconds: secondsOf(lastValue(comments, 'Print time')),
    ...filament,
    ...heatingOf(text, filament.tools[0]?.tool ?? 0),
  };
}
