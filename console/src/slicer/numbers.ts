/** A list with null for each member that is empty or not a plain number. */
export type Numbers = readonly (number | null)[];

/** The plain decimal number that is the whole text, else null. */
export function numberOf(text: string | null | undefined): number | null {
  const trimmed = text?.trim() ?? '';
  return /^(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/.test(trimmed) ? Number(trimmed) : null;
}

/** `1.20, 0,, 0.29`: the position is the tool, so empty members stay in the list. */
export function numbersOf(text: string | null): Numbers {
  return text === null ? [] : text.split(/[,;]/).map(numberOf);
}

/** Thousandths, so that sums and unit changes show no binary noise. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export function millimetresOf(metres: number | null): number | null {
  return metres === null ? null : rounded(metres * 1000);
}
