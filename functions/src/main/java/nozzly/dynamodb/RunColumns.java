package nozzly.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nozzly.run.Estimate;
import nozzly.run.ExternalJob;
import nozzly.run.Failure;
import nozzly.run.HistoryEntry;
import nozzly.run.OpenRun;
import nozzly.run.Plan;
import nozzly.run.PlannedItem;
import nozzly.run.PlannedMaterial;
import nozzly.run.PrinterRef;
import nozzly.run.Rates;
import nozzly.run.Reported;
import nozzly.run.Results;
import nozzly.run.Run;
import nozzly.run.RunStatus;
import nozzly.run.Settled;
import nozzly.spool.Grams;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;

/**
 * The attributes of a run, by concern: what people change ({@link #RUN}), what the settlement changes ({@link
 * #SETTLEMENT}), and the links from other runs ({@link #LINKS}). Both of the first keep the keys of the sparse indexes
 * and the commitments, which follow from the whole run.
 */
final class RunColumns {

    static final String OPEN = "open";
    static final String UNSETTLED = "unsettled";
    static final String VERSION = "version";
    static final String REVISION = "revision";
    static final String SETTLED_REVISION = "settledRevision";
    static final String REPRINTS = "reprints";

    private static final List<Column<Run, ?>> KEY = List.of(
            Column.text("farm", Run::farm, StaticAttributeTags.primaryPartitionKey()),
            Column.text("number", run -> Keys.padded(run.number()), StaticAttributeTags.primarySortKey()));

    private static final List<Column<Run, ?>> WAITING = List.of(
            Column.text("openNumber", run -> isInOpenIndex(run) ? Keys.padded(run.number()) : null),
            Column.time("unsettledSince", Run::unsettledSince),
            commitments("commitments"));

    private static final List<Column<Run, ?>> CHANGED_BY_PEOPLE = List.of(
            Column.number(VERSION, Run::version),
            Column.text("status", run -> run.status().name()),
            Column.document("printer", PrinterRef.class, Run::printer),
            Column.text("slicer", run -> run.plan().slicer()),
            Column.number("bedTemperatureC", run -> run.plan().bedTemperatureC()),
            Column.number("nozzleTemperatureC", run -> run.plan().nozzleTemperatureC()),
            Column.number("estimatedSeconds", run -> run.plan().estimatedSeconds()),
            Column.document("estimate", Estimate.class, run -> run.plan().estimate()),
            Column.number("plates", run -> run.plan().plates()),
            Column.text("notes", run -> run.plan().notes()),
            Column.number("reprintOf", run -> run.plan().reprintOf()),
            Column.documents("items", PlannedItem.class, run -> run.plan().items()),
            Column.documents(
                    "materials", PlannedMaterial.class, run -> run.plan().materials()),
            Column.time("createdAt", Run::createdAt),
            Column.time("startedAt", Run::startedAt),
            Column.time("endedAt", Run::endedAt),
            Column.number("durationSeconds", Run::durationSeconds),
            Column.documents("revisions", Results.class, Run::revisions),
            Column.number(
                    REVISION,
                    run -> run.results() == null ? null : run.results().revision()),
            Column.document("rates", Rates.class, Run::rates),
            Column.document("failure", Failure.class, Run::failure),
            Column.document("externalJob", ExternalJob.class, Run::externalJob),
            Column.text(
                    "jobId",
                    run -> run.externalJob() == null ? null : run.externalJob().id()),
            Column.document("reported", Reported.class, Run::reported),
            Column.documents("history", HistoryEntry.class, Run::history),
            Column.text("dayKey", Run::listKey),
            Column.text(
                    "printerKey", run -> printerKey(run.farm(), run.printer().number())),
            Column.text("statusKey", run -> statusKey(run.farm(), run.status())));

    private static final List<Column<Run, ?>> SETTLED = List.of(
            Column.number(SETTLED_REVISION, RunColumns::settledRevision),
            Column.document("settled", Settled.class, run -> run.settled().revision() == 0 ? null : run.settled()));

    private static final List<Column<Run, ?>> LINKED = List.of(Column.documents(
            REPRINTS, Long.class, run -> run.reprints().isEmpty() ? null : List.copyOf(new TreeSet<>(run.reprints()))));

