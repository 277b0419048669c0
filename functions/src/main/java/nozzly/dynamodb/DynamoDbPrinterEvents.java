package nozzly.dynamodb;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nozzly.catalog.Farm;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;
import nozzly.run.Run;
import nozzly.webhook.EventFilter;
import nozzly.webhook.EventOutcome;
import nozzly.webhook.PrinterEvent;
import nozzly.webhook.PrinterEvents;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Events, and beside each a mark by its key, so that it is kept once. */
public final class DynamoDbPrinterEvents implements PrinterEvents {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final String MARK = "key#";

    /** Ids begin with digits, and sort before the marks. */
    private static final String LAST_ID = "9~";

    /** A filter that fits little makes pages short. */
    private static final int MOST_READ = 500;

    private final Table<EventColumns.Kept> kept;
    private final Table<EventColumns.Mark> marks;
    private final Table<PrinterEvent> all;
    private final Table<PrinterEvent> became;
    private final Table<Waiting> waiting;
    private final DynamoDbRuns runs;
    private final DynamoDbFarms farms;
    private final DynamoDbRequests requests;

    public DynamoDbPrinterEvents(
            DynamoDbEnhancedClient client,
            String name,
            DynamoDbRuns runs,
            DynamoDbFarms farms,
            DynamoDbRequests requests) {
        this.runs = runs;
        this.farms = farms;
        this.requests = requests;
        this.kept = new Table<>(
                client, name, EventColumns.Kept.class, "writeId", EventColumns.KEPT, DynamoDbPrinterEvents::notRead);
        this.marks = new Table<>(
                client, name, EventColumns.Mark.class, "writeId", EventColumns.MARK, DynamoDbPrinterEvents::notRead);
        this.all = new Table<>(client, name, PrinterEvent.class, "writeId", EventColumns.ALL, EventColumns::event);
        this.became = new Table<>(
                client, name, PrinterEvent.class, "becameWriteId", EventColumns.BECAME, EventColumns::event);
        this.waiting =
                new Table<>(client, name, Waiting.class, "writeId", EventColumns.WAITING_KEYS, EventColumns::waiting);
    }

    @Override
    public boolean add(PrinterEvent event, byte[] body) {
        long expiresAt = event.receivedAt().plus(KEPT).getEpochSecond();
        String mark = MARK + event.id().substring(event.id().indexOf('-') + 1);
        Saved saved = requests.save(
                event.farm(),
                Once.NONE,
                0,
                1,
                List.of(
                        new Write.Put<>(
                                marks, new EventColumns.Mark(event.farm(), mark, expiresAt), Conditions.absent("id")),
                        new Write.Put<>(kept, new EventColumns.Kept(event, body, expiresAt), Conditions.absent("id"))));
        return saved == Saved.DONE;
    }

    @Override
    public Optional<PrinterEvent> find(String farm, String id) {
        return id.startsWith(MARK) ? Optional.empty() : all.find(Keys.of(farm, id));
    }

    @Override
    public Page<PrinterEvent> list(String farm, EventFilter filter, int limit, String after) {
        QueryConditional older = QueryConditional.sortLessThan(Keys.of(farm, after == null ? LAST_ID : after));
        QueryEnhancedRequest query = QueryEnhancedRequest.builder()
                .queryConditional(older)
                .scanIndexForward(false)
                .limit(limit + 1)
                .build();
        List<PrinterEvent> found = new ArrayList<>();
        PrinterEvent last = null;
        int read = 0;
        for (PrinterEvent event : (Iterable<PrinterEvent>) events(filter, query)::iterator) {
            if (found.size() == limit || read == MOST_READ) {
                return new Page<>(found, last.id());
            }
            if (filter.wants(event)) {
                found.add(event);
            }
            last = event;
            read++;
        }
        return new Page<>(found, null);
    }

    private Stream<PrinterEvent> events(EventFilter filter, QueryEnhancedRequest query) {
        return Boolean.FALSE.equals(filter.matched())
                ? all.index(EventColumns.UNMATCHED).query(query).stream().flatMap(page -> page.items().stream())
                : all.reading().query(query).items().stream();
    }

    @Override
    public List<Waiting> waiting() {
        return waiting.index(EventColumns.WAITING).scan().stream()
                .flatMap(page -> page.items().stream())
                .toList();
    }

    @Override
    public Saved settle(PrinterEvent event, Once once) {
        return save(event, once, List.of());
    }

    @Override
    public Saved settle(PrinterEvent event, Run changed, Once once) {
        return save(event, once, List.of(runs.replacement(changed)));
    }

    @Override
    public Saved settle(PrinterEvent event, Run changed, Farm farm, Once once) {
        return save(event, once, List.of(runs.replacement(changed), farms.markHasResults(farm)));
    }

    @Override
    public Saved settleNew(PrinterEvent event, Run made) {
        return save(event, Once.NONE, runs.addition(made));
    }

    private Saved save(PrinterEvent event, Once once, List<Write> effect) {
        Expression open = Conditions.either(
                Conditions.absent(EventColumns.OUTCOME),
                Conditions.is(EventColumns.OUTCOME, AttributeValue.fromS(EventOutcome.UNMATCHED.name())));
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.Update<>(became, event, open));
        writes.addAll(effect);
        return requests.save(event.farm(), once, event.run() == null ? 0 : event.run(), 1, writes);
    }

    /** Written only: who reads an event leaves its body in the store. */
    private static <T> T notRead(Item item) {
        throw new IllegalStateException("not read");
    }
}
