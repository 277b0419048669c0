import type { Figures, ToolUse } from './estimate';
import { type Numbers, rounded } from './numbers';

export interface FilamentUse {
  grams: Numbers;
  millimetres: Numbers;
  /** The total as the file states it. */
  totalGrams?: number | null;
  /** The tool of each position; null where the file does not tell. Left out: position is tool. */
  slots?: readonly number[] | null;
}

/** No real filament of this length rounds to 0 g, even with one decimal: its density was left at 0. */
const WEIGHTLESS_MILLIMETRES = 25;

/** The used tools and the total; grams of 0 for a filament without density are unknown, not zero. */
export function filamentOf(use: FilamentUse): Pick<Figures, 'totalGrams' | 'tools'> {
  const tools: ToolUse[] = [];
  let weightless = false;
  for (let i = 0; i < Math.max(use.grams.length, use.millimetres.length); i++) {
    const grams = use.grams[i] ?? null;
    const millimetres = use.millimetres[i] ?? null;
    if (!grams && !millimetres) continue;
    const unknown = grams === 0 && millimetres !== null && millimetres > WEIGHTLESS_MILLIMETRES;
    weightless ||= unknown;
    tools.push({ tool: use.slots?.[i] ?? i, grams: unknown ? null : grams, millimetres });
  }
  return {
    totalGrams: weightless ? null : totalOf(tools, use.totalGrams ?? null),
    tools: use.slots === null ? [] : tools.sort((a, b) => a.tool - b.tool),
  };
}

function totalOf(tools: readonly ToolUse[], stated: number | null): number | null {
  if (tools.length === 0) return stated;
  if (stated !== null && stated > 0) return stated;
  const grams = tools.map((tool) => tool.grams).filter((gram) => gram !== null);
  return grams.length === tools.length ? rounded(grams.reduce((sum, gram) => sum + gram, 0)) : null;
}

/**
 * Tools for a list that has used filaments alone and no numbers: known only if every one of the `configured`
 * filaments is used, or the file does not state how many there are.
 */
export function slotsOf(used: number, configured: number): readonly number[] | null {
  return configured === 0 || configured === used ? Array.from({ length: used }, (_, i) => i) : null;
}
