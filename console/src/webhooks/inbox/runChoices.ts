import type { RunSummary } from '../../api/generated';
import { runIdOf } from '../../shared/ids';

type Run = Pick<RunSummary, 'id' | 'printer'>;

export interface RunChoices<Of> {
  samePrinter: Of[];
  others: Of[];
  /** A run that is not among the open ones: typed by its number, or chosen so before. */
  byNumber: string | null;
}

/** Which runs to offer for an event: those of its printer first, and any other by its number. */
export function runChoices<Of extends Run>(
  open: Of[],
  printerId: string | undefined,
  typed: string,
  chosen: string | null,
): RunChoices<Of> {
  const known = (id: string | null) => id === null || open.some((run) => run.id === id);
  const number = runIdOf(typed);
  return {
    samePrinter: open.filter(({ printer }) => printer.id === printerId),
    others: open.filter(({ printer }) => printer.id !== printerId),
    byNumber: known(number) ? (known(chosen) ? null : chosen) : number,
  };
}
