import { lastValue } from './comments';
import { type Figures, NO_FIGURES } from './estimate';
import { filamentOf } from './filament';
import { heatingOf } from './heating';
import { numberOf } from './numbers';

/** ideaMaker: seconds, and millimetres per extruder counted from 1; it states no weight. */
export function readIdeaMaker(comments: string, text: string): Figures {
  const millimetres = [1, 2, 3, 4].map((material) =>
    numberOf(lastValue(comments, `Material#${material} Used`)),
  );
  const seconds = numberOf(lastValue(comments, 'Print Time'));
  const filament = filamentOf({ grams: [], millimetres });
  return {
    ...NO_FIGURES,
    seconds: seconds === null ? null : Math.round(seconds),
    ...filament,
    ...heatingOf(text, filament.tools[0]?.tool ?? 0),
  };
}
