package nozzly.function;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.regex.Pattern;
import nozzly.http.Json;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads and compiles what a function needs before its snapshot is taken: sends it its own event, for a farm that cannot
 * exist, so that it reads and then ends without writing.
 */
final class Priming implements Resource {

    private static final Logger LOG = LoggerFactory.getLogger(Priming.class);

    /** Under SnapStart the second compiler runs as well: what is repeated is compiled in the snapshot. */
    private static final int TIMES = 20;

    private final Primed function;

    private Priming(Primed function) {
        this.function = function;
    }

    /** Primes {@code function} when Lambda takes a snapshot. Elsewhere it does nothing. */
    static Priming register(Primed function) {
        Priming priming = new Priming(function);
        Core.getGlobalContext().register(priming);
        return priming;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        try {
            for (int i = 0; i < TIMES; i++) {
                function.prime();
            }
        } catch (RuntimeException e) {
            LOG.warn("Priming failed: the first calls will be slower", e);
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {}

    /** An event with what a function reads of one; the ids in its path are its path parameters. */
    static byte[] event(String method, String path, String body) {
        ObjectNode event = Json.object();
        event.put("rawPath", path);
        event.put("rawQueryString", "");
        event.putObject("headers").put("content-type", "application/json").put("if-match", "*");
        ObjectNode context = event.putObject("requestContext").put("requestId", "priming");
        context.putObject("http").put("method", method);
        ObjectNode parameters = event.putObject("pathParameters");
        Pattern.compile("([A-Z]+)-\\d+")
                .matcher(path)
                .results()
                .forEach(id -> parameters.put(id.group(1).toLowerCase(Locale.ROOT) + "Id", id.group()));
        event.put("body", body);
        event.put("isBase64Encoded", false);
        return Json.bytes(event);
    }
}
