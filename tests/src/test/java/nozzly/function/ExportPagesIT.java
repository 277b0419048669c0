package nozzly.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.CsvLines;
import nozzly.harness.Direct;
import nozzly.harness.Parts;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import nozzly.http.CsvLimit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of an export, of which each has only a few lines, make the whole. */
class ExportPagesIT {

    private static final int LARGE = 1_000_000;

    private static final App APP = new Parts().app();
    private static final String FARM = Api.newFarm();
    private static final Direct DIRECT = new Direct(FARM);

    @BeforeAll
    static void aFarmHasRunsOnSeveralDaysSomeOfTwoSpools() {
        Workshop shop = new Workshop(TestStack.api(FARM, "manager"));
        String printer = shop.printer();
        String black = shop.spool("PLA", 1000);
        String white = shop.spool("PETG", 1000);
        shop.spool("PLA", 500);
        for (int i = 0; i < 8; i++) {
            String run = shop.run("{'printerId':'%s'}".formatted(printer));
            String second = i % 2 == 0 ? "" : ",{'spoolId':'%s','actualGrams':%d}".formatted(white, i);
            shop.complete(
                            run,
                            "{'startedAt':'2026-05-0%dT08:00:00Z','endedAt':'2026-05-0%dT09:00:00Z','materials':[{'spoolId':'%s','actualGrams':1}%s]}"
                                    .formatted(1 + i % 3, 9 - i % 3, black, second))
                    .expect(200);
            shop.settled(run);
        }
        shop.run("{'printerId':'%s'}".formatted(printer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/exports/runs.csv",
                "/v1/exports/runs.csv?status=COMPLETED,PENDING&from=2026-05-02",
                "/v1/exports/runs.csv?by=ended",
                "/v1/exports/runs.csv?by=ended&status=COMPLETED&from=2026-05-07&to=2026-05-09",
                "/v1/exports/ledger.csv",
                "/v1/exports/ledger.csv?spoolId=SPOOL-002&from=2026-01-01",
                "/v1/exports/spools.csv",
                "/v1/exports/spools.csv?material=pla"
            })
    void pagesMakeTheWhole(String path) {
        List<Map<String, String>> whole = CsvLines.of(page(path, LARGE));
        assertThat(whole).isNotEmpty();

        for (int rows : List.of(1, 2, 3, 5)) {
            List<Map<String, String>> joined = new ArrayList<>();
            Optional<String> next = Optional.of(path);
            while (next.isPresent()) {
                Answer page = page(next.get(), rows);
                assertThat(CsvLines.of(page)).hasSizeBetween(1, Math.max(rows, 2));
                joined.addAll(CsvLines.of(page));
                next = CsvLines.next(page);
            }
            assertThat(joined).as("%d rows", rows).isEqualTo(whole);
        }
    }

    @Test
    void aLinkKeepsTheFilters() {
        Answer page = page("/v1/exports/runs.csv?status=COMPLETED&status=PENDING&from=2026-05-01T10:00:00%2B02:00", 2);

        assertThat(CsvLines.next(page).orElseThrow())
                .startsWith(
                        "/v1/exports/runs.csv?status=COMPLETED&status=PENDING&from=2026-05-01T10%3A00%3A00%2B02%3A00&cursor=");
    }

    @Test
    void aCursorOfOtherFiltersCannotBeRead() {
        String next = CsvLines.next(page("/v1/exports/runs.csv?by=ended", 2)).orElseThrow();

        page(next.replace("by=ended", "by=started"), 2).expect(400);
        page(next.replace("by=ended", "by=ended&status=FAILED"), 2).expect(400);
    }

    private static Answer page(String path, int rows) {
        CsvLimit limit = new CsvLimit(rows, LARGE);
        HttpFunction function = switch (path.split("[/.?]")[3]) {
            case "runs" -> new ExportRunsFunction(APP, limit);
            case "ledger" -> new ExportLedgerFunction(APP, limit);
            default -> new ExportSpoolsFunction(APP, limit);
        };
        return DIRECT.call(function, "GET", path, null);
    }
}
