const NUMBER = /^(?:spool)?\s*[-#]?\s*0*(\d{1,10})$/i;
const ADDRESS = /^https?:\/\/\S+\/spools\/spool-0*(\d{1,10})(?:[/?#]\S*)?$/i;

/** The spool that `7`, `SPOOL-007` or the address of its page on a label means; null when it means none. */
export function spoolIdOf(text: string): string | null {
  const trimmed = text.trim();
  const digits = (NUMBER.exec(trimmed) ?? ADDRESS.exec(trimmed))?.[1];
  return digits === undefined || Number(digits) === 0 ? null : `SPOOL-${digits.padStart(3, '0')}`;
}
