package nozzly.function.contract;

import static nozzly.http.Written.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nozzly.farm.Actor;
import nozzly.spool.Grams;
import nozzly.spool.LedgerEntry;
import org.junit.jupiter.api.Test;

class LedgerBodyTest {

    private static final Instant AT = Instant.parse("2026-05-01T08:30:00.120Z");
    private static final Actor OPERATOR = new Actor("user-1", "The operator");

    @Test
    void anEntryOfARunNamesItsResults() {
        assertThat(json(LedgerBody.write(new LedgerEntry(
                        "farm-1",
                        7,
                        12,
                        AT,
                        LedgerEntry.Type.USED,
                        new Grams(-30_500),
                        new Grams(369_500),
                        42L,
                        1L,
                        OPERATOR,
                        null))))
                .isEqualTo("""
                        {"sequence":12,"at":"2026-05-01T08:30:00.120Z","type":"used","deltaGrams":-30.5,\
                        "balanceGrams":369.5,"runId":"RUN-042","revision":1,\
                        "actor":{"id":"user-1","name":"The operator"},"note":null}""");
    }

    @Test
    void anEntryWithoutARunNamesNone() {
        assertThat(LedgerBody.write(new LedgerEntry(
                                "farm-1",
                                7,
                                1,
                                AT,
                                LedgerEntry.Type.INITIAL,
                                Grams.of(1000),
                                Grams.of(1000),
                                null,
                                null,
                                OPERATOR,
                                null))
                        .get("runId")
                        .isNull())
                .isTrue();
    }
}
