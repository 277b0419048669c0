package nozzly.teeth;

import java.util.function.UnaryOperator;

/** A mistake that trackers make. Switched on, it changes what the functions of a test send to the store or answer. */
public enum Bug {
    /** The stock is written without asking whether it is still what it was computed from, and so is the ledger. */
    STOCK_WITHOUT_CONDITION(write -> write.unconditionally("SpoolsTable").unconditionally("LedgerTable")),
    /** The run does not say that it was settled, nor do the figures that would be a second guard. */
    SETTLED_WITHOUT_MARK(write -> write.without("RunsTable", "SpoolsTable").without("FiguresTable", "SpoolsTable")),
    /** The run forgets what of it was settled, so that a correction takes the whole again. */
    CORRECTION_TAKES_THE_WHOLE(write -> write.forgetting("settled", "used")),
    /** A spool never goes below nothing. */
    STOCK_CLAMPED_AT_ZERO(write -> write.milligrams("remainingMilligrams", value -> Math.max(0, value))),
    /** Stock is kept in whole grams. */
    STOCK_IN_WHOLE_GRAMS(write -> write.milligrams("remainingMilligrams", value -> value / 1000 * 1000)),
    /** A run completes without asking whether somebody else has completed it. */
    COMPLETION_WITHOUT_CONDITION(write -> write.unconditionally("RunsTable")),
    /** Whoever comes second on a number writes over the first. */
    NUMBERS_GIVEN_TWICE(write -> write.unconditionally("RunsTable").countingNothing()),
    /** A write whose answer was lost does not know itself again. */
    LOST_ANSWER_NOT_RECOGNIZED(Writing::withOtherMark),
    /** Two farms share their idempotency keys. */
    KEYS_WITHOUT_FARM(Writing::withoutFarmInRequestKey),
    /** A request is remembered for an hour. */
    REQUESTS_FORGOTTEN_AFTER_AN_HOUR(Writing::expiringInAnHour),
    /** Stock follows a run, and the figures of its day do not. */
    FIGURES_LEFT_BEHIND(write -> write.without("FiguresTable", "SpoolsTable")),
    /** The ledger has no row for what was used. */
    STOCK_WITHOUT_LEDGER(write -> write.without("LedgerTable", "SpoolsTable")),
    /** Whatever happens to a message, it counts as done. */
    EVERY_MESSAGE_ACKNOWLEDGED(UnaryOperator.identity()),
    /** The function answers nothing, which counts as all done. */
    NO_BATCH_ANSWER(UnaryOperator.identity()),
    /** Nobody looks for runs whose message was lost. */
    NO_SWEEPER(UnaryOperator.identity());

    private static volatile Bug active;

    private final UnaryOperator<Writing> change;

    Bug(UnaryOperator<Writing> change) {
        this.change = change;
    }

    /** Does {@code test} while the bug is there. */
    void during(Runnable test) {
        active = this;
        try {
            test.run();
        } finally {
            active = null;
        }
    }

    public boolean isActive() {
        return active == this;
    }

    /** What becomes of a write while a bug is there. */
    static Writing changed(Writing writing) {
        return active == null ? writing : active.change.apply(writing);
    }
}
