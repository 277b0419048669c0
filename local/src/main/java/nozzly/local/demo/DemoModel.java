package nozzly.local.demo;

/** The models of the demo farm, with what the slicer says of them and how far it is off. */
enum DemoModel {
    KEYCHAIN("Keychain, round", "KC-01", 4200, 25, 12, "PrusaSlicer", 60, 215, 5, 12),
    CABLE_CLIP("Cable clip", "CC-02", 2400, 9, 30, "Cura", 60, 210, -3, 15),
    /** Uses more than the slicer says, every time. */
    PHONE_STAND("Phone stand", "PS-01", 38500, 155, 4, "PrusaSlicer", 60, 215, 65, 12),
    /** Uses less than the slicer says, every time. */
    PLANT_POT("Plant pot, 12 cm", "PP-12", 96000, 290, 1, "OrcaSlicer", 80, 245, -45, 10),
    WALL_HOOK("Wall hook", "WH-03", 11400, 42, 9, "OrcaSlicer", 80, 245, 8, 10),
    /** It warps, and takes what it takes. */
    LAMP_BRACKET("Outdoor lamp bracket", "LB-01", 54000, 205, 2, "OrcaSlicer", 105, 255, 20, 110),
    DRONE_BUMPER("Drone bumper", "DB-05", 17800, 70, 4, "OrcaSlicer", 45, 230, 10, 20),
    DESK_SIGN("Desk sign, three colours", "DS-03", 62000, 260, 1, "OrcaSlicer", 60, 220, 12, 15);

    /** What changing colours takes for each piece of {@link #DESK_SIGN}. */
    static final long FLUSHED_MILLIGRAMS = 14000;

    static final long TOWER_MILLIGRAMS = 9000;

    final String label;
    final String sku;
    final long milligrams;
    final long minutes;
    final long piecesPerPlate;
    final String slicer;
    final long bed;
    final long nozzle;
    /** By how much it uses more than estimated, in thousandths, on average. */
    final int bias;
    /** How far it spreads around that, in thousandths. */
    final int spread;

    DemoModel(
            String label,
            String sku,
            long milligrams,
            long minutes,
            long piecesPerPlate,
            String slicer,
            long bed,
            long nozzle,
            int bias,
            int spread) {
        this.label = label;
        this.sku = sku;
        this.milligrams = milligrams;
        this.minutes = minutes;
        this.piecesPerPlate = piecesPerPlate;
        this.slicer = slicer;
        this.bed = bed;
        this.nozzle = nozzle;
        this.bias = bias;
        this.spread = spread;
    }
}
