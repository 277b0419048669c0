package nozzly.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A Lambda function and what invokes it.
 *
 * @param id its logical id, which is also its name
 * @param handler the entry class
 * @param environment with what the template's Globals give to every function
 */
public record FunctionResource(
        String id,
        String handler,
        Duration timeout,
        int memoryMegabytes,
        Map<String, String> environment,
        List<HttpRoute> routes,
        List<QueueSource> queues,
        List<Schedule> schedules) {

    public FunctionResource {
        environment = Map.copyOf(environment);
        routes = List.copyOf(routes);
        queues = List.copyOf(queues);
        schedules = List.copyOf(schedules);
    }

    /** Whether no request, message or schedule does. */
    public boolean isInvokedByHand() {
        return routes.isEmpty() && queues.isEmpty() && schedules.isEmpty();
    }
}
