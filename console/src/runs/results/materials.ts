import type { Run, Spool } from '../../api/generated';
import { GRAMS, minusGrams, numberOf, parseDecimal, sumOfGrams } from '../../shared/decimal';
import { type Form, type MaterialEntry, type Mode, text } from './form';

/** What was used of a spool, as far as it can be read. */
export type Amount = { actualGrams: number } | { beforeGrams: number; afterGrams: number };

export function gramsIn(typed: string): number | undefined {
  return numberOf(parseDecimal(typed, GRAMS));
}

/** Null while something is missing or wrong, as where more is left than there was. */
export function amountOf(entry: MaterialEntry): Amount | null {
  if (entry.mode === 'manual') {
    const actualGrams = gramsIn(entry.used);
    return actualGrams === undefined ? null : { actualGrams };
  }
  const beforeGrams = gramsIn(entry.before);
  const afterGrams = gramsIn(entry.after);
  return beforeGrams === undefined || afterGrams === undefined || afterGrams > beforeGrams
    ? null
    : { beforeGrams, afterGrams };
}

/** Grams used; null while they cannot be told. */
export function usedGrams(entry: MaterialEntry): number | null {
  const amount = amountOf(entry);
  if (amount === null) {
    return null;
  }
  return 'actualGrams' in amount ? amount.actualGrams : minusGrams(amount.beforeGrams, amount.afterGrams);
}

/** Whether more was left than there was, so that the two weighings are swapped. */
export function looksSwapped({ mode, before, after }: MaterialEntry): boolean {
  const first = gramsIn(before);
  const second = gramsIn(after);
  return mode === 'weighing' && first !== undefined && second !== undefined && second > first;
}

export function swapped(entry: MaterialEntry): MaterialEntry {
  return { ...entry, before: entry.after, after: entry.before };
}

/** Grams on a spool while the use that this run recorded of it is not counted. */
export function gramsBefore(spool: Spool, run: Run): number {
  const recorded = run.results?.settled ? usedBefore(run, spool.id) : 0;
  return sumOfGrams([spool.remainingGrams, recorded]);
}

/** Grams that the run's results say of a spool. */
function usedBefore(run: Run, spoolId: string): number {
  return run.materials.find((of) => of.spoolId === spoolId)?.actualGrams ?? 0;
}

/** What the scale should show before the print, as it is typed; empty where the tare is not known. */
export function expectedBefore(spool: Spool | undefined, run: Run): string {
  if (spool === undefined || spool.tareGrams === null) {
    return '';
  }
  return text(Math.max(0, sumOfGrams([gramsBefore(spool, run), spool.tareGrams])));
}

/** What was typed in one way stays there for when it is switched back. */
export function inMode(entry: MaterialEntry, mode: Mode, expected: string): MaterialEntry {
  return { ...entry, mode, before: entry.before.trim() === '' ? expected : entry.before };
}

/** @param expected what the scale should have shown of the former spool, and should of this one */
export function onSpool(
  entry: MaterialEntry,
  spoolId: string | null,
  expected: { former: string; now: string },
): MaterialEntry {
  const untouched = entry.before.trim() === '' || entry.before === expected.former;
  const before = entry.mode === 'weighing' && untouched ? expected.now : entry.before;
  const undone = entry.empty ?? {};
  return {
    ...entry,
    ...undone,
    spoolId,
    before: untouched && entry.mode === 'manual' ? '' : before,
    empty: null,
  };
}

/** All that was on the spool is used. Taken back, what was typed before stands there again. */
export function emptied(entry: MaterialEntry, empty: boolean, grams: number): MaterialEntry {
  if (!empty) {
    return { ...entry, ...entry.empty, empty: null };
  }
  const { mode, used } = entry;
  return { ...entry, mode: 'manual', used: text(Math.max(0, grams)), empty: { mode, used } };
}

/** Grams of the estimate that the spool did not have, and another one must have given. */
export function missingGrams(entry: MaterialEntry): number {
  const used = usedGrams(entry);
  return entry.empty === null || used === null || entry.estimatedGrams === null
    ? 0
    : Math.max(0, minusGrams(entry.estimatedGrams, used));
}

/** Of an empty spool it is known that all was used. */
export function asEstimated(entry: MaterialEntry): MaterialEntry {
  return entry.estimatedGrams === null || entry.empty !== null
    ? entry
    : { ...entry, mode: 'manual', used: text(entry.estimatedGrams) };
}

/** Used − estimated, null without either; in % null without an estimate above 0. */
export function difference(entry: MaterialEntry): { grams: number; percent: number | null } | null {
  const used = usedGrams(entry);
  if (used === null || entry.estimatedGrams === null) {
    return null;
  }
  const grams = minusGrams(used, entry.estimatedGrams);
  return { grams, percent: entry.estimatedGrams === 0 ? null : (grams / entry.estimatedGrams) * 100 };
}

const WORTH_A_REASON = 10;

/** Whether so much more or less was used than estimated that people should say why. */
export function isFarOff(entry: MaterialEntry): boolean {
  const percent = difference(entry)?.percent ?? null;
  return percent !== null && Math.abs(percent) > WORTH_A_REASON;
}

/** The spools that other rows of the form have, which one row can not have too. */
export function takenBy(form: Form, but: MaterialEntry): Set<string> {
  return new Set(
    form.materials
      .filter(({ key }) => key !== but.key)
      .flatMap(({ place, spoolId }) => [place, spoolId])
      .filter((id) => id !== null),
  );
}

/** Puts what a scale showed after the run where nothing stands yet. */
export function withAfterWeight(
  form: Form,
  reading: { spoolId: string; grams: number } | null,
  spool: Spool | undefined,
  run: Run,
): Form {
  const materials = form.materials.map((entry) => {
    if (entry.spoolId !== reading?.spoolId || entry.after.trim() !== '') {
      return entry;
    }
    // Without a tare the reading is of the filament alone, and so is what remains.
    const alone = spool?.tareGrams === null ? text(Math.max(0, gramsBefore(spool, run))) : '';
    const weighed = inMode(entry, 'weighing', expectedBefore(spool, run) || alone);
    return { ...weighed, after: text(reading.grams) };
  });
  return { ...form, materials };
}