    static final List<Column<Run, ?>> RUN = together(List.of(KEY, WAITING, CHANGED_BY_PEOPLE));
    static final List<Column<Run, ?>> SETTLEMENT = together(List.of(KEY, WAITING, SETTLED));
    static final List<Column<Run, ?>> LINKS = together(List.of(KEY, LINKED));
    static final List<Column<Run, ?>> ALL = together(List.of(KEY, WAITING, CHANGED_BY_PEOPLE, SETTLED, LINKED));

    static final List<Column<OpenRun, ?>> OPEN_RUN = List.of(
            Column.text(
                    "farm",
                    OpenRun::farm,
                    StaticAttributeTags.primaryPartitionKey(),
                    StaticAttributeTags.secondaryPartitionKey(OPEN)),
            Column.text("number", run -> Keys.padded(run.number()), StaticAttributeTags.primarySortKey()),
            Column.text("openNumber", run -> Keys.padded(run.number()), StaticAttributeTags.secondarySortKey(OPEN)),
            Column.text("status", run -> run.status().name()),
            Column.document("printer", PrinterRef.class, OpenRun::printer),
            Column.number("plates", OpenRun::plates),
            Column.time("createdAt", OpenRun::createdAt),
            Column.time("startedAt", OpenRun::startedAt),
            Column.number("estimatedSeconds", OpenRun::estimatedSeconds),
            Column.documents("items", PlannedItem.class, OpenRun::items),
            Column.of(
                    "commitments",
                    StoredCommitments.type(),
                    AttributeValueType.M,
                    OpenRun::commitments,
                    StoredCommitments::toAttribute,
                    StoredCommitments::fromAttribute),
            Column.document("reported", Reported.class, OpenRun::reported),
            Column.time("unsettledSince", OpenRun::unsettledSince));

    private RunColumns() {}

    /** As it is stored: absent until the run was settled once. */
    static Long settledRevision(Run run) {
        return run.settled().revision() == 0 ? null : (Long) run.settled().revision();
    }

    static String printerKey(String farm, long printer) {
        return Keys.farmAnd(farm, Keys.padded(printer));
    }

    static String statusKey(String farm, RunStatus status) {
        return Keys.farmAnd(farm, status.name());
    }

    static Run run(Item item) {
        return new Run(
                item.get("farm"),
                Long.parseLong(item.get("number")),
                item.number(VERSION),
                RunStatus.valueOf(item.get("status")),
                plan(item),
                item.get("createdAt"),
                item.get("startedAt"),
                item.or("revisions", List.of()),
                item.get("rates"),
                item.get("failure"),
                item.get("externalJob"),
                item.get("reported"),
                item.or("history", List.of()),
                new TreeSet<>(item.<List<Long>>or(REPRINTS, List.of())),
                item.or("settled", Settled.NONE),
                item.get("unsettledSince"));
    }

    private static Plan plan(Item item) {
        return new Plan(
                item.get("printer"),
                item.get("slicer"),
                item.get("bedTemperatureC"),
                item.get("nozzleTemperatureC"),
                item.get("estimatedSeconds"),
                item.get("estimate"),
                item.or("plates", 1L),
                item.get("notes"),
                item.get("reprintOf"),
                item.or("items", List.of()),
                item.or("materials", List.of()));
    }

    static OpenRun openRun(Item item) {
        return new OpenRun(
                item.get("farm"),
                Long.parseLong(item.get("number")),
                RunStatus.valueOf(item.get("status")),
                item.get("printer"),
                item.or("plates", 1L),
                item.get("createdAt"),
                item.get("startedAt"),
                item.get("estimatedSeconds"),
                item.or("items", List.of()),
                item.or("commitments", Map.of()),
                item.get("reported"),
                item.get("unsettledSince"));
    }

    private static boolean isInOpenIndex(Run run) {
        return run.status().isOpen() || run.unsettledSince() != null;
    }

    private static Column<Run, Map<Long, Grams>> commitments(String name) {
        return Column.of(
                name,
                StoredCommitments.type(),
                AttributeValueType.M,
                run -> isInOpenIndex(run) ? run.commitments() : null,
                StoredCommitments::toAttribute,
                StoredCommitments::fromAttribute);
    }

    private static List<Column<Run, ?>> together(List<List<Column<Run, ?>>> parts) {
        List<Column<Run, ?>> all = new ArrayList<>();
        parts.forEach(all::addAll);
        return List.copyOf(all);
    }
}
