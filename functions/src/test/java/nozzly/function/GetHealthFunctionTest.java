package nozzly.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import nozzly.http.Response;
import nozzly.http.Sent;
import org.junit.jupiter.api.Test;

class GetHealthFunctionTest {

    @Test
    void healthIsToldToEverybodyWithTheVersionOfTheBuild() {
        Response response = new GetHealthFunction().answer(Sent.request("GET", Map.of(), ""));
        JsonNode body = response.body();
        assertThat(response.status()).isEqualTo(200);
        assertThat(body.get("status").textValue()).isEqualTo("ok");
        assertThat(body.get("version").textValue()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
