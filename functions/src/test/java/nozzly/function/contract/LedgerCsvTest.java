package nozzly.function.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import nozzly.farm.Actor;
import nozzly.spool.Grams;
import nozzly.spool.LedgerEntry;
import org.junit.jupiter.api.Test;

class LedgerCsvTest {

    @Test
    void anEntryIsALineThatNamesItsSpool() {
        LedgerEntry entry = new LedgerEntry(
                "farm-1",
                7,
                12,
                Instant.parse("2026-05-01T08:30:00Z"),
                LedgerEntry.Type.USED,
                new Grams(-30_500),
                new Grams(369_500),
                42L,
                1L,
                new Actor("user-1", "Ola"),
                "=1");

        assertThat(LedgerCsv.lines(entry).getFirst())
                .extracting(JsonNode::asText)
                .containsExactly(
                        "SPOOL-007",
                        "12",
                        "2026-05-01T08:30:00Z",
                        "used",
                        "-30.5",
                        "369.5",
                        "RUN-042",
                        "1",
                        "user-1",
                        "Ola",
                        "=1")
                .hasSameSizeAs(LedgerCsv.COLUMNS);
    }
}
