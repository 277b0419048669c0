/** The run that `42`, `run42` or `RUN-042` means; null when it means none. */
export function runIdOf(text: string): string | null {
  const digits = /^\s*(?:run)?\s*[-#]?\s*0*(\d{1,10})\s*$/i.exec(text)?.[1];
  return digits === undefined || Number(digits) === 0 ? null : `RUN-${digits.padStart(3, '0')}`;
}
