package nozzly.run;

import java.util.Locale;

/** Why pieces or whole runs fail. */
public enum FailureReason {
    ADHESION,
    SPAGHETTI,
    LAYER_SHIFT,
    CLOG,
    FILAMENT_RUNOUT,
    STRINGING,
    WARPING,
    UNDER_EXTRUSION,
    OVER_EXTRUSION,
    POWER_FAILURE,
    STOPPED,
    OTHER;

    /** {@code layer-shift}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
