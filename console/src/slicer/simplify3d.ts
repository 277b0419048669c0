import { lastValue } from './comments';
import { type Figures, NO_FIGURES } from './estimate';
import { filamentOf } from './filament';
import { numberOf, numbersOf } from './numbers';
import { secondsOf } from './slicedDuration';

/** Simplify3D's build summary; version 5 has other labels. It gives one sum for all extruders. */
export function readSimplify3d(comments: string): Figures {
  const length = lastValue(comments, 'Filament length') ?? lastValue(comments, 'Material Length');
  const weight = lastValue(comments, 'Plastic weight') ?? lastValue(comments, 'Material Weight');
  const extruders = settingOf(comments, 'extruderName')?.split(',').length ?? 1;
  return {
    ...NO_FIGURES,
    seconds: secondsOf(lastValue(comments, 'Build time') ?? lastValue(comments, 'Build Time')),
    ...filamentOf({
      grams: [numberOf(/^([0-9.]+) g\b/.exec(weight ?? '')?.[1])],
      millimetres: [numberOf(/^([0-9.]+) mm\b/.exec(length ?? '')?.[1])],
      slots: extruders === 1 ? [0] : null,
    }),
    bedTemperatureC: oldTemperature(comments, true) ?? temperature(comments, 'platform'),
    nozzleTemperatureC: oldTemperature(comments, false) ?? temperature(comments, 'extruder'),
  };
}

function settingOf(comments: string, name: string): string | null {
  return new RegExp(`^;[ \\t]*${name},(.*)$`, 'm').exec(comments)?.[1]?.trim() ?? null;
}

/** Version 4: parallel lists over the heaters; each has as many set points as its count says. */
function oldTemperature(comments: string, ofBed: boolean): number | null {
  const names = settingOf(comments, 'temperatureName')?.split(',') ?? [];
  const isBed = settingOf(comments, 'temperatureHeatedBed')?.split(',');
  const counts = numbersOf(settingOf(comments, 'temperatureSetpointCount'));
  const celsius = numbersOf(settingOf(comments, 'temperatureSetpointTemperatures'));
  let at = 0;
  for (const [i, name] of names.entries()) {
    const bed = isBed === undefined ? /bed|platform/i.test(name) : isBed[i] === '1';
    if (bed === ofBed) return celsius[at] ?? null;
    at += counts[i] ?? 1;
  }
  return null;
}

/** Version 5: a block per heater, with `layer|temperature` set points. */
function temperature(comments: string, type: 'extruder' | 'platform'): number | null {
  const heaters = comments.split(/^;[ \t]*temperatureController,/m).slice(1);
  const heater = heaters.find((lines) => settingOf(lines, 'temperatureType') === type);
  const setpoint = heater === undefined ? null : settingOf(heater, 'temperatureSetpoints');
  return numberOf(/^[0-9]+\|([0-9.]+)/.exec(setpoint ?? '')?.[1]);
}
