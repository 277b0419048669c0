package nozzly.farm;

/** Gives each thing of a farm a number that nothing else of its kind ever gets. Numbers may be skipped. */
public interface Numbers {

    /** Takes {@code count} numbers that follow each other, and answers the first. */
    long take(String farm, Kind kind, int count);
}
