package nozzly.function.contract;

import static nozzly.http.Refused.violations;
import static nozzly.http.Sent.patch;
import static nozzly.http.Sent.post;
import static nozzly.http.Written.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nozzly.catalog.Model;
import nozzly.catalog.ModelEdit;
import nozzly.farm.Change;
import nozzly.http.Response;
import nozzly.spool.Grams;
import org.junit.jupiter.api.Test;

class ModelBodyTest {

    private static final String BENCHY = """
            "name":"Benchy","sku":"B-1","gramsPerPiece":12.5,"secondsPerPiece":3600,"piecesPerPlate":4,\
            "slicer":"PrusaSlicer","bedTemperatureC":60,"nozzleTemperatureC":215,"notes":"No brim","archived":false}""";

    @Test
    void everyMemberIsRead() {
        assertThat(ModelBody.readNew(post("{" + BENCHY)).value())
                .isEqualTo(new ModelEdit(
                        Change.to("Benchy"),
                        Change.to("B-1"),
                        Change.to(new Grams(12_500)),
                        Change.to(3600L),
                        Change.to(4L),
                        Change.to("PrusaSlicer"),
                        Change.to(60L),
                        Change.to(215L),
                        Change.to("No brim"),
                        Change.to(false)));
    }

    @Test
    void everyMemberIsWritten() {
        Model model = new Model(
                "farm-1",
                7,
                3,
                "Benchy",
                "B-1",
                new Grams(12_500),
                3600L,
                4L,
                "PrusaSlicer",
                60L,
                215L,
                "No brim",
                false);
        Response response = ModelBody.answer(200, model);
        assertThat(json(response.body())).isEqualTo("{\"id\":\"MODEL-007\",\"version\":3," + BENCHY);
        assertThat(response.headers().get("etag")).startsWith("\"3.");
    }

    @Test
    void aModelNeedsAName() {
        assertThat(violations(ModelBody.readNew(post("{}")))).containsExactly(Map.entry("/name", "is required"));
        assertThat(violations(ModelBody.readEdit(patch("{\"name\":null}"))))
                .containsExactly(Map.entry("/name", "is required"));
        assertThat(violations(ModelBody.readEdit(patch("{\"sku\":null}")))).isEmpty();
    }

    @Test
    void whatIsOutOfRangeIsRefusedByName() {
        String body = """
                {"name":"%s","sku":"%s","gramsPerPiece":100001,"secondsPerPiece":31536001,"piecesPerPlate":0,
                "slicer":"%s","bedTemperatureC":601,"nozzleTemperatureC":-1,"notes":"%s"}""".formatted("n".repeat(121), "s".repeat(61), "s".repeat(61), "n".repeat(501));
        assertThat(violations(ModelBody.readEdit(patch(body))))
                .containsOnlyKeys(
                        "/name",
                        "/sku",
                        "/gramsPerPiece",
                        "/secondsPerPiece",
                        "/piecesPerPlate",
                        "/slicer",
                        "/bedTemperatureC",
                        "/nozzleTemperatureC",
                        "/notes");
    }
}
