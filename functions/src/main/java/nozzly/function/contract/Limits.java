package nozzly.function.contract;

/** How much of everything a request may hold. Lengths in characters. */
final class Limits {

    static final int NAME = 120;
    static final int WORD = 60;
    static final int NOTES = 500;
    static final int RUN_NOTES = 4000;
    static final int MODELS = 40;
    static final int SPOOLS = 16;
    static final int QUANTITY = 10_000;
    static final int PLATES = 1000;
    static final int TEMPERATURE = 600;
    static final int WATTS = 100_000;
    static final int GRAMS = 100_000;
    static final int MONEY = 1_000_000;
    static final int YEAR_SECONDS = 365 * 24 * 3600;
    static final int DAY_MINUTES = 24 * 60;

    private Limits() {}
}
