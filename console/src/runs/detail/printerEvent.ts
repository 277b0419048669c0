import type { HistoryEntry, Run } from '../../api/generated';

type Outcome = 'succeeded' | 'failed' | 'cancelled';

/** What a printer told in a step of a run's timeline, and what that did to the run. */
export interface PrinterEvent {
  /** The software and its printer, where a person assigned the event; else the actor of the step tells them. */
  sender: string | null;
  /** What the software calls the event. */
  word: string | null;
  job: string | null;
  deed:
    | 'made'
    | 'started'
    | 'known'
    | 'plateStarted'
    | `ended.${Outcome}`
    | `plateEnded.${Outcome}`
    | `closed.${Outcome}`
    | `contradicted.${'started' | Outcome}`;
  /** Which plate ended, where the deed is that one did. */
  plate: number;
  /** Whether it is the end of a print whose start was not told. */
  impliesStart: boolean;
}

/** @param entry a `printer-event` of the run's history */
export function printerEventOf(
  { plates, history }: Pick<Run, 'plates' | 'history'>,
  entry: HistoryEntry,
): PrinterEvent {
  const before = history.slice(0, history.indexOf(entry));
  const outcome = outcomeOf(entry);
  const status = entry.changes.find(({ field }) => field === 'status');
  return {
    sender: toldIn(entry, 'sender'),
    word: toldIn(entry, 'event'),
    job: toldIn(entry, 'job'),
    deed: deed(),
    plate: before.filter((of) => outcomeOf(of) !== null).length + 1,
    impliesStart: outcome !== null && status?.from === 'PENDING',
  };

  function deed(): PrinterEvent['deed'] {
    const contradiction = outcomeIn(entry, 'contradiction');
    if (contradiction !== null || toldIn(entry, 'contradiction') === 'started') {
      return `contradicted.${contradiction ?? 'started'}`;
    }
    if (outcome === null) {
      if (status) {
        return status.from === null ? 'made' : 'started';
      }
      return plates > 1 && before.some(isPrinterEvent) ? 'plateStarted' : 'known';
    }
    if (status?.to === 'COMPLETED' || status?.to === 'FAILED') {
      return `closed.${outcome}`;
    }
    return plates > 1 ? `plateEnded.${outcome}` : `ended.${outcome}`;
  }
}

const TOLD_IN_WORDS = ['event', 'type', 'contradiction', 'printerEventId', 'job', 'sender', 'status'];

/** The changes of a step that the words of {@link printerEventOf} do not tell. */
export function otherChanges({ changes }: HistoryEntry) {
  return changes.filter(({ field }) => !TOLD_IN_WORDS.includes(field));
}

export function isPrinterEvent({ action }: HistoryEntry): boolean {
  return action === 'printer-event';
}

function outcomeOf(entry: HistoryEntry): Outcome | null {
  return isPrinterEvent(entry) ? outcomeIn(entry, 'type') : null;
}

function outcomeIn(entry: HistoryEntry, field: 'type' | 'contradiction'): Outcome | null {
  const told = toldIn(entry, field);
  return told === 'succeeded' || told === 'failed' || told === 'cancelled' ? told : null;
}

function toldIn({ changes }: HistoryEntry, field: string): string | null {
  const to = changes.find((change) => change.field === field)?.to ?? null;
  return to === null ? null : String(to);
}
