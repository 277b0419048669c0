package nozzly.catalog;

import java.util.List;
import java.util.Optional;
import nozzly.farm.Attempts;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.farm.Role;
import nozzly.farm.Violation;
import nozzly.spool.Spools;

/** Changes a printer. Managers change all of it, operators what is loaded on it. */
public final class EditPrinter {

    private final Printers printers;
    private final LoadedSpools loadedSpools;

    public EditPrinter(Printers printers, Spools spools) {
        this.printers = printers;
        this.loadedSpools = new LoadedSpools(spools);
    }

    public Outcome<Printer> edit(
            Caller caller, long number, Input<PrinterEdit> input, Precondition precondition, Once once) {
        if (!input.value().onlyLoadsSpools() && !caller.role().includes(Role.MANAGER)) {
            return Outcome.refused(new Refusal.NotPermitted("Operators may change loadedSpools only."));
        }
        return Attempts.until(() -> {
            Optional<Printer> printer = printers.find(caller.farm(), number);
            if (printer.isEmpty()) {
                return Optional.of(Outcome.refused(new Refusal.NotFound("such printer")));
            }
            return edit(printer.get(), input, precondition, once);
        });
    }

    private Optional<Outcome<Printer>> edit(
            Printer printer, Input<PrinterEdit> input, Precondition precondition, Once once) {
        Optional<Refusal> refusal = precondition.refusalOfEdit(printer.version());
        if (refusal.isPresent()) {
            return refusal.map(Outcome::refused);
        }
        PrinterEdit edit = input.value();
        LoadedSpools.Found spools = edit.loadedSpools().given()
                ? loadedSpools.find(printer.farm(), edit.loadedSpools().value())
                : new LoadedSpools.Found(printer.loadedSpools(), List.of());
        List<Violation> violations = input.violationsWith(spools.violations());
        if (!violations.isEmpty()) {
            return Optional.of(Outcome.refused(new Refusal.Invalid(violations)));
        }
        Printer edited = edit.on(printer, spools.numbers());
        return printers.replace(edited, once).outcome(edited);
    }
}
