/** What a person typed into a field for a number. Nothing typed is not 0. */
export type Typed =
  | { kind: 'empty' }
  | { kind: 'number'; value: number }
  | { kind: 'wrong'; why: 'not-a-number' | 'too-many-decimals' | 'too-small' | 'too-large' };

export interface Limits {
  decimals: number;
  min: number;
  max: number;
}

/** The limits of the API (grams, money, integers). */
export const GRAMS: Limits = { decimals: 3, min: 0, max: 100_000 };
export const MONEY: Limits = { decimals: 4, min: 0, max: 1_000_000 };
export const PIECES: Limits = { decimals: 0, min: 0, max: 10_000 };
export const CELSIUS: Limits = { decimals: 0, min: 0, max: 600 };
export const WATTS: Limits = { decimals: 0, min: 0, max: 100_000 };

const UNITS = /\s*(g|grams?|gramm|kg|°c|w)$/i;

/**
 * Reads `12.5`, `12,5`, `1.234,5` and a pasted `12.5 g`. A single separator is the decimal point, whichever it is;
 * of two different ones the last is.
 */
export function parseDecimal(text: string, limits: Limits): Typed {
  const trimmed = text.trim();
  if (trimmed === '') {
    return { kind: 'empty' };
  }
  const unit = UNITS.exec(trimmed)?.[1]?.toLowerCase();
  const digits = plain(
    trimmed
      .replace(UNITS, '')
      .replace(/[\s'’]/g, '')
      .replace('−', '-'),
  );
  if (digits === null || unit === 'kg') {
    return { kind: 'wrong', why: 'not-a-number' };
  }
  const decimals = /\.(\d*?)0*$/.exec(digits)?.[1]?.length ?? 0;
  if (decimals > limits.decimals) {
    return { kind: 'wrong', why: 'too-many-decimals' };
  }
  const value = Number(digits);
  if (value < limits.min) {
    return { kind: 'wrong', why: 'too-small' };
  }
  return value > limits.max ? { kind: 'wrong', why: 'too-large' } : { kind: 'number', value };
}

/** With a point before the decimals and nothing between thousands; null where that cannot be told. */
function plain(text: string): string | null {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) {
    return /^-?\d{1,15}$/.test(text) ? text : null;
  }
  const whole = text.slice(0, last);
  const separator = text[last] === '.' ? ',' : '.';
  const groups = whole.split(separator);
  const grouped = groups.length > 1 && !groups.slice(1).every((group) => /^\d{3}$/.test(group));
  const joined = `${groups.join('')}.${text.slice(last + 1)}`;
  return !grouped && /^-?\d{0,12}\.\d*$/.test(joined) && /\d/.test(joined) ? joined : null;
}

/** The number, or undefined where there is none to use. */
export function numberOf(typed: Typed): number | undefined {
  return typed.kind === 'number' ? typed.value : undefined;
}

/** Adds as the server does, in whole milligrams. */
export function sumOfGrams(grams: number[]): number {
  return grams.reduce((sum, of) => sum + Math.round(of * 1000), 0) / 1000;
}

/** `before − after`, exact to the milligram. */
export function minusGrams(before: number, after: number): number {
  return sumOfGrams([before, -after]);
}
