package nozzly.function.contract;

import static nozzly.http.Written.json;
import static nozzly.spool.SpoolSamples.details;
import static nozzly.spool.SpoolSamples.spool;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nozzly.http.Json;
import nozzly.spool.Commitments.Commitment;
import nozzly.spool.Grams;
import nozzly.spool.Spool;
import org.junit.jupiter.api.Test;

class SpoolsCsvTest {

    @Test
    void aSpoolIsALineWithWhatIsPromisedAndWhatItIsWorth() {
        List<Commitment> ofTheFarm = List.of(new Commitment(1, true, 7, Grams.of(100)));

        assertThat(cells(spool(7, details(), new Grams(90_500)), ofTheFarm)).isEqualTo("""
                        ["SPOOL-007","Prusament PLA Galaxy Black","PLA","Prusament","Galaxy Black","#1A1A1A",\
                        1000,200,25,25,90.5,100,-9.5,2.2625,100,["low"],"Shelf 2","L-17",null,null]""");
    }

    @Test
    void thereIsAColumnForEveryCell() {
        assertThat(SpoolsCsv.lines(spool(1), List.of()).getFirst())
                .hasSameSizeAs(SpoolsCsv.COLUMNS)
                .noneMatch(JsonNode::isMissingNode);
    }

    private static String cells(Spool spool, List<Commitment> ofTheFarm) {
        return json(Json.array().addAll(SpoolsCsv.lines(spool, ofTheFarm).getFirst()));
    }
}
