package nozzly.function.contract;

import static nozzly.http.Refused.errors;
import static nozzly.http.Refused.problem;
import static nozzly.http.Refused.violations;
import static nozzly.http.Sent.patch;
import static nozzly.http.Sent.post;
import static nozzly.http.Written.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nozzly.farm.Change;
import nozzly.farm.Money;
import nozzly.http.Json;
import nozzly.http.Response;
import nozzly.spool.ColorEdit;
import nozzly.spool.Commitments.Commitment;
import nozzly.spool.Grams;
import nozzly.spool.NewSpool;
import nozzly.spool.Spool;
import nozzly.spool.SpoolChanges;
import nozzly.spool.SpoolDetails;
import nozzly.spool.SpoolEdit;
import nozzly.spool.SpoolSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolBodyTest {

    @Test
    void aNewSpoolNeedsAMaterialAndANetWeight() {
        assertThat(violations(SpoolBody.readNew(post("{}"))))
                .containsOnly(Map.entry("/material", "is required"), Map.entry("/netGrams", "is required"));
        assertThat(SpoolBody.readNew(post("{\"material\":\"PLA\",\"netGrams\":1000}"))
                        .violations())
                .isEmpty();
    }

    @Test
    void everyMemberOfANewSpoolIsRead() {
        NewSpool spool = SpoolBody.readNew(post("""
                        {"label":"L","material":"PLA","brand":"B","color":{"name":"Red","hex":"#fF0000"},
                        "netGrams":1000,"tareGrams":200.5,"price":24.9,"lowAtGrams":50,"location":"Shelf","lot":"7",
                        "purchasedOn":"2026-05-01","notes":"N","grossGrams":650.125,"count":3}""")).value();
        assertThat(spool)
                .isEqualTo(new NewSpool(
                        SpoolChanges.changing(e -> {
                            e.label = Change.to("L");
                            e.material = Change.to("PLA");
                            e.brand = Change.to("B");
                            e.color = Change.to(new ColorEdit(Change.to("Red"), Change.to("#fF0000")));
                            e.net = Change.to(Grams.of(1000));
                            e.tare = Change.to(new Grams(200_500));
                            e.price = Change.to(new Money(249_000));
                            e.lowAt = Change.to(Grams.of(50));
                            e.location = Change.to("Shelf");
                            e.lot = Change.to("7");
                            e.purchasedOn = Change.to(LocalDate.of(2026, 5, 1));
                            e.notes = Change.to("N");
                        }),
                        null,
                        new Grams(650_125),
                        3L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0000", "-1", "0.0001", "100000.001"})
    void aFullSpoolWeighsSomething(String net) {
        assertThat(violations(SpoolBody.readNew(post("{\"material\":\"PLA\",\"netGrams\":" + net + "}"))))
                .containsOnlyKeys("/netGrams");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "41"})
    void atMostFortySpoolsAreAddedAtOnce(String count) {
        assertThat(violations(
                        SpoolBody.readNew(post("{\"material\":\"PLA\",\"netGrams\":1000,\"count\":" + count + "}"))))
                .containsOnlyKeys("/count");
    }

    @Test
    void aNewSpoolIsNotArchived() {
        assertThat(errors(problem(
                        () -> SpoolBody.readNew(post("{\"material\":\"PLA\",\"netGrams\":1000,\"archived\":false}")))))
                .containsOnlyKeys("/archived");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#FFF", "#GG0000", "ff0000", "#ff000000"})
    void aColourIsGivenInSixHexDigits(String hex) {
        assertThat(errors(problem(() -> SpoolBody.readEdit(patch("{\"color\":{\"hex\":\"" + hex + "\"}}")))))
                .containsOnlyKeys("/color/hex");
    }

    @Test
    void anEditTellsWhatWasLeftOutFromWhatIsRemoved() {
        SpoolEdit edit = SpoolBody.readEdit(
                        patch("{\"price\":null,\"color\":{\"name\":null},\"archived\":true,\"netGrams\":750}"))
                .value();
        assertThat(edit).isEqualTo(SpoolChanges.changing(e -> {
            e.price = Change.to(null);
            e.color = Change.to(new ColorEdit(Change.to(null), Change.none()));
            e.archived = Change.to(true);
            e.net = Change.to(Grams.of(750));
        }));
    }

    @Test
    void anEditCannotRemoveWhatASpoolNeeds() {
        assertThat(violations(SpoolBody.readEdit(patch("{\"material\":null,\"netGrams\":null}"))))
                .containsOnly(Map.entry("/material", "is required"), Map.entry("/netGrams", "is required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"remainingGrams", "grossGrams"})
    void whatRemainsIsWeighedOrAdjustedNotEdited(String member) {
        assertThat(violations(SpoolBody.readEdit(patch("{\"" + member + "\":400}"))))
                .hasEntrySatisfying("/" + member, detail -> assertThat(detail).contains("weigh it", "adjust it"));
    }

    @Test
    void anEditAddsNoSpools() {
        assertThat(violations(SpoolBody.readEdit(patch("{\"count\":2}")))).containsOnlyKeys("/count");
    }

    @Test
    void aSpoolIsWrittenWithWhatRunsKeepOfIt() {
        List<Commitment> ofTheFarm =
                List.of(new Commitment(1, true, 7, new Grams(30_500)), new Commitment(2, false, 8, Grams.of(9)));
        Spool spool = SpoolSamples.spool(7, SpoolSamples.details(), Grams.of(400));
        assertThat(json(SpoolBody.write(spool, ofTheFarm, List.of()))).isEqualTo("""
                        {"id":"SPOOL-007","version":1,"label":"Prusament PLA Galaxy Black","material":"PLA",\
                        "brand":"Prusament","color":{"name":"Galaxy Black","hex":"#1A1A1A"},"netGrams":1000,\
                        "tareGrams":200,"price":25,"costPerKilogram":25,"remainingGrams":400,"committedGrams":30.5,\
                        "availableGrams":369.5,"lowAtGrams":100,"flags":[],"warnings":[],"location":"Shelf 2",\
                        "lot":"L-17","purchasedOn":null,"notes":null}""");
    }

    @Test
    void whatIsUnknownIsNull() {
        ObjectNode body = SpoolBody.write(bare(), List.of(), List.of());
        assertThat(body.get("label").textValue()).isEqualTo("PLA");
        for (String member : List.of(
                "brand", "color", "tareGrams", "price", "costPerKilogram", "lowAtGrams", "location", "lot", "notes")) {
            assertThat(body.get(member).isNull()).as(member).isTrue();
        }
    }

    @Test
    void flagsTellWhatToLookAt() {
        Spool spool = SpoolSamples.archived(SpoolSamples.spool(7, SpoolSamples.details(), new Grams(-1)));
        assertThat(json(SpoolBody.write(spool, List.of(), List.of()).get("flags")))
                .isEqualTo("[\"low\",\"overdrawn\",\"archived\"]");
    }

    @Test
    void openRunsOnTheSpoolAreNamed() {
        assertThat(json(SpoolBody.write(SpoolSamples.spool(7), List.of(), List.of(41L, 42L))
                        .get("warnings")))
                .isEqualTo("""
                        [{"code":"open-run-on-spool","detail":"Open runs use this spool: RUN-041, RUN-042. \
                        What they use until now is in this weight.","runIds":["RUN-041","RUN-042"]}]""");
    }

    @Test
    void oneAddedSpoolIsAnsweredAsItself() {
        NewSpool one = new NewSpool(SpoolChanges.changing(e -> {}), null, null, null);
        Response response = SpoolBody.added(one, List.of(SpoolSamples.spool(7)), List.of());
        assertThat(response.status()).isEqualTo(201);
        assertThat(response.headers())
                .containsEntry("location", "/v1/spools/SPOOL-007")
                .containsKey("etag");
        assertThat(response.body().get("id").textValue()).isEqualTo("SPOOL-007");
    }

    @Test
    void severalAddedSpoolsAreAnsweredAsAList() {
        NewSpool several = new NewSpool(SpoolChanges.changing(e -> {}), null, null, 2L);
        Response response = SpoolBody.added(several, List.of(SpoolSamples.spool(7), SpoolSamples.spool(8)), List.of());
        assertThat(response.status()).isEqualTo(201);
        assertThat(Json.bytes(response.body())).asString().startsWith("{\"items\":[{\"id\":\"SPOOL-007\"");
        assertThat(response.body().get("items")).hasSize(2);
    }

    @Test
    void aCountOfOneIsAListOfOne() {
        NewSpool listed = new NewSpool(SpoolChanges.changing(e -> {}), null, null, 1L);
        Response response = SpoolBody.added(listed, List.of(SpoolSamples.spool(7)), List.of());
        assertThat(response.body().get("items")).hasSize(1);
    }

    private static Spool bare() {
        return SpoolSamples.spool(
                1,
                new SpoolDetails(null, "PLA", null, null, Grams.of(1), null, null, null, null, null, null, null, false),
                Grams.ZERO);
    }
}
