/** The run that `42`, `run42` or `RUN-042` means; null when it means none. */
export function runIdOf(text: string): string | null {
  const digits = /^\s*(?:run)?\s*[-#]?\s*0*(\d{1,10})\s*$/i.exec(text)?.[1];
  return digits === undefined || Number(digits) === 0 ? null : `RUN-${digits.padStart(3, '0')}`;
}

const NUMBER = /^(?:spool)?\s*[-#]?\s*0*(\d{1,10})$/i;
const ADDRESS = /^(?:https?:\/\/\S+\/spools\/|[a-z][a-z\d+.-]*:)spool-0*(\d{1,10})(?:[/?#]\S*)?$/i;

/** The spool that `7`, `SPOOL-007`, `nozzly:SPOOL-007` or the address of its page means; null when it means none. */
export function spoolIdOf(text: string): string | null {
  const trimmed = text.trim();
  const digits = (NUMBER.exec(trimmed) ?? ADDRESS.exec(trimmed))?.[1];
  return digits === undefined || Number(digits) === 0 ? null : `SPOOL-${digits.padStart(3, '0')}`;
}
