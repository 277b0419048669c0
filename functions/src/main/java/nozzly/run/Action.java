package nozzly.run;

import java.util.Locale;

/** What people and printers do to a run, as its history names it. */
public enum Action {
    CREATE,
    EDIT,
    START,
    COMPLETE,
    FAIL,
    CANCEL,
    EDIT_RESULTS,
    PRINTER_EVENT;

    /** {@code edit-results}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
