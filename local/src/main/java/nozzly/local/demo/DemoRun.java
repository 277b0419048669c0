package nozzly.local.demo;

import java.util.ArrayList;
import java.util.List;
import nozzly.spool.Grams;

/** One run of the demo farm: its plan, and its number once it was created. */
final class DemoRun {

    final DemoPrinter printer;
    final DemoModel model;
    final long pieces;
    final List<DemoSpool> spools;
    final DemoRun original;
    long number;

    /** @param original the run whose pieces it prints again; null for none */
    DemoRun(DemoPrinter printer, DemoModel model, long pieces, List<DemoSpool> spools, DemoRun original) {
        this.printer = printer;
        this.model = model;
        this.pieces = pieces;
        this.spools = List.copyOf(spools);
        this.original = original;
    }

    long plates() {
        return Math.ceilDiv(pieces, model.piecesPerPlate);
    }

    long seconds() {
        return pieces * model.minutes * 60;
    }

    Grams modelGrams() {
        return new Grams(pieces * model.milligrams);
    }

    boolean hasColours() {
        return spools.size() > 1;
    }

    Grams flushed() {
        return new Grams(pieces * DemoModel.FLUSHED_MILLIGRAMS);
    }

    Grams tower() {
        return new Grams(pieces * DemoModel.TOWER_MILLIGRAMS);
    }

    /** What each spool is to give: most of it the first, which has the background. */
    List<Grams> estimates() {
        Grams total = hasColours() ? modelGrams().plus(flushed()).plus(tower()) : modelGrams();
        List<Grams> estimates = new ArrayList<>();
        Grams left = total;
        for (int spool = 1; spool < spools.size(); spool++) {
            Grams share = new Grams(total.milligrams() / 4);
            estimates.add(share);
            left = left.minus(share);
        }
        estimates.addFirst(left);
        return estimates;
    }
}
