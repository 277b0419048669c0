package nozzly.function.contract;

import static nozzly.http.Refused.errors;
import static nozzly.http.Refused.problem;
import static nozzly.http.Refused.violations;
import static nozzly.http.Written.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import nozzly.catalog.Farm;
import nozzly.catalog.FarmEdit;
import nozzly.farm.Input;
import nozzly.farm.Money;
import nozzly.http.Response;
import nozzly.http.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FarmBodyTest {

    private static final String SWISS = """
            "name":"Workshop","timeZone":"Europe/Zurich","currency":"CHF","electricityPerKwh":0.27,\
            "labourPerHour":40,"labourMinutesPerRun":10}""";

    @Test
    void everyMemberIsRead() {
        assertThat(read("{" + SWISS).value())
                .isEqualTo(new FarmEdit(
                        "Workshop", ZoneId.of("Europe/Zurich"), "CHF", new Money(2_700), new Money(400_000), 10L));
    }

    @Test
    void everyMemberIsWritten() {
        Farm farm = new Farm(
                "farm-1",
                3,
                "Workshop",
                ZoneId.of("Europe/Zurich"),
                "CHF",
                new Money(2_700),
                new Money(400_000),
                10L,
                true);
        Response response = FarmBody.answer(farm);
        assertThat(json(response.body())).isEqualTo("{\"version\":3," + SWISS);
        assertThat(response.headers().get("etag")).startsWith("\"3.");
    }

    @Test
    void whatIsLeftOutOrNullIsNotSet() {
        assertThat(read("{}").value()).isEqualTo(new FarmEdit(null, null, null, null, null, null));
        assertThat(
                        read("{\"name\":null,\"electricityPerKwh\":null,\"labourPerHour\":null,\"labourMinutesPerRun\":null}")
                                .value())
                .isEqualTo(new FarmEdit(null, null, null, null, null, null));
    }

    @Test
    void aFarmAlwaysHasAZoneAndACurrency() {
        assertThat(errors(problem(() -> read("{\"timeZone\":null,\"currency\":null}"))))
                .containsOnlyKeys("/timeZone", "/currency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Atlantis", "+02:00", "UTC+2", "utc", ""})
    void aZoneIsOneOfTheTimeZoneDatabase(String zone) {
        assertThat(violations(read("{\"timeZone\":\"" + zone + "\"}"))).containsOnlyKeys("/timeZone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eur", "EURO", "ABC", "€", ""})
    void aCurrencyIsAnIsoCode(String currency) {
        assertThat(violations(read("{\"currency\":\"" + currency + "\"}")))
                .containsExactly(Map.entry("/currency", "must be an ISO 4217 code, such as EUR"));
    }

    @Test
    void theVersionIsNotForPeopleToSet() {
        assertThat(errors(problem(() -> read("{\"version\":3}")))).containsOnlyKeys("/version");
    }

    @Test
    void whatIsOutOfRangeIsRefusedByName() {
        assertThat(
                        violations(
                                read(
                                        "{\"name\":\"\",\"electricityPerKwh\":-1,\"labourPerHour\":1000000.1,\"labourMinutesPerRun\":1441}")))
                .containsOnlyKeys("/name", "/electricityPerKwh", "/labourPerHour", "/labourMinutesPerRun");
    }

    private static Input<FarmEdit> read(String body) {
        return FarmBody.read(Sent.request("PUT", Map.of("content-type", "application/json"), body));
    }
}
