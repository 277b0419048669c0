package nozzly.http;

import static nozzly.http.Refused.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestTest {

    @Test
    void anEventIsReadAsTheGatewaySendsIt() {
        ObjectNode event = event();
        event.put("rawPath", "/v1/spools/SPOOL-001");
        event.putObject("pathParameters").put("spoolId", "SPOOL-001");
        event.put("body", "{}");
        Request request = Request.of(event);
        assertThat(request.id()).isEqualTo("request-1");
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.path()).isEqualTo("/v1/spools/SPOOL-001");
        assertThat(request.pathParameters()).containsEntry("spoolId", "SPOOL-001");
        assertThat(request.bodyText()).isEqualTo("{}");
    }

    @Test
    void headersAreFoundWhateverTheirCase() {
        ObjectNode event = event();
        event.putObject("headers").put("If-MATCH", "\"7\"").put("x-other", "a");
        Request request = Request.of(event);
        assertThat(request.header("if-match")).isEqualTo("\"7\"");
        assertThat(request.header("x-other")).isEqualTo("a");
        assertThat(request.header("x-none")).isNull();
    }

    @Test
    void aBodyInBase64IsDecoded() {
        ObjectNode event = event();
        event.put(
                "body",
                Base64.getEncoder().encodeToString("{\"name\":\"Schwämmli\"}".getBytes(StandardCharsets.UTF_8)));
        event.put("isBase64Encoded", true);
        assertThat(Request.of(event).bodyText()).isEqualTo("{\"name\":\"Schwämmli\"}");
        assertThat(Request.of(event).bodyBytes()).hasSize(21);
    }

    @Test
    void aBodyThatIsNotUtf8CannotBeRead() {
        ObjectNode event = event();
        event.put("body", Base64.getEncoder().encodeToString(new byte[] {'"', (byte) 0xC3, '"'}));
        event.put("isBase64Encoded", true);
        assertThat(problem(() -> Request.of(event).bodyText()).status()).isEqualTo(400);
    }

    @Test
    void aBodyThatIsNotBase64CannotBeRead() {
        ObjectNode event = event();
        event.put("body", "{}");
        event.put("isBase64Encoded", true);
        assertThat(problem(() -> Request.of(event).bodyText()).status()).isEqualTo(400);
    }

    @Test
    void aRequestWithoutABodyHasAnEmptyOne() {
        assertThat(Request.of(event()).bodyText()).isEmpty();
        assertThat(Request.of(event().putNull("body")).bodyText()).isEmpty();
    }

    @Test
    void queryParametersAreDecodedAndKeptInOrder() {
        ObjectNode event = event();
        event.put("rawQueryString", "status=A&status=B%2CC&material=PLA+Silk&low");
        assertThat(Request.of(event).query())
                .containsEntry("status", List.of("A", "B,C"))
                .containsEntry("material", List.of("PLA Silk"))
                .containsEntry("low", List.of(""));
    }

    @Test
    void aBrokenEscapeInTheQueryCannotBeRead() {
        ObjectNode event = event();
        event.put("rawQueryString", "material=%zz");
        assertThat(problem(() -> Request.of(event)).status()).isEqualTo(400);
    }

    @Test
    void claimsAreThoseOfTheVerifiedToken() {
        ObjectNode event = event();
        event.withObject("/requestContext/authorizer/jwt/claims").put("sub", "u-1");
        assertThat(Request.of(event).claims()).containsEntry("sub", "u-1");
        assertThat(Request.of(event()).claims()).isNull();
    }

    private static ObjectNode event() {
        ObjectNode event = Json.object();
        event.putObject("requestContext")
                .put("requestId", "request-1")
                .putObject("http")
                .put("method", "GET");
        return event;
    }
}
