package nozzly.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseTest {

    @Test
    void anAnswerIsWrittenAsTheGatewayTakesIt() {
        ObjectNode event = Response.json(201, Json.object().put("name", "Schwämmli"))
                .with("location", "/v1/models/MODEL-001")
                .toEvent();
        assertThat(event.get("statusCode").intValue()).isEqualTo(201);
        assertThat(event.at("/headers/content-type").textValue()).isEqualTo("application/json");
        assertThat(event.at("/headers/location").textValue()).isEqualTo("/v1/models/MODEL-001");
        assertThat(event.get("body").textValue()).isEqualTo("{\"name\":\"Schwämmli\"}");
        assertThat(event.get("isBase64Encoded").booleanValue()).isFalse();
    }

    @Test
    void bytesAreWrittenInBase64() throws IOException {
        byte[] bytes = "id\r\nÄ\u0000".getBytes(StandardCharsets.UTF_8);
        JsonNode event = Json.MAPPER.readTree(
                Json.bytes(Response.bytes("text/csv", bytes).toEvent()));
        assertThat(event.at("/headers/content-type").textValue()).isEqualTo("text/csv");
        assertThat(Base64.getDecoder().decode(event.get("body").textValue())).isEqualTo(bytes);
        assertThat(event.get("isBase64Encoded").booleanValue()).isTrue();
    }

    @Test
    void numbersAreWrittenPlainlyWithoutTrailingZeros() {
        ObjectNode body = Json.object();
        body.set("a", Json.number(new BigDecimal("1000.000")));
        body.set("b", Json.number(new BigDecimal("0.5000")));
        body.set("c", Json.number(new BigDecimal("0.000")));
        body.set("d", Json.number(null));
        assertThat(Json.bytes(body)).asString().isEqualTo("{\"a\":1000,\"b\":0.5,\"c\":0,\"d\":null}");
    }

    @Test
    void anAnswerThatTheCallerHasIsNotSentAgain() {
        Response response = Response.resource(200, 7, Json.object().put("name", "Benchy"));
        String tag = response.headers().get("etag");
        Response again = response.unlessMatching(Sent.request("GET", Map.of("if-none-match", tag), ""));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.toEvent().has("body")).isFalse();
        assertThat(again.headers()).containsExactly(Map.entry("etag", tag));
    }

    @Test
    void anAnswerThatHasChangedIsSent() {
        Response response = Response.resource(200, 7, Json.object().put("name", "Benchy"));
        assertThat(response.unlessMatching(Sent.request("GET", Map.of("if-none-match", "\"7.ab\""), "")))
                .isSameAs(response);
    }

    @Test
    void whatWasMadeIsAlwaysSent() {
        Response response = Response.resource(201, 1, Json.object());
        assertThat(response.unlessMatching(Sent.request("POST", Map.of("if-none-match", "*"), "")))
                .isSameAs(response);
    }
}
