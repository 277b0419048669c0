package nozzly.run;

import nozzly.farm.Kind;

/** A printer as a run knows it: its name at the time, which does not follow a later rename. */
public record PrinterRef(long number, String name) {

    public String id() {
        return Kind.PRINTER.id(number);
    }
}
