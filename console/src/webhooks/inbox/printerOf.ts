import type { Connection, Printer, PrinterEvent } from '../../api/generated';

type Told = Pick<PrinterEvent, 'connectionId' | 'printer'>;
type Known = Pick<Printer, 'id' | 'name' | 'archived'>;

/** The printer that an event is about: that of its connection, else the one that is called as the event says. */
export function printerOf(
  event: Told,
  connections: Pick<Connection, 'id' | 'printerId'>[],
  printers: Known[],
): Known | undefined {
  const id = connections.find((of) => of.id === event.connectionId)?.printerId ?? null;
  return id === null
    ? printers.find(({ name, archived }) => !archived && same(name, event.printer))
    : printers.find((of) => of.id === id);
}

/** Why an event that found no run waits, as far as that can be told. */
export function whyWaits(
  event: Told,
  connections: Pick<Connection, 'id' | 'printerId'>[] | undefined,
  printers: Known[] | undefined,
): 'noPrinter' | 'unknownPrinter' | 'noRun' {
  const connection = connections?.find((of) => of.id === event.connectionId);
  if (connection === undefined || connection.printerId !== null) {
    return 'noRun';
  }
  if (event.printer === null) {
    return 'noPrinter';
  }
  return printers === undefined || printerOf(event, [], printers) ? 'noRun' : 'unknownPrinter';
}

function same(name: string, told: string | null): boolean {
  return told !== null && name.trim().toLowerCase() === told.trim().toLowerCase();
}
