package nozzly.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nozzly.function.App;
import nozzly.function.Settings;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.EventOutcome;
import nozzly.webhook.EventType;
import nozzly.webhook.Origin;
import nozzly.webhook.PrinterEvent;
import nozzly.webhook.PrinterEvents;
import nozzly.webhook.Source;

/**
 * A farm with something of everything: PRINTER-001, MODEL-001, SPOOL-001, RUN-001, which is pending, RUN-002, which is
 * completed and settled, CONNECTION-001, and an event that found no run; and for each route of the API a request that
 * succeeds in such a farm.
 */
public final class Furnished {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> BODIES = bodies();
    private static final List<String> LISTS = List.of(
            "/v1/farm",
            "/v1/runs?limit=100",
            "/v1/spools?limit=100",
            "/v1/printers?limit=100",
            "/v1/models?limit=100",
            "/v1/spools?archived=true",
            "/v1/printers?archived=true",
            "/v1/models?archived=true");
    private static final PrinterEvents EVENTS = new App(
                    new Settings(TestStack.environment()),
                    TestStack.stack().dynamoDb(),
                    TestStack.stack().sqs(),
                    InstantSource.system())
            .printerEvents();
    private static final String EVENT = "20260501080000000-ofAFarmThatIsFurnished";

    private final Workshop shop;

    private Furnished(Workshop shop) {
        this.shop = shop;
    }

    /** Furnishes the farm of {@code manager}, which has nothing yet. */
    public static Furnished of(Api manager) {
        Workshop shop = new Workshop(manager);
        String printer = shop.printer();
        String model = shop.model("Vase", 10);
        String spool = shop.spool("PLA", 1000);
        shop.run(("{'printerId':'%s','items':[{'modelId':'%s','quantity':2}],"
                        + "'materials':[{'spoolId':'%s','estimatedGrams':20}]}")
                .formatted(printer, model, spool));
        String done = shop.started(printer, model, 2, spool, 20);
        shop.complete(done, Workshop.allGood(model, 2, spool, 21)).expect(200);
        shop.settled(done);
        manager.post("/v1/connections", "{'source':'obico','printerId':'%s'}".formatted(printer))
                .expect(201);
        unmatched(manager.farm());
        return new Furnished(shop);
    }

    /** A start that waits for a person to say which run it is of. */
    private static void unmatched(String farm) {
        Instant at = Instant.parse("2026-05-01T08:00:00Z");
        CanonicalEvent started =
                new CanonicalEvent(EventType.STARTED, at, "Mk4", null, "Vase", null, null, List.of(), null, farm);
        Origin origin = new Origin(1, Source.OBICO, null, 1L, false, false);
        EVENTS.add(
                new PrinterEvent(farm, EVENT, origin, "PrintStarted", started, at, null, EventOutcome.UNMATCHED, null),
                new byte[0]);
    }

    public Api api() {
        return shop.api();
    }

    public Workshop shop() {
        return shop;
    }

    /** The routes that change something or take a body. */
    public static Set<String> withBody() {
        return BODIES.keySet();
    }

    /** {@code route}, as {@code PATCH /v1/runs/{runId}}, with the ids of this farm. */
    public static String path(String route) {
        return route.substring(route.indexOf(' ') + 1)
                .replace("{runId}", route.endsWith("/results") ? "RUN-002" : "RUN-001")
                .replace("{spoolId}", "SPOOL-001")
                .replace("{printerId}", "PRINTER-001")
                .replace("{modelId}", "MODEL-001")
                .replace("/connections/{connectionId}", "/connections/CONNECTION-001")
                .replace("{eventId}", EVENT)
                .replaceFirst("(/insights/(variance|success|cost))$", "$1?by=model");
    }

    /** A body that {@code route} accepts; null where it takes none. */
    public static String body(String route) {
        String body = BODIES.get(route);
        return body == null ? null : body.replace('\'', '"');
    }

    /** The same with other members, given as a JSON object with {@code '} for {@code "}. */
    public static String bodyWith(String route, String members) {
        ObjectNode body = object(BODIES.get(route));
        body.setAll(object(members));
        return body.toString();
    }

