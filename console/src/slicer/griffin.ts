import { lastValue } from './comments';
import { secondsUnlessPlaceholder } from './cura';
import { type Figures, NO_FIGURES } from './estimate';
import { numberOf } from './numbers';

const MOST_EXTRUDERS = 16;

/**
 * Cura's Griffin header, for Ultimaker printers. It states mm³ alone, and not the filament's diameter or density:
 * it tells which tools are used, but neither length nor weight.
 */
export function readGriffin(comments: string): Figures {
  const used: number[] = [];
  for (let tool = 0; tool < MOST_EXTRUDERS; tool++) {
    if (numberOf(lastValue(comments, `EXTRUDER_TRAIN.${tool}.MATERIAL.VOLUME_USED`))) used.push(tool);
  }
  const nozzle = `EXTRUDER_TRAIN.${used[0] ?? 0}.INITIAL_TEMPERATURE`;
  return {
    ...NO_FIGURES,
    seconds: secondsUnlessPlaceholder(numberOf(lastValue(comments, 'PRINT.TIME')), used.length > 0),
    tools: used.map((tool) => ({ tool, grams: null, millimetres: null })),
    bedTemperatureC: numberOf(lastValue(comments, 'BUILD_PLATE.INITIAL_TEMPERATURE')),
    nozzleTemperatureC: numberOf(lastValue(comments, nozzle)) || null,
  };
}
