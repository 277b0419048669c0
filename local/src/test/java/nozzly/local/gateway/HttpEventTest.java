package nozzly.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.local.template.HttpRoute;
import org.junit.jupiter.api.Test;

class HttpEventTest {

    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00.123Z");
    private static final RouteTable.Match MATCH = new RouteTable.Match(
            "GetRunFunction",
            new HttpRoute("GET", "/v1/runs/{runId}", true, List.of("nozzly/api")),
            Map.of("runId", "RUN%20001"));

    @Test
    void anEventHasEveryMemberThatTheGatewayGives() throws IOException {
        IncomingRequest request = Requests.request(
                "GET",
                "/v1/runs/RUN%20001",
                "status=A&status=B%2C+C&flag",
                Map.of("accept", List.of("text/plain", "text/html"), "cookie", List.of("a=1; b=2")),
                new byte[0]);
        assertThat(event(request, Optional.of(Map.of("sub", "demo")))).isEqualTo(new ObjectMapper().readTree("""
                {
                  "version": "2.0",
                  "routeKey": "GET /v1/runs/{runId}",
                  "rawPath": "/v1/runs/RUN 001",
                  "rawQueryString": "status=A&status=B%2C+C&flag",
                  "cookies": ["a=1", "b=2"],
                  "headers": {"accept": "text/plain,text/html", "host": "127.0.0.1:3000", "user-agent": "test"},
                  "queryStringParameters": {"status": "A,B, C", "flag": ""},
                  "requestContext": {
                    "accountId": "000000000000",
                    "apiId": "local",
                    "authorizer": {"jwt": {"claims": {"sub": "demo"}, "scopes": ["nozzly/api"]}},
                    "domainName": "127.0.0.1:3000",
                    "domainPrefix": "local",
                    "http": {
                      "method": "GET",
                      "path": "/v1/runs/RUN 001",
                      "protocol": "HTTP/1.1",
                      "sourceIp": "127.0.0.1",
                      "userAgent": "test"
                    },
                    "requestId": "request",
                    "routeKey": "GET /v1/runs/{runId}",
                    "stage": "$default",
                    "time": "05/Mar/2026:12:00:00 +0000",
                    "timeEpoch": 1772712000123
                  },
                  "pathParameters": {"runId": "RUN 001"},
                  "isBase64Encoded": false
                }
                """));
    }

    @Test
    void withoutAnAuthorizerThereIsNoAuthorizer() throws IOException {
        assertThat(event(Requests.get("/"), Optional.empty())
                        .path("requestContext")
                        .has("authorizer"))
                .isFalse();
    }

    @Test
    void textIsDeliveredAsText() throws IOException {
        byte[] body = "{\"name\": \"Größe\"}".getBytes(StandardCharsets.UTF_8);
        for (String type : List.of(
                "application/json",
                "Application/JSON; charset=utf-8",
                "application/merge-patch+json",
                "text/csv",
                "application/soap+xml")) {
            JsonNode event = event(Requests.post("/", type, body), Optional.empty());
            assertThat(event.path("body").textValue()).isEqualTo("{\"name\": \"Größe\"}");
            assertThat(event.path("isBase64Encoded").booleanValue()).isFalse();
        }
    }

    @Test
    void bytesThatAreNotUtf8BecomeReplacementCharactersInText() throws IOException {
        byte[] body = {'"', (byte) 0xFF, '"'};
        assertThat(event(Requests.post("/", "application/json", body), Optional.empty())
                        .path("body")
                        .textValue())
                .isEqualTo("\"\uFFFD\"");
    }

    @Test
    void allElseIsDeliveredInBase64() throws IOException {
        byte[] body = {1, 2, (byte) 0xFF};
        JsonNode event = event(Requests.post("/", "application/octet-stream", body), Optional.empty());
        assertThat(event.path("body").textValue()).isEqualTo("AQL/");
        assertThat(event.path("isBase64Encoded").booleanValue()).isTrue();
    }

    private static JsonNode event(IncomingRequest request, Optional<Map<String, String>> claims) throws IOException {
        return new ObjectMapper().readTree(HttpEvent.of(request, MATCH, claims, "request", NOON));
    }
}
