package nozzly.run;

/** How a model of a run came out. {@code quantity} is what was planned, or all that was printed of an added one. */
public record ItemResult(long model, String name, long quantity, long successful, long failed) {

    public long printed() {
        return successful + failed;
    }
}
