import { allValues } from './comments';
import { type Figures, NO_FIGURES } from './estimate';
import { filamentOf } from './filament';
import { numberOf } from './numbers';
import { secondsOf } from './slicedDuration';

/** The best first: version 2 states the time calculated during the export, and the one that its window showed. */
const TIMES = ['Calculated-during-export Build Time', 'Estimated Build Time', 'Estimated-in-GUI Build Time'];

/** KISSlicer's footer: `Ext #1` (1.6 without the sign) is tool 0; it states no weight. */
export function readKisslicer(comments: string): Figures {
  const millimetres: (number | null)[] = [];
  for (const use of comments.matchAll(/^;[ \t]*Ext #?([1-9][0-9]?)[ \t]*=[ \t]*([0-9.]+) *mm\b/gm)) {
    millimetres[Number(use[1]) - 1] = numberOf(use[2]);
  }
  const first = (key: string) => numberOf(allValues(comments, key)[0]);
  return {
    ...NO_FIGURES,
    seconds: secondsOf(TIMES.flatMap((time) => allValues(comments, time))[0] ?? null),
    ...filamentOf({ grams: [], millimetres }),
    bedTemperatureC: first('bed_C'),
    nozzleTemperatureC: first('temperature_C') || first('first_layer_C') || null,
  };
}
