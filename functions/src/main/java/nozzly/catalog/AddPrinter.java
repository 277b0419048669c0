package nozzly.catalog;

import java.util.List;
import nozzly.farm.Attempts;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Numbers;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;
import nozzly.spool.Spools;

/** Adds a printer to the farm. */
public final class AddPrinter {

    private final Printers printers;
    private final Numbers numbers;
    private final LoadedSpools loadedSpools;

    public AddPrinter(Printers printers, Numbers numbers, Spools spools) {
        this.printers = printers;
        this.numbers = numbers;
        this.loadedSpools = new LoadedSpools(spools);
    }

    public Outcome<Printer> add(Caller caller, Input<PrinterEdit> input, Once once) {
        LoadedSpools.Found spools =
                loadedSpools.find(caller.farm(), input.value().loadedSpools().value());
        List<Violation> violations = input.violationsWith(spools.violations());
        if (!violations.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(violations));
        }
        return Attempts.until(() -> {
            long number = numbers.take(caller.farm(), Kind.PRINTER, 1);
            Printer blank = new Printer(caller.farm(), number, 0, null, null, null, null, List.of(), null, false);
            Printer printer = input.value().on(blank, spools.numbers());
            return printers.add(printer, once).outcome(printer);
        });
    }
}
