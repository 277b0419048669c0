package nozzly.local.demo;

import java.util.List;

/** The printers of the demo farm. */
enum DemoPrinter {
    LEFT("Left", "Prusa MK4S", "0.35", 85, DemoSpool.BLACK),
    RIGHT("Right", "Prusa MK4S", "0.35", 85, DemoSpool.WHITE),
    COLOURS(
            "Colours",
            "Bambu Lab X1 Carbon",
            "0.55",
            110,
            DemoSpool.WHITE_COLOURS,
            DemoSpool.RED,
            DemoSpool.YELLOW,
            DemoSpool.TPU_BLACK),
    FAST("Fast", "Bambu Lab P1S", "0.42", 105, DemoSpool.PETG_BLACK),
    LARGE("Large", "Voron 2.4 350", "0.48", 190, DemoSpool.ASA_BLACK),
    /** Written off: what its wear costs is unknown. */
    OLD("Old", "Creality Ender-3 V3", null, 95, DemoSpool.SILVER);

    final String label;
    final String type;
    final String hourlyCost;
    final long watts;
    final List<DemoSpool> loaded;

    DemoPrinter(String label, String type, String hourlyCost, long watts, DemoSpool... loaded) {
        this.label = label;
        this.type = type;
        this.hourlyCost = hourlyCost;
        this.watts = watts;
        this.loaded = List.of(loaded);
    }
}
