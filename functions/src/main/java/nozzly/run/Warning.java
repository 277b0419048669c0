package nozzly.run;

import java.util.List;
import nozzly.spool.Grams;

/** Something about a run that people should know, and that refuses nothing. */
public sealed interface Warning {

    /** The spool does not have what the run still needs, after what other runs keep of it. */
    record InsufficientMaterial(long spool, Grams needed, Grams available) implements Warning {
        public Grams missing() {
            return needed.minus(available);
        }
    }

    /** The materials' estimates and the slicer's total differ by more than 1 %. */
    record EstimatesDiffer(Grams materials, Grams total) implements Warning {}

    /** Other runs are in progress on the printer. */
    record PrinterBusy(PrinterRef printer, List<Long> runs) implements Warning {
        public PrinterBusy {
            runs = List.copyOf(runs);
        }
    }

    /** The printer names its loaded spools, and this one is not among them. */
    record SpoolNotLoaded(long spool, PrinterRef printer) implements Warning {}

    /** The spool was weighed after the run had ended, so the scale may have shown its use already. */
    record WeighedSince(long spool) implements Warning {}
}
