package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.http.Fields;
import nozzly.http.Json;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.webhook.AddConnection.Added;
import nozzly.webhook.Connection;
import nozzly.webhook.NewConnection;
import nozzly.webhook.Source;

/** A connection in JSON. Its address and its secret are shown once, to who adds it. */
public final class ConnectionBody {

    private static final Map<String, Source> SOURCES =
            Arrays.stream(Source.values()).collect(Collectors.toMap(Source::word, Function.identity()));

    private ConnectionBody() {}

    public static Input<NewConnection> readNew(Request request) {
        Fields fields = Fields.of(request, false, false);
        return fields.input(new NewConnection(
                fields.required("source", fields.word("source", SOURCES)),
                fields.text("printerId", Limits.WORD),
                fields.name("name", Limits.NAME),
                fields.text("secret", Integer.MAX_VALUE),
                Boolean.TRUE.equals(fields.flag("completes")),
                Boolean.TRUE.equals(fields.flag("makesRuns"))));
    }

    public static Response added(Request request, Added added) {
        String url = base(request) + "/v1/hooks/" + added.address().token();
        return added(
                added.connection(),
                url,
                added.secret() == null ? null : added.secret().text());
    }

    public static Response addedBefore(Connection connection) {
        return added(connection, null, null);
    }

    public static ObjectNode write(Connection connection) {
        ObjectNode body = Json.object();
        body.put("id", connection.id());
        body.put("source", connection.source().word());
        body.put("printerId", connection.printer() == null ? null : Kind.PRINTER.id(connection.printer()));
        body.put("name", connection.name());
        body.put("completes", connection.completes());
        body.put("makesRuns", connection.makesRuns());
        body.put("header", header(connection.source()));
        RunBody.time(body, "createdAt", connection.createdAt());
        body.set("createdBy", RunBody.actor(connection.createdBy()));
        return body;
    }

    private static Response added(Connection connection, String url, String secret) {
        ObjectNode body = write(connection);
        body.put("url", url);
        body.put("secret", secret);
        return Response.json(201, body);
    }

    /** Where the request came to, which is where events are to be sent. */
    private static String base(Request request) {
        String scheme = request.headers().getOrDefault("x-forwarded-proto", "http");
        return scheme + "://" + request.header("host");
    }

    /** The header that brings the secret, or what it signs; null where it stands in the body, or there is none. */
    private static String header(Source source) {
        return switch (source) {
            case STANDARD_WEBHOOKS -> "webhook-signature";
            case SIMPLYPRINT -> "X-SP-Secret";
            case OCTOPRINT, BAMBUDDY -> "Authorization";
            case MOONRAKER, PRINTAGO -> "X-Api-Key";
            case OCTOEVERYWHERE, OBICO -> null;
        };
    }
}
