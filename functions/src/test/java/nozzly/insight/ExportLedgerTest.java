package nozzly.insight;

import static nozzly.spool.SpoolSamples.archived;
import static nozzly.spool.SpoolSamples.spool;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nozzly.farm.Page;
import nozzly.farm.People;
import nozzly.spool.Grams;
import nozzly.spool.InMemorySpools;
import nozzly.spool.LedgerEntry;
import org.junit.jupiter.api.Test;

class ExportLedgerTest {

    private static final LedgerFilter ALL = new LedgerFilter(null, null, null);
    private static final Instant EIGHT = Instant.parse("2026-05-01T08:00:00Z");

    private final InMemorySpools spools = new InMemorySpools();
    private final ExportLedger export = new ExportLedger(spools);

    @Test
    void aFarmWithoutSpoolsHasNoEntries() {
        assertThat(export.part(People.FARM, ALL, null)).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void ledgersFollowOneAnotherByNumberEachFromItsBeginning() {
        ledger(2, 2);
        ledger(1, 3);
        spools.byNumber.put(2L, archived(spool(2)));

        assertThat(all(ALL))
                .extracting(ExportLedger::position)
                .containsExactly(
                        "0000000001#0000000001",
                        "0000000001#0000000002",
                        "0000000001#0000000003",
                        "0000000002#0000000001",
                        "0000000002#0000000002");
    }

    @Test
    void partsMakeTheWhole() {
        for (long spool = 1; spool <= 250; spool++) {
            ledger(spool, spool == 120 ? 2300 : 12);
        }

        assertThat(all(ALL)).isEqualTo(spools.ledger);
    }

    @Test
    void anExportGoesOnAfterAnyEntry() {
        ledger(1, 3);
        ledger(2, 2);

        for (int i = 0; i < spools.ledger.size(); i++) {
            String position = ExportLedger.position(spools.ledger.get(i));
            assertThat(export.part(People.FARM, ALL, position).items())
                    .isEqualTo(spools.ledger.subList(i + 1, spools.ledger.size()));
        }
    }

    @Test
    void onlyTheSpoolThatIsAskedForIsRead() {
        ledger(1, 2);
        ledger(2, 1500);

        assertThat(all(new LedgerFilter(2L, null, null))).hasSize(1500).allMatch(entry -> entry.spool() == 2);
    }

    @Test
    void onlyEntriesOfTheTimeAreShown() {
        ledger(1, 5);

        assertThat(all(new LedgerFilter(null, EIGHT.plusSeconds(2), EIGHT.plusSeconds(4))))
                .extracting(LedgerEntry::sequence)
                .containsExactly(2L, 3L);
    }

    private List<LedgerEntry> all(LedgerFilter filter) {
        List<LedgerEntry> all = new ArrayList<>();
        String after = null;
        do {
            Page<LedgerEntry> part = export.part(People.FARM, filter, after);
            all.addAll(part.items());
            after = part.next();
        } while (after != null);
        return all;
    }

    /** A ledger of {@code entries}, one each second. */
    private void ledger(long spool, int entries) {
        spools.byNumber.put(spool, spool(spool));
        for (long sequence = 1; sequence <= entries; sequence++) {
            spools.ledger.add(new LedgerEntry(
                    People.FARM,
                    spool,
                    sequence,
                    EIGHT.plusSeconds(sequence),
                    LedgerEntry.Type.ADJUSTMENT,
                    Grams.of(1),
                    Grams.of(sequence),
                    null,
                    null,
                    RunSamples.OLA,
                    null));
        }
    }
}
