package nozzly.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nozzly.farm.Actor;

/**
 * An event that came in, and what became of it.
 *
 * @param id sorts by the time it came in
 * @param word what the product calls it; null where it has no word for it
 * @param waitingSince since when it waits to be looked at, or looked at again; null when it does not
 * @param outcome null until it was looked at
 * @param run number of the run that it is about; null for none
 */
public record PrinterEvent(
        String farm,
        String id,
        Origin origin,
        String word,
        CanonicalEvent said,
        Instant receivedAt,
        Instant waitingSince,
        EventOutcome outcome,
        Long run) {

    /** Clocks of senders differ from ours; beyond this a time lies in the future. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** Whether it is decided for good. What found no run may find one later. */
    public boolean isSettled() {
        return outcome != null && outcome != EventOutcome.UNMATCHED;
    }

    /** When it happened: as told, unless that lies in the future; else when it came in. */
    public Instant at() {
        Instant told = said.occurredAt();
        return told == null || told.isAfter(receivedAt.plus(AHEAD)) ? receivedAt : told;
    }

    /** When the job began, as far as the event tells it; else {@link #at}. */
    Instant jobStart() {
        return said.elapsedSeconds() == null ? at() : at().minusSeconds(said.elapsedSeconds());
    }

    /** Whether it can change a run. */
    boolean isDeed() {
        return said.type() == EventType.STARTED || said.type().isTerminal();
    }

    /** Who tells it, as the timeline of a run names it: {@code Bambuddy, P1S-01}. */
    Actor actor() {
        String name = Stream.of(origin.product(), said.printer() == null ? origin.name() : said.printer())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Actor(origin.connectionId(), name);
    }

    PrinterEvent settled(EventOutcome with, Long about) {
        return new PrinterEvent(farm, id, origin, word, said, receivedAt, null, with, about);
    }

    /** Without a run so far; looked at again later while {@code again}. */
    PrinterEvent unmatched(boolean again) {
        return new PrinterEvent(
                farm, id, origin, word, said, receivedAt, again ? waitingSince : null, EventOutcome.UNMATCHED, null);
    }
}
