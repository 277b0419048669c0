/** What the scale showed of a spool when its print was over. */
export interface AfterWeight {
  spoolId: string;
  /** With its reel where the spool's tare is known, else the filament alone. */
  grams: number;
}

/** As it stands in the address of the form for results: `?after=SPOOL-007:850.5`. */
export function encodeAfterWeight({ spoolId, grams }: AfterWeight): string {
  return `${spoolId}:${grams}`;
}

/** Null where the address has none, or one that cannot be read. */
export function parseAfterWeight(text: string | undefined): AfterWeight | null {
  const [, spoolId, grams] = /^(SPOOL-\d{3,10}):(\d{1,6}(?:\.\d{1,3})?)$/.exec(text ?? '') ?? [];
  return spoolId === undefined || grams === undefined ? null : { spoolId, grams: Number(grams) };
}
