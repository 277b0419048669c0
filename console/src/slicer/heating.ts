import type { Figures } from './estimate';
import { numberOf } from './numbers';

/**
 * The temperatures that the start G-code sets, for slicers that write no settings: the last ones before the first
 * layer, waited for (M109, M190) rather than only set (M104, M140).
 */
export function heatingOf(
  text: string,
  tool: number,
): Pick<Figures, 'bedTemperatureC' | 'nozzleTemperatureC'> {
  const firstLayer = text.search(/^;LAYER:/m);
  const start = firstLayer < 0 ? text : text.slice(0, firstLayer);
  const last = (command: string) => {
    const heats = start.matchAll(new RegExp(`^${command}\\b([^;\\r\\n]*)`, 'gm'));
    return Array.from(heats, (heat) => celsiusOf(heat[1] ?? '', tool)).findLast((celsius) => celsius) ?? null;
  };
  return { bedTemperatureC: last('M190') ?? last('M140'), nozzleTemperatureC: last('M109') ?? last('M104') };
}

function celsiusOf(parameters: string, tool: number): number | null {
  const other = /\bT([0-9]+)/.exec(parameters);
  if (other !== null && Number(other[1]) !== tool) return null;
  return numberOf(/\bS([0-9.]+)/.exec(parameters)?.[1]);
}
