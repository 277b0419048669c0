package nozzly.spool;

import java.util.List;

/** What is promised of each spool: estimates of open runs, and results that stock does not show yet. */
public interface Commitments {

    /** Of the whole farm, at most its open and unsettled runs. May lag a second. */
    List<Commitment> of(String farm);

    /**
     * @param open whether the run is pending or in progress; otherwise its results wait for their settlement
     */
    record Commitment(long run, boolean open, long spool, Grams grams) {}

    static Grams sum(List<Commitment> commitments, long spool) {
        return commitments.stream()
                .filter(commitment -> commitment.spool() == spool)
                .map(Commitment::grams)
                .reduce(Grams.ZERO, Grams::plus);
    }
}
