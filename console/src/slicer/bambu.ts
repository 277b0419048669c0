import { blockOf, lastValue } from './comments';
import type { Figures } from './estimate';
import { filamentOf, slotsOf } from './filament';
import { type Numbers, numbersOf } from './numbers';
import { secondsOf } from './slicedDuration';
import { temperaturesOf } from './temperatures';

/**
 * BambuStudio's header block. Lists have the used filaments alone; `; filament: 1,3` names them, counted from 1.
 * The volume is mm³, although it is labelled cm³, and is not read.
 */
export function readBambu(comments: string): Figures {
  const header = blockOf(comments, 'HEADER_BLOCK') ?? comments;
  const config = blockOf(comments, 'CONFIG_BLOCK') ?? comments;
  const grams = numbersOf(lastValue(header, 'total filament weight [g]'));
  const millimetres = numbersOf(lastValue(header, 'total filament length [mm]'));
  const used = Math.max(grams.length, millimetres.length);
  const configured = lastValue(config, 'filament_type')?.split(';').length ?? 0;
  const filament = filamentOf({
    grams,
    millimetres,
    slots: statedSlots(numbersOf(lastValue(header, 'filament')), used) ?? slotsOf(used, configured),
  });
  return {
    seconds: totalEstimatedTime(header),
    ...filament,
    ...temperaturesOf((key) => lastValue(config, key), filament.tools[0]?.tool ?? 0),
    split: null,
  };
}

/** With preparation; `model printing time` on the same line leaves it out. */
export function totalEstimatedTime(comments: string): number | null {
  return secondsOf(/^;(?:.*;)?[ \t]*total estimated time:([^;\n]*)/m.exec(comments)?.[1] ?? null);
}

function statedSlots(filaments: Numbers, used: number): readonly number[] | null {
  const slots = filaments
    .filter((filament) => filament !== null && filament > 0)
    .map((filament) => Number(filament) - 1);
  return slots.length === used ? slots : null;
}
