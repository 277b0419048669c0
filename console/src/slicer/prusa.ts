import { totalEstimatedTime } from './bambu';
import { blockOf, lastValue } from './comments';
import type { Figures, Split } from './estimate';
import { filamentOf } from './filament';
import { numberOf, numbersOf, rounded } from './numbers';
import { secondsOf } from './slicedDuration';
import { temperaturesOf } from './temperatures';

/**
 * PrusaSlicer and those with its statistics: SuperSlicer, OrcaSlicer and its forks (in head or tail, some with
 * BambuStudio's time line), and bgcode metadata. Lists have a member per tool, the wipe tower included.
 */
export function readPrusa(comments: string): Figures {
  const filament = filamentOf({
    grams: numbersOf(lastValue(comments, 'filament used [g]')),
    millimetres: numbersOf(lastValue(comments, 'filament used [mm]')),
    totalGrams: numberOf(lastValue(comments, 'total filament used [g]')),
  });
  const config = blockOf(comments, 'CONFIG_BLOCK') ?? comments;
  const tower = numberOf(lastValue(comments, 'total filament used for wipe tower [g]'));
  return {
    seconds: totalEstimatedTime(comments) ?? printingTime(comments),
    ...filament,
    ...temperaturesOf((key) => lastValue(config, key), filament.tools[0]?.tool ?? 0),
    split: splitOf(filament.totalGrams, tower),
  };
}

export function printingTime(comments: string): number | null {
  return secondsOf(
    lastValue(comments, 'estimated printing time (normal mode)') ??
      lastValue(comments, 'estimated printing time'),
  );
}

function splitOf(total: number | null, tower: number | null): Split | null {
  if (total === null || tower === null || tower > total) return null;
  return { modelGrams: rounded(total - tower), towerGrams: tower, flushedGrams: null };
}