    /** Sends the request of {@code route} that succeeds once in a furnished farm. */
    public static Answer call(Api api, String route) {
        return send(api, route, body(route));
    }

    /** Sends another body to {@code route}. */
    public static Answer send(Api api, String route, String body, String... headers) {
        return send(api, route, body == null ? null : body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public static Answer send(Api api, String route, byte[] body, String... headers) {
        String method = route.substring(0, route.indexOf(' '));
        List<String> all = new ArrayList<>();
        if (method.equals("PATCH") || method.equals("PUT")) {
            all.addAll(List.of("if-match", "*"));
        }
        all.addAll(List.of(headers));
        return api.send(method, path(route), body, all.toArray(String[]::new));
    }

    /** All that the farm shows, with its ETags. */
    public Map<String, String> everything() {
        Map<String, String> shown = new TreeMap<>();
        for (String list : LISTS) {
            Answer answer = show(list, shown);
            for (JsonNode item : answer.at("/items")) {
                String path = list.split("\\?")[0] + "/" + item.get("id").textValue();
                show(path, shown);
                if (list.startsWith("/v1/spools")) {
                    show(path + "/ledger?limit=100", shown);
                }
            }
        }
        show("/v1/connections?limit=100", shown);
        show("/v1/printer-events?limit=100", shown);
        return shown;
    }

    private static ObjectNode object(String json) {
        try {
            return JSON.readValue(json.replace('\'', '"'), ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer show(String path, Map<String, String> shown) {
        Answer answer = shop.api().get(path).expect(200);
        assertThat(answer.at("/nextCursor").isTextual()).as(path).isFalse();
        shown.put(path, answer.etag() + " " + answer.body());
        return answer;
    }

    private static Map<String, String> bodies() {
        String results = "'items':[{'modelId':'MODEL-001','successful':2,'failed':0}],"
                + "'materials':[{'spoolId':'SPOOL-001','actualGrams':19}],"
                + "'startedAt':'2026-05-01T08:00:00Z','endedAt':'2026-05-01T09:00:00Z'";
        Map<String, String> bodies = new TreeMap<>();
        bodies.put(
                "POST /v1/runs",
                "{'printerId':'PRINTER-001','items':[{'modelId':'MODEL-001','quantity':1}],"
                        + "'materials':[{'spoolId':'SPOOL-001','estimatedGrams':5}],'estimate':{'modelGrams':5}}");
        bodies.put("POST /v1/runs/preview", bodies.get("POST /v1/runs"));
        bodies.put("PATCH /v1/runs/{runId}", bodies.get("POST /v1/runs"));
        bodies.put("POST /v1/runs/{runId}/start", "{'startedAt':'2026-05-01T08:00:00Z'}");
        bodies.put("POST /v1/runs/{runId}/cancel", "{'reason':'not wanted'}");
        bodies.put("POST /v1/runs/{runId}/complete", "{" + results + "}");
        bodies.put("POST /v1/runs/{runId}/fail", "{'reason':'clog'," + results + "}");
        bodies.put("PUT /v1/runs/{runId}/results", "{'reason':'misread'," + results + "}");
        bodies.put("POST /v1/spools", "{'material':'PLA','netGrams':500}");
        bodies.put("PATCH /v1/spools/{spoolId}", "{'label':'Left shelf'}");
        bodies.put("POST /v1/spools/{spoolId}/weigh", "{'netGrams':900}");
        bodies.put("POST /v1/spools/{spoolId}/adjust", "{'deltaGrams':-5,'type':'waste','note':'tangled'}");
        bodies.put("POST /v1/printers", "{'name':'Mini'}");
        bodies.put("PATCH /v1/printers/{printerId}", "{'loadedSpools':['SPOOL-001']}");
        bodies.put("POST /v1/models", "{'name':'Cup'}");
        bodies.put("PATCH /v1/models/{modelId}", "{'name':'Tall vase'}");
        bodies.put("PUT /v1/farm", "{'name':'Barn'}");
        bodies.put("POST /v1/connections", "{'source':'simplyprint','name':'All printers'}");
        bodies.put("POST /v1/printer-events/{eventId}/assign", "{'runId':'RUN-001'}");
        return bodies;
    }
}
