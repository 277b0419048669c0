package nozzly.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nozzly.farm.Kind;
import nozzly.spool.Grams;

/**
 * One production run.
 *
 * @param version counts the changes people make to it, from 1
 * @param startedAt null until it was started
 * @param revisions of its results, oldest first; empty until it has some
 * @param rates frozen by the first results; null until then
 * @param failure null unless it failed
 * @param history oldest first
 * @param reprints numbers of the runs that print it again
 * @param settled what of the results stock and figures show
 * @param unsettledSince when results were recorded that stock does not show yet; null when it shows all
 */
public record Run(
        String farm,
        long number,
        long version,
        RunStatus status,
        Plan plan,
        Instant createdAt,
        Instant startedAt,
        List<Results> revisions,
        Rates rates,
        Failure failure,
        ExternalJob externalJob,
        Reported reported,
        List<HistoryEntry> history,
        Set<Long> reprints,
        Settled settled,
        Instant unsettledSince) {

    public Run {
        revisions = List.copyOf(revisions);
        history = List.copyOf(history);
        reprints = Set.copyOf(reprints);
    }

    public String id() {
        return Kind.RUN.id(number);
    }

    /** The newest revision; null without results. */
    public Results results() {
        return revisions.isEmpty() ? null : revisions.getLast();
    }

    public PrinterRef printer() {
        return plan.printer();
    }

    public Instant endedAt() {
        return results() == null ? null : results().endedAt();
    }

    public Long durationSeconds() {
        return results() == null ? null : results().durationSeconds();
    }

    /** Lists are by the start, else the creation. */
    public Instant listedAt() {
        return startedAt == null ? createdAt : startedAt;
    }

    /** Sorts as lists do: by the UTC day of {@link #listedAt}, then by number. */
    public String listKey() {
        return "%s#%010d".formatted(LocalDate.ofInstant(listedAt(), ZoneOffset.UTC), number);
    }

    /**
     * What it keeps from its spools beyond what stock shows: its estimates while it is open, then what its results say
     * beyond what is settled, which is negative where a correction gives back. By spool number; a spool of an open run
     * that nobody estimated is there with 0.
     */
    public Map<Long, Grams> commitments() {
        Map<Long, Grams> commitments = new HashMap<>();
        if (unsettledSince != null) {
            results().materials().forEach(used -> commitments.merge(used.spool(), used.actual(), Grams::plus));
            settled.used().forEach((spool, used) -> commitments.merge(spool, used.negated(), Grams::plus));
            commitments.values().removeIf(Grams::isZero);
        }
        if (status.isOpen()) {
            plan.materials()
                    .forEach(material -> commitments.put(
                            material.spool(), material.estimated() == null ? Grams.ZERO : material.estimated()));
        }
        return commitments;
    }

    public Run withReprints(Set<Long> linked) {
        return new Run(
                farm,
                number,
                version,
                status,
                plan,
                createdAt,
                startedAt,
                revisions,
                rates,
                failure,
                externalJob,
                reported,
                history,
                linked,
                settled,
                unsettledSince);
    }

    /** As its figures show it: without corrections that still wait, on the printer that it counts for. */
    public Run asSettled() {
        if (unsettledSince == null) {
            return this;
        }
        PrinterRef counted =
                printer().number() == settled.printer() ? printer() : new PrinterRef(settled.printer(), null);
        return new Run(
                farm,
                number,
                version,
                status,
                plan.withPrinter(counted),
                createdAt,
                startedAt,
                revisions.stream()
                        .filter(revision -> revision.revision() <= settled.revision())
                        .toList(),
                rates,
                failure,
                externalJob,
                reported,
                history,
                reprints,
                settled,
                null);
    }

    /** With stock and figures that show its newest results: nothing of it waits any more. */
    public Run withSettled(Settled carried) {
        return new Run(
                farm,
                number,
                version,
                status,
                plan,
                createdAt,
                startedAt,
                revisions,
                rates,
                failure,
                externalJob,
                reported,
                history,
                reprints,
                carried,
                null);
    }
}
