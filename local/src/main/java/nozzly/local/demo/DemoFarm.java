package nozzly.local.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import nozzly.function.App;
import nozzly.function.Settings;
import nozzly.spool.SpoolFilter;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * A farm of 6 printers, 14 spools, 8 models and 40 runs of the last 90 days. The use cases make it, one after the other
 * with a clock that shows past times, so it obeys every rule. But for its dates it is the same each time.
 */
public final class DemoFarm {

    static final String FARM = "farm-demo";

    private DemoFarm() {}

    /**
     * Make the farm, unless it has something already.
     *
     * @param settings with the names of all tables
     * @param tell is told before it is made, as that takes seconds
     * @return whether it was made
     */
    public static boolean seed(
            Settings settings, DynamoDbClient dynamoDb, SqsClient sqs, InstantSource time, Consumer<String> tell) {
        Instant now = time.instant();
        DemoClock clock = new DemoClock(now);
        App app = new App(settings, dynamoDb, sqs, clock);
        if (!isEmpty(app)) {
            return false;
        }
        tell.accept("Making the demo farm ...");
        DemoScript script = new DemoScript(now);
        DemoPeople people = new DemoPeople(app, clock);
        script.play(people, clock);
        return true;
    }

    private static boolean isEmpty(App app) {
        return app.farms().get(FARM).version() == 0
                && app.printers().list(FARM, false, 1, null).items().isEmpty()
                && app.models().list(FARM, false, 1, null).items().isEmpty()
                && app.spools()
                        .list(FARM, new SpoolFilter(false, null, false), 1, null)
                        .items()
                        .isEmpty();
    }
}
