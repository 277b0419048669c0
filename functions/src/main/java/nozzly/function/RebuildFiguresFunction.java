package nozzly.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nozzly.function.contract.RebuiltBody;
import nozzly.http.Json;
import nozzly.settlement.RebuildFigures;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/** For operators, who invoke it with {@code {"farm": "..."}}: works out the figures of a farm again. */
public final class RebuildFiguresFunction implements RequestStreamHandler {

    /** For one run that others keep changing. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final RebuildFigures rebuildFigures;
    private final InstantSource clock;

    public RebuildFiguresFunction() {
        this(App.onLambda());
    }

    public RebuildFiguresFunction(App app) {
        rebuildFigures = new RebuildFigures(app.rebuildStore(), app.runs(), app.settleRun());
        clock = app.clock();
    }

    /** @throws IllegalArgumentException when the event names no farm */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        JsonNode farm = Json.MAPPER.readTree(input).path("farm");
        if (!farm.isTextual() || farm.textValue().isBlank()) {
            throw new IllegalArgumentException("The event must name a farm: {\"farm\": \"farm-demo\"}");
        }
        Instant deadline = clock.instant().plus(LONGEST_WAIT);
        output.write(PowertoolsLogging.withLogging(
                context,
                () -> RebuiltBody.write(farm.textValue(), rebuildFigures.rebuild(farm.textValue(), deadline))));
    }
}
