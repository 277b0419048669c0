package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.Furnished;
import nozzly.harness.Routes;
import nozzly.harness.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, people are told what is wrong and where, and the farm stays as it was. */
class BadInputIT {

    private static final String NOT_READABLE = "urn:nozzly:problem:malformed-request";
    private static final String NO_BODY_MEANS_EMPTY = "POST /v1/runs";
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static Furnished farm;
    private static Api api;
    private static Map<String, String> before;

    @BeforeAll
    static void aFarmHasSomethingOfEverything() {
        farm = Furnished.of(TestStack.api(Api.newFarm(), "manager"));
        api = farm.api();
        before = farm.everything();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(farm.everything()).isEqualTo(before);
    }

    @Test
    void everyRouteWithABodyIsTriedHere() {
        assertThat(Routes.ofPeople().stream().filter(route -> !route.matches("(GET|DELETE) .*")))
                .containsExactlyInAnyOrderElementsOf(Furnished.withBody());
    }

    static Set<String> routes() {
        return Furnished.withBody();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatIsNoJsonCannotBeRead(String route) {
        String good = Furnished.body(route);
        String member = good.substring(2, good.indexOf('"', 2));
        Map<String, String> places = Map.ofEntries(
                Map.entry("{", ""),
                Map.entry(good + "}", ""),
                Map.entry(good + " " + good, ""),
                Map.entry(good + " trailing", ""),
                Map.entry(good.replace('"', '\''), ""),
                Map.entry("{\"" + member + "\":", "/" + member),
                Map.entry("{\"" + member + "\":}", "/" + member),
                Map.entry("{\"" + member + "\":NaN}", "/" + member),
                Map.entry("{\"" + member + "\":Infinity}", "/" + member),
                Map.entry("{\"" + member + "\":-Infinity}", "/" + member),
                Map.entry("{\"" + member + "\":undefined}", "/" + member),
                Map.entry("{\"" + member + "\":0x10}", "/" + member),
                Map.entry("{\"" + member + "\":01}", "/" + member),
                Map.entry("{\"" + member + "\":+1}", "/" + member),
                Map.entry("{\"" + member + "\":.5}", "/" + member),
                Map.entry("{\"" + member + "\":" + "9".repeat(1001) + "}", "/" + member),
                Map.entry("{\"" + member + "\":1e99999999999}", "/" + member),
                Map.entry("{\"" + member + "\":1e-99999999999}", "/" + member),
                Map.entry("{\"" + member + "\":\"a\tb\"}", "/" + member),
                Map.entry("{\"" + member + "\":\"\\x\"}", "/" + member),
                Map.entry("{\"" + member + "\":1,\"" + member + "\":1}", "/" + member),
                Map.entry("{\"" + member + "\":{\"a\":1,\"a\":1}}", "/" + member + "/a"));

        places.forEach((body, pointer) -> {
            Answer answer = Furnished.send(api, route, body);

            unreadable(answer, body);
            assertThat(answer.pointers()).as(body).containsExactly(pointer);
        });
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatIsCutOffCannotBeRead(String route) {
        String good = Furnished.body(route);

        for (int length = 1; length < good.length(); length++) {
            unreadable(Furnished.send(api, route, good.substring(0, length)), good.substring(0, length));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatIsNoJsonObjectCannotBeRead(String route) {
        for (String body : List.of("[]", "[" + Furnished.body(route) + "]", "\"text\"", "7", "true", "null")) {
            Answer answer = Furnished.send(api, route, body);

            unreadable(answer, body);
            assertThat(answer.pointers()).as(body).containsExactly("");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void unknownMembersAreNamed(String route) {
        Answer answer = Furnished.send(
                api, route, Furnished.bodyWith(route, "{'farm':'x','status':'COMPLETED','a/b~c':1,'':2,'version':9}"));

        unreadable(answer, route);
        assertThat(answer.pointers()).containsExactlyInAnyOrder("/farm", "/status", "/a~1b~0c", "/", "/version");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void namesAndTextsThatAreNoUnicodeAreTold(String route) {
        for (String escape : List.of("\\ud800", "\\udc00", "x\\udc00\\ud800", "\\u0000")) {
            unreadable(Furnished.send(api, route, "{\"" + escape + "\":1}"), escape);
            unreadable(Furnished.send(api, route, "{\"" + escape + "\":1,\"" + escape + "\":1}"), escape);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void bytesThatAreNotUtf8CannotBeRead(String route) {
        for (String name :
                List.of("\u00ff", "\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00f5\u0080\u0080\u0080", "\u00e2\u0082")) {
            byte[] body = ("{\"" + name + "\":1}").getBytes(StandardCharsets.ISO_8859_1);

            Answer answer = Furnished.send(api, route, body);

            unreadable(answer, name);
            assertThat(answer.pointers()).containsExactly("");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void deepNestingIsRefusedAtOnce(String route) {
        for (String opening : List.of("[", "{\"a\":")) {
            unreadable(Furnished.send(api, route, "{\"a\":" + opening.repeat(30_000)), opening);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void bodiesOfMoreThan256KibibytesAreTooLarge(String route) {
        String body = Furnished.body(route);

        Answer answer = Furnished.send(api, route, body + " ".repeat(300 * 1024));
        problem(answer, 413, "too-large");

        String tooLargeByOne = " ".repeat(256 * 1024 + 1 - body.length()) + body;
        problem(Furnished.send(api, route, tooLargeByOne), 413, "too-large");
        unreadable(Furnished.send(api, route, "{" + tooLargeByOne.substring(2)), "256 KiB");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void otherContentTypesAreNotUnderstood(String route) {
        for (String type : List.of(
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/octet-stream",
                "application/jsonx",
                "multipart/form-data; boundary=x",
                "application/json-patch+json")) {
            Answer answer = Furnished.send(api, route, Furnished.body(route), "content-type", type);

            problem(answer, 415, "unsupported-media-type");
        }
        if (!route.startsWith("PATCH")) {
            Answer answer =
                    Furnished.send(api, route, Furnished.body(route), "content-type", "application/merge-patch+json");

            problem(answer, 415, "unsupported-media-type");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PATCH /v1/runs/{runId}",
                "PUT /v1/runs/{runId}/results",
                "POST /v1/spools",
                "PATCH /v1/spools/{spoolId}",
                "POST /v1/spools/{spoolId}/weigh",
                "POST /v1/spools/{spoolId}/adjust",
                "POST /v1/printers",
                "PATCH /v1/printers/{printerId}",
                "POST /v1/models",
                "PATCH /v1/models/{modelId}",
                "PUT /v1/farm"
            })
    void anEmptyBodyIsNoObjectWhereOneIsNeeded(String route) {
        unreadable(Furnished.send(api, route, ""), route);
        unreadable(Furnished.send(api, route, "  \n"), route);
    }

    @Test
    void anEmptyBodyOfAnActionIsAnEmptyObject() {
        assertThat(Furnished.send(api, NO_BODY_MEANS_EMPTY, "").expect(422).pointers())
                .containsExactly("/printerId");
        assertThat(Furnished.send(api, "POST /v1/runs/{runId}/fail", "")
                        .expect(409)
                        .text("/type"))
                .endsWith("not-allowed-now");
    }

    /** Each row: where, the member, and what it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST /v1/runs                   | printerId             | text 60
                    POST /v1/runs                   | slicer                | text 60
                    POST /v1/runs                   | reprintOf             | text 60
                    POST /v1/runs                   | notes                 | text 4000
                    POST /v1/runs                   | bedTemperatureC       | whole 0 600
                    POST /v1/runs                   | nozzleTemperatureC    | whole 0 600
                    POST /v1/runs                   | estimatedSeconds      | whole 0 31536000
                    POST /v1/runs                   | plates                | whole 1 1000
                    POST /v1/runs                   | estimate              | object
                    POST /v1/runs                   | estimate/modelGrams   | decimal 0 100000 3
                    POST /v1/runs                   | estimate/flushedGrams | decimal 0 100000 3
                    POST /v1/runs                   | estimate/towerGrams   | decimal 0 100000 3
                    POST /v1/runs                   | items                 | list 40
                    POST /v1/runs                   | items/0               | object
                    POST /v1/runs                   | items/0/modelId       | text 60
                    POST /v1/runs                   | items/0/quantity      | whole 1 10000
                    POST /v1/runs                   | materials             | list 16
                    POST /v1/runs                   | materials/0           | object
                    POST /v1/runs                   | materials/0/spoolId   | text 60
                    POST /v1/runs                   | materials/0/estimatedGrams | decimal 0 100000 3
                    POST /v1/runs/preview           | plates                | whole 1 1000
                    POST /v1/runs/preview           | estimate/modelGrams   | decimal 0 100000 3
                    PATCH /v1/runs/{runId}          | slicer                | text? 60
                    PATCH /v1/runs/{runId}          | bedTemperatureC       | whole? 0 600
                    PATCH /v1/runs/{runId}          | plates                | whole? 1 1000
                    PATCH /v1/runs/{runId}          | estimate/modelGrams   | decimal? 0 100000 3
                    PATCH /v1/runs/{runId}          | items                 | list? 40
                    PATCH /v1/runs/{runId}          | items/0/quantity      | whole 1 10000
                    PATCH /v1/runs/{runId}          | materials             | list? 16
                    PATCH /v1/runs/{runId}          | materials/0/spoolId   | text 60
                    POST /v1/runs/{runId}/start     | startedAt             | time
                    POST /v1/runs/{runId}/cancel    | reason                | text 500
                    POST /v1/runs/{runId}/complete  | startedAt             | time
                    POST /v1/runs/{runId}/complete  | endedAt               | time
                    POST /v1/runs/{runId}/complete  | durationSeconds       | whole 0 31536000
                    POST /v1/runs/{runId}/complete  | closedShort           | flag
                    POST /v1/runs/{runId}/complete  | failureReason         | word
                    POST /v1/runs/{runId}/complete  | notes                 | text 4000
                    POST /v1/runs/{runId}/complete  | items                 | list 40
                    POST /v1/runs/{runId}/complete  | items/0               | object
                    POST /v1/runs/{runId}/complete  | items/0/modelId       | text 60
                    POST /v1/runs/{runId}/complete  | items/0/successful    | whole 0 10000
                    POST /v1/runs/{runId}/complete  | items/0/failed        | whole 0 10000
                    POST /v1/runs/{runId}/complete  | materials             | list 16
                    POST /v1/runs/{runId}/complete  | materials/0           | object
                    POST /v1/runs/{runId}/complete  | materials/0/spoolId   | text 60
                    POST /v1/runs/{runId}/complete  | materials/0/insteadOf | text 60
                    POST /v1/runs/{runId}/complete  | materials/0/actualGrams | decimal 0 100000 3
                    POST /v1/runs/{runId}/complete  | materials/0/beforeGrams | decimal 0 100000 3
                    POST /v1/runs/{runId}/complete  | materials/0/afterGrams  | decimal 0 100000 3
                    POST /v1/runs/{runId}/fail      | reason                | word
                    POST /v1/runs/{runId}/fail      | notes                 | text 500
                    PUT /v1/runs/{runId}/results    | reason                | text 500
                    PUT /v1/runs/{runId}/results    | printerId             | text 60
                    PUT /v1/runs/{runId}/results    | failureReason         | word
                    PUT /v1/runs/{runId}/results    | endedAt               | time
                    PUT /v1/runs/{runId}/results    | durationSeconds       | whole 0 31536000
                    PUT /v1/runs/{runId}/results    | materials/0/actualGrams | decimal 0 100000 3
                    POST /v1/spools                 | material              | text 60
                    POST /v1/spools                 | netGrams              | decimal 1 100000 3
                    POST /v1/spools                 | tareGrams             | decimal 0 100000 3
                    POST /v1/spools                 | remainingGrams        | decimal 0 100000 3
                    POST /v1/spools                 | grossGrams            | decimal 0 100000 3
                    POST /v1/spools                 | lowAtGrams            | decimal 0 100000 3
                    POST /v1/spools                 | price                 | decimal 0 1000000 4
                    POST /v1/spools                 | label                 | text 120
                    POST /v1/spools                 | brand                 | text 60
                    POST /v1/spools                 | location              | text 60
                    POST /v1/spools                 | lot                   | text 60
                    POST /v1/spools                 | notes                 | text 500
                    POST /v1/spools                 | purchasedOn           | date
                    POST /v1/spools                 | color                 | object
                    POST /v1/spools                 | color/name            | text 60
                    POST /v1/spools                 | color/hex             | hex
                    POST /v1/spools                 | count                 | whole 1 40
                    PATCH /v1/spools/{spoolId}      | netGrams              | decimal? 1 100000 3
                    PATCH /v1/spools/{spoolId}      | price                 | decimal? 0 1000000 4
                    PATCH /v1/spools/{spoolId}      | purchasedOn           | date?
                    PATCH /v1/spools/{spoolId}      | color/hex             | hex?
                    PATCH /v1/spools/{spoolId}      | archived              | flag?
                    POST /v1/spools/{spoolId}/weigh | grossGrams            | decimal 0 100000 3
                    POST /v1/spools/{spoolId}/weigh | netGrams              | decimal 0 100000 3
                    POST /v1/spools/{spoolId}/weigh | note                  | text 500
                    POST /v1/spools/{spoolId}/adjust | deltaGrams           | decimal -100000 100000 3
                    POST /v1/spools/{spoolId}/adjust | type                 | word
                    POST /v1/spools/{spoolId}/adjust | note                 | text 500
                    POST /v1/printers               | name                  | text 120
                    POST /v1/printers               | model                 | text 120
                    POST /v1/printers               | hourlyCost            | decimal 0 1000000 4
                    POST /v1/printers               | watts                 | whole 0 100000
                    POST /v1/printers               | notes                 | text 500
                    POST /v1/printers               | archived              | flag
                    POST /v1/printers               | loadedSpools          | list 16
                    POST /v1/printers               | loadedSpools/0        | text -
                    PATCH /v1/printers/{printerId}  | watts                 | whole? 0 100000
                    PATCH /v1/printers/{printerId}  | loadedSpools/0        | text -
                    POST /v1/models                 | name                  | text 120
                    POST /v1/models                 | sku                   | text 60
                    POST /v1/models                 | slicer                | text 60
                    POST /v1/models                 | gramsPerPiece         | decimal 0 100000 3
                    POST /v1/models                 | secondsPerPiece       | whole 0 31536000
                    POST /v1/models                 | piecesPerPlate        | whole 1 10000
                    POST /v1/models                 | bedTemperatureC       | whole 0 600
                    POST /v1/models                 | nozzleTemperatureC    | whole 0 600
                    POST /v1/models                 | notes                 | text 500
                    PATCH /v1/models/{modelId}      | gramsPerPiece         | decimal? 0 100000 3
                    PUT /v1/farm                    | name                  | text? 120
                    PUT /v1/farm                    | electricityPerKwh     | decimal? 0 1000000 4
                    PUT /v1/farm                    | labourPerHour         | decimal? 0 1000000 4
                    PUT /v1/farm                    | labourMinutesPerRun   | whole? 0 1440
                    PUT /v1/farm                    | currency              | word
                    PUT /v1/farm                    | timeZone              | word
                    """)
    void everyMemberThatIsWrongIsNamed(String route, String member, String kind) {
        Values values = Values.of(kind);
        String[] path = member.split("/");
        String body = bodyAround(route, path);
        values.unreadable().forEach(value -> {
            Answer answer = Furnished.send(api, route, body.replace("\"@\"", value));

            unreadable(answer, member + " = " + shortened(value));
            assertThat(answer.pointers()).as(value).contains("/" + member).allMatch(at -> at.startsWith("/" + path[0]));
        });
        values.against().forEach(value -> {
            Answer answer = Furnished.send(api, route, body.replace("\"@\"", value));

            assertThat(answer.status())
                    .as("%s = %s: %s", member, shortened(value), answer.body())
                    .isEqualTo(422);
            assertThat(answer.pointers()).as(value).contains("/" + member);
        });
    }

    static Stream<Arguments> costlyNumbers() {
        return Stream.of("1e20000000", "1e-20000000", "-1e-20000000", "9".repeat(1000), "0." + "9".repeat(998), "1e400")
                .flatMap(number -> Stream.of(
                        Arguments.of("POST /v1/runs", "estimate/modelGrams", number),
                        Arguments.of("POST /v1/runs/{runId}/complete", "materials/0/actualGrams", number),
                        Arguments.of("POST /v1/spools", "price", number),
                        Arguments.of("POST /v1/spools/{spoolId}/adjust", "deltaGrams", number),
                        Arguments.of("PUT /v1/farm", "labourPerHour", number)));
    }

    @ParameterizedTest
    @MethodSource("costlyNumbers")
    void noNumberCostsTime(String route, String member, String number) {
        long start = System.nanoTime();

        Answer answer =
                Furnished.send(api, route, bodyAround(route, member.split("/")).replace("\"@\"", number));

        assertThat(answer.expect(422).pointers()).contains("/" + member);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Answer answer = api.post(
                "/v1/runs",
                "{'printerId':'PRINTER-999','slicer':'%s','plates':0,'estimate':{'flushedGrams':-1},"
                                .formatted("s".repeat(61))
                        + "'reprintOf':'RUN-001','items':[{'modelId':'MODEL-999','quantity':0},{'quantity':1}],"
                        + "'materials':[{'spoolId':'SPOOL-001'},{'spoolId':'SPOOL-001','estimatedGrams':0.0001}]}");

        assertThat(answer.expect(422).pointers())
                .containsExactlyInAnyOrder(
                        "/printerId",
                        "/slicer",
                        "/plates",
                        "/estimate/flushedGrams",
                        "/estimate/modelGrams",
                        "/reprintOf",
                        "/items/0/modelId",
                        "/items/0/quantity",
                        "/items/1/modelId",
                        "/materials/1/spoolId",
                        "/materials/1/estimatedGrams");
    }

    @Test
    void whatBreaksARuleIsToldBesideWhatCannotBeRead() {
        Answer answer = api.post("/v1/spools", "{'netGrams':'1','price':-1,'tareGrams':null,'nothing':1}");

        assertThat(answer.expect(400).pointers())
                .containsExactlyInAnyOrder("/material", "/netGrams", "/price", "/tareGrams", "/nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /v1/runs?limit=0                        | ?limit
                    /v1/runs?limit=101                      | ?limit
                    /v1/runs?limit=-1                       | ?limit
                    /v1/runs?limit=1.5                      | ?limit
                    /v1/runs?limit=                         | ?limit
                    /v1/runs?limit=%2B5                     | ?limit
                    /v1/runs?limit=%D9%A3                   | ?limit
                    /v1/runs?limit=99999999999999999999     | ?limit
                    /v1/runs?limit=1&limit=2                | ?limit
                    /v1/runs?cursor=nonsense                | ?cursor
                    /v1/runs?cursor=                        | ?cursor
                    /v1/runs?nosuch=1                       | ?nosuch
                    /v1/runs?Status=PENDING                 | ?Status
                    /v1/runs?status=pending                 | ?status
                    /v1/runs?status=PENDING,                | ?status
                    /v1/runs?status=                        | ?status
                    /v1/runs?printerId=PRINTER-1            | ?printerId
                    /v1/runs?printerId=MODEL-001            | ?printerId
                    /v1/runs?needsResults=yes               | ?needsResults
                    /v1/runs?from=yesterday                 | ?from
                    /v1/runs?from=2026-02-30                | ?from
                    /v1/runs?to=2026-05-01T25:00:00Z        | ?to
                    /v1/runs?from=2026-05-02&to=2026-05-01  | ?from
                    /v1/runs?from=%2B999999999-01-01        | ?from
                    /v1/spools?low=1                        | ?low
                    /v1/spools?archived=TRUE                | ?archived
                    /v1/spools?status=PENDING               | ?status
                    /v1/spools?limit=0                      | ?limit
                    /v1/spools/SPOOL-001/ledger?limit=1000  | ?limit
                    /v1/spools/SPOOL-001/ledger?type=used   | ?type
                    /v1/spools/SPOOL-001/ledger?cursor=x    | ?cursor
                    /v1/printers?archived=                  | ?archived
                    /v1/printers?name=Mk4                   | ?name
                    /v1/models?limit=abc                    | ?limit
                    /v1/models?low=true                     | ?low
                    """)
    void aWrongQueryIsNamed(String path, String pointer) {
        Answer answer = api.get(path);

        unreadable(answer, path);
        assertThat(answer.pointers()).containsExactly(pointer);
    }

    @Test
    void allThatIsWrongWithAQueryIsToldAtOnce() {
        assertThat(api.get("/v1/runs?limit=0&from=x&status=y&z=1").expect(400).pointers())
                .containsExactlyInAnyOrder("?limit", "?from", "?status", "?z");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/runs?, status=PENDING",
        "/v1/runs?, from=2026-01-01",
        "/v1/runs?, needsResults=true",
        "/v1/runs?, printerId=PRINTER-001",
        "/v1/spools?, archived=true",
        "/v1/models?, archived=true",
        "/v1/printers?, archived=true"
    })
    void aCursorIsGoodForItsOwnFiltersOnly(String list, String filter) {
        Furnished here = Furnished.of(TestStack.api(Api.newFarm(), "manager"));
        here.shop().printer();
        here.shop().model("Cup", 1);
        here.shop().spool("PLA", 1000);
        String cursor = here.api().get(list + "limit=1").expect(200).text("/nextCursor");

        here.api().get(list + "limit=2&cursor=" + cursor).expect(200);
        Answer answer = here.api().get(list + "limit=1&" + filter + "&cursor=" + cursor);

        assertThat(answer.expect(400).pointers()).containsExactly("?cursor");
    }

    @Test
    void aCursorOfOneListIsNoneOfAnother() {
        String cursor = api.get("/v1/runs?limit=1").expect(200).text("/nextCursor");

        for (String list : List.of("/v1/spools", "/v1/printers", "/v1/models", "/v1/spools/SPOOL-001/ledger")) {
            assertThat(api.get(list + "?cursor=" + cursor).expect(400).pointers())
                    .containsExactly("?cursor");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/nothing",
        "GET, /v1",
        "GET, /v1/runs/RUN-001/nothing",
        "GET, /v1/runs/RUN-001/start",
        "POST, /v1/runs/RUN-001",
        "PUT, /v1/runs/RUN-001",
        "DELETE, /v1/runs/RUN-001",
        "PATCH, /v1/runs",
        "PATCH, /v1/runs/RUN-002/results",
        "DELETE, /v1/spools/SPOOL-001",
        "PUT, /v1/spools/SPOOL-001/ledger",
        "PATCH, /v1/farm",
        "DELETE, /v1/farm",
        "POST, /v1/health",
        "GET, /v1/Runs",
        "GET, /v2/runs"
    })
    void whatIsNotThereIsAProblemToo(String method, String path) {
        byte[] body = method.equals("GET") || method.equals("DELETE") ? null : "{}".getBytes(StandardCharsets.UTF_8);

        problem(api.send(method, path, body), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUN-999",
                "RUN-1",
                "RUN-0001",
                "RUN-000",
                "run-001",
                "SPOOL-001",
                "1",
                "RUN-",
                "RUN--01",
                "RUN-001%20",
                "RUN-99999999999999999999",
                "RUN-%D9%A0%D9%A0%D9%A1",
                "..%2Fruns",
                "%F0%9F%98%80",
                "%FF"
            })
    void anIdThatIsNoneIsUnknown(String id) {
        problem(api.get("/v1/runs/" + id), 404, "not-found");
        problem(api.patch("/v1/runs/" + id, "{'notes':'x'}", "if-match", "*"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 201, 5000})
    void anIdempotencyKeyHasOneToTwoHundredCharacters(int length) {
        String key = length == 1 ? " " : "k".repeat(length);

        Answer answer = api.post("/v1/runs/RUN-001/start", "{}", "idempotency-key", key);

        assertThat(answer.expect(400).pointers()).containsExactly("header:Idempotency-Key");
    }

    @Test
    void remainingGramsCannotBeSet() {
        Answer answer =
                api.patch("/v1/spools/SPOOL-001", "{'remainingGrams':1,'grossGrams':1,'count':2}", "if-match", "*");

        assertThat(answer.expect(422).pointers()).containsExactlyInAnyOrder("/remainingGrams", "/grossGrams", "/count");
        assertThat(answer.text("/errors/0/detail")).contains("weigh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST /v1/spools                  | {'grossGrams':700}                                     | /tareGrams
                    POST /v1/spools                  | {'grossGrams':100,'tareGrams':200}                     | /grossGrams
                    POST /v1/spools                  | {'grossGrams':700,'tareGrams':200,'remainingGrams':500} | /grossGrams
                    POST /v1/spools/{spoolId}/weigh  | {'grossGrams':900}                                     | /grossGrams
                    POST /v1/spools/{spoolId}/adjust | {'deltaGrams':0}                                       | /deltaGrams
                    POST /v1/spools/{spoolId}/adjust | {'deltaGrams':5}                                       | /deltaGrams
                    POST /v1/spools/{spoolId}/adjust | {'deltaGrams':-5,'type':'return'}                      | /deltaGrams
                    POST /v1/spools/{spoolId}/adjust | {'type':'used'}                                        | /type
                    POST /v1/spools/{spoolId}/adjust | {'note':' '}                                           | /note
                    POST /v1/printers                | {'name':'  '}                                          | /name
                    POST /v1/printers                | {'loadedSpools':['SPOOL-001','SPOOL-001']}             | /loadedSpools/1
                    PATCH /v1/runs/{runId}           | {'printerId':null}                                     | /printerId
                    PATCH /v1/runs/{runId}           | {'estimate':{'modelGrams':null}}                       | /estimate/modelGrams
                    PATCH /v1/printers/{printerId}   | {'name':null}                                          | /name
                    PATCH /v1/models/{modelId}       | {'name':null}                                          | /name
                    PATCH /v1/spools/{spoolId}       | {'material':null}                                      | /material
                    PATCH /v1/spools/{spoolId}       | {'netGrams':null}                                      | /netGrams
                    PUT /v1/farm                     | {'currency':'EURO'}                                    | /currency
                    PUT /v1/farm                     | {'timeZone':'Mars/Base'}                               | /timeZone
                    POST /v1/connections             | {'source':'teletype'}                                  | /source
                    POST /v1/connections             | {'printerId':'PRINTER-999'}                            | /printerId
                    POST /v1/connections             | {'secret':'too short'}                                 | /secret
                    POST /v1/connections             | {'source':'obico','secret':'0123456789abcdef'}         | /secret
                    POST /v1/printer-events/{eventId}/assign | {'runId':'RUN-999'}                            | /runId
                    """)
    void whatBreaksARuleIsNamed(String route, String members, String pointer) {
        assertThat(Furnished.send(api, route, Furnished.bodyWith(route, members))
                        .expect(422)
                        .pointers())
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "POST /v1/spools, material netGrams",
        "POST /v1/printers, name",
        "POST /v1/models, name",
        "POST /v1/spools/{spoolId}/weigh, grossGrams",
        "POST /v1/spools/{spoolId}/adjust, deltaGrams type note",
        "PUT /v1/runs/{runId}/results, reason items materials",
        "POST /v1/runs, printerId",
        "POST /v1/connections, source",
        "POST /v1/printer-events/{eventId}/assign, runId"
    })
    void membersThatAreNeededAreNamedWhenTheyAreMissing(String route, String members) {
        assertThat(Furnished.send(api, route, "{}").expect(422).pointers())
                .containsExactlyInAnyOrderElementsOf(Stream.of(members.split(" "))
                        .map(member -> "/" + member)
                        .toList());
    }

    private static void unreadable(Answer answer, String what) {
        assertThat(answer.status()).as("%s: %s", shortened(what), answer.body()).isEqualTo(400);
        assertThat(answer.text("/type")).isEqualTo(NOT_READABLE);
        assertThat(answer.at("/errors")).isNotEmpty();
    }

    private static void problem(Answer answer, int status, String slug) {
        answer.expect(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.text("/type")).isEqualTo("urn:nozzly:problem:" + slug);
        assertThat(answer.text("/requestId")).isNotBlank();
        assertThat(answer.body().toString()).doesNotContain("nozzly.http", "java.lang", "Exception");
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    /** The body of {@code route} with the text {@code @} for a member. */
    private static String bodyAround(String route, String[] path) {
        String value = "'@'";
        for (int i = path.length - 1; i > 0; i--) {
            value = path[i].equals("0") ? "[" + value + "]" : "{'" + path[i] + "':" + value + "}";
        }
        return Furnished.bodyWith(route, "{'" + path[0] + "':" + value + "}");
    }

    /** Wrong values of a kind of member, as JSON: those that cannot be read, and those that break a rule. */
    private record Values(List<String> unreadable, List<String> against) {

        static Values of(String kind) {
            String[] words = kind.replace("?", "").split(" ");
            Values values = switch (words[0]) {
                case "text" -> text(words[1]);
                case "whole" -> whole(Long.parseLong(words[1]), Long.parseLong(words[2]));
                case "decimal" ->
                    decimal(Long.parseLong(words[1]), Long.parseLong(words[2]), Integer.parseInt(words[3]));
                case "flag" -> new Values(all("\"true\"", "1", "0", "[]", "\"\""), List.of());
                case "object" -> new Values(all("\"text\"", "1", "true", "[]"), List.of());
                case "list" -> list(Integer.parseInt(words[1]));
                case "time" -> time();
                case "date" ->
                    new Values(
                            all("\"today\"", "20260501", "\"2026-02-30\"", "\"2026-5-1\"", "\"\"", "{}"),
                            List.of("\"1999-12-31\""));
                case "hex" -> new Values(all("\"red\"", "\"#12345\"", "\"#12345G\"", "\"\"", "1", "[]"), List.of());
                case "word" ->
                    new Values(
                            all("1", "true", "[]", "{}", "\"\\ud800\""),
                            all("\"\"", "\"nonsense\"", "\"" + "w".repeat(10_000) + "\""));
                default -> throw new IllegalArgumentException(kind);
            };
            if (!kind.contains("?")) {
                values.unreadable().add("null");
            }
            return values;
        }

        private static Values text(String max) {
            List<String> tooLong = new ArrayList<>(List.of("\"" + "t".repeat(10_000) + "\""));
            if (!max.equals("-")) {
                tooLong.add("\"" + "ü".repeat(Integer.parseInt(max) + 1) + "\"");
                tooLong.add("\"" + "\uD83D\uDE00".repeat(Integer.parseInt(max) + 1) + "\"");
            }
            return new Values(
                    all("7", "1.5", "true", "[]", "{}", "\"\\ud800\"", "\"a\\udc00b\"", "\"a\\u0000b\""), tooLong);
        }

        private static Values whole(long min, long max) {
            return new Values(
                    all("\"7\"", "1.5", "1.0", "1e2", "true", "[]", "{}", "1e400", "1e-20000000"),
                    all("" + (min - 1), "" + (max + 1), "9223372036854775808", "1" + "0".repeat(500), "-2147483649"));
        }

        private static Values decimal(long min, long max, int decimals) {
            return new Values(
                    all("\"7\"", "\"NaN\"", "true", "[]", "{}"),
                    all(
                            min - 1 + "",
                            max + 1 + "",
                            max + "." + "0".repeat(decimals - 1) + "1",
                            "1." + "0".repeat(decimals) + "1",
                            "1e400",
                            "1e20000000",
                            "1e-20000000",
                            "-1e20000000",
                            "1" + "0".repeat(900)));
        }

        private static Values list(int max) {
            return new Values(all("\"text\"", "1", "{}", "true"), all("[" + "{},".repeat(max) + "{}]"));
        }

        private static Values time() {
            return new Values(
                    all(
                            "\"yesterday\"",
                            "1714550400",
                            "\"2026-05-01\"",
                            "\"2026-05-01T08:00:00\"",
                            "\"2026-02-30T08:00:00Z\"",
                            "\"2026-05-01T24:00:01Z\"",
                            "\"2026-05-01 08:00:00Z\"",
                            "\"2026-05-01T08:00:00.1234567891Z\"",
                            "\"+12026-05-01T08:00:00Z\"",
                            "\"\"",
                            "[]"),
                    all("\"1999-12-31T23:59:59Z\"", "\"9999-12-31T00:00:00Z\"", "\"2100-01-01T00:00:00Z\""));
        }

        private static List<String> all(String... values) {
            return new ArrayList<>(List.of(values));
        }
    }
}
