package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nozzly.function.CompleteRunFunction;
import nozzly.function.EditResultsFunction;
import nozzly.function.ExportRunsFunction;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.CsvLines;
import nozzly.harness.Direct;
import nozzly.harness.Parts;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves for a spreadsheet is what the API shows. */
class ExportIT {

    private static final String RUNS = "/v1/exports/runs.csv";
    private static final String LEDGER = "/v1/exports/ledger.csv";
    private static final String SPOOLS = "/v1/exports/spools.csv";

    private final String farm = Api.newFarm();
    private final Workshop shop = new Workshop(TestStack.api(farm, "manager"));
    private final Api api = shop.api();
    private String printer;
    private String vase;
    private String black;
    private String white;

    @BeforeEach
    void aFarmHasAPrinterAndSpoolsAndModels() {
        printer = shop.printer();
        vase = shop.model("Vase", 40);
        black = shop.spool("PLA", 1000);
        white = shop.spool("PETG", 750);
    }

    @Test
    void anExportIsAFileInCsv() {
        Answer page = api.get(RUNS).expect(200);

        assertThat(page.headers().firstValue("content-type")).hasValue("text/csv; charset=utf-8; header=present");
        assertThat(page.headers().firstValue("content-disposition")).hasValue("attachment; filename=\"runs.csv\"");
        assertThat(page.headers().firstValue("link")).isEmpty();
        assertThat(page.body().textValue())
                .startsWith("id,status,printer.id,printer.name,")
                .endsWith("\r\n");
        assertThat(CsvLines.of(page)).isEmpty();
    }

    @Test
    void byTheDayTheyEndedRunsAddUpToWhatTheyUsedAndCost() {
        String twoColours = ended("2026-05-01", 2, 1, 60.125, 12.5);
        String failed = pending(30, 5);
        api.post(
                        "/v1/runs/" + failed + "/fail",
                        ("{'reason':'clog','startedAt':'2026-05-02T08:00:00Z','endedAt':'2026-05-02T09:00:00Z',"
                                        + "'materials':[{'spoolId':'%s','actualGrams':7.001},{'spoolId':'%s','actualGrams':0}]}")
                                .formatted(black, white))
                .expect(200);
        shop.settled(failed);
        String corrected = ended("2026-05-03", 3, 0, 90, 1);
        correct(corrected, "2026-05-04", 2, 1, 80.5, 2);
        shop.settled(corrected);
        pending(500, 500);

        List<Map<String, String>> lines = CsvLines.of(api, RUNS + "?by=ended");

        assertThat(lines)
                .extracting(line -> line.get("id"))
                .containsExactly(twoColours, twoColours, failed, failed, corrected, corrected);
        assertThat(sum(lines, "materials.spoolId", black, "materials.actualGrams"))
                .isEqualByComparingTo("147.626")
                .isEqualByComparingTo(used(black));
        assertThat(sum(lines, "materials.spoolId", white, "materials.actualGrams"))
                .isEqualByComparingTo("14.5")
                .isEqualByComparingTo(used(white));
        assertThat(sum(lines, "cost.actual"))
                .isEqualByComparingTo(List.of(twoColours, failed, corrected).stream()
                        .map(run ->
                                api.get("/v1/runs/" + run).at("/cost/actual").decimalValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(sum(lines, "materials.cost")).isEqualByComparingTo(sum(lines, "cost.parts.material"));
        assertThat(lines)
                .extracting(line -> line.get("items"))
                .containsExactly("MODEL-001 x3 (2/1)", "", "MODEL-001 x3 (0/3)", "", "MODEL-001 x3 (2/1)", "");
    }

    @Test
    void aDayTakesInTheRunsThatCountOnIt() {
        api.put("/v1/farm", "{'name':'Barn','timeZone':'Pacific/Auckland'}", "if-match", "*")
                .expect(200);
        String evening = ended("2026-05-01", 1, 0, 10, 0);
        ended("2026-05-03", 1, 0, 10, 0);

        assertThat(ids(RUNS + "?by=ended&from=2026-05-01&to=2026-05-03")).containsExactly(evening);
        assertThat(ids(RUNS + "?by=ended&from=2026-05-02&to=2026-05-02")).isEmpty();
        assertThat(ids(RUNS + "?by=ended&to=2026-05-02&status=COMPLETED&printerId=" + printer))
                .containsExactly(evening);
        assertThat(ids(RUNS + "?by=ended&to=2026-05-02&status=FAILED")).isEmpty();
        assertThat(ids(RUNS + "?by=ended&printerId=PRINTER-099")).isEmpty();
    }

    @Test
    void aCorrectionMovesARunToTheDayAndTheResultsItHasNow() {
        String run = ended("2026-05-01", 2, 0, 50, 5);
        correct(run, "2026-05-09", 1, 1, 61, 4);
        shop.settled(run);

        assertThat(ids(RUNS + "?by=ended&from=2026-05-01&to=2026-05-09")).isEmpty();
        assertThat(CsvLines.of(api, RUNS + "?by=ended&from=2026-05-09").getFirst())
                .containsEntry("results.revision", "2")
                .containsEntry("results.reason", "misread")
                .containsEntry("items", "MODEL-001 x2 (1/1)")
                .containsEntry("materials.actualGrams", "61");
    }

    @Test
    void untilItIsSettledACorrectionIsNotAmongWhatAddsUpWithTheReports() {
        Parts parts = new Parts();
        Direct direct = new Direct(farm);
        String run = pending(10, 0);
        direct.call(
                        new CompleteRunFunction(parts.app()),
                        "POST",
                        "/v1/runs/" + run + "/complete",
                        results("2026-04-30", 3, 0, 10, 0))
                .expect(200);
        parts.queued(farm).forEach(message -> Direct.invoke(parts.settle(), Parts.add(Parts.messages(farm), message)));
        direct.call(
                        new EditResultsFunction(parts.app()),
                        "PUT",
                        "/v1/runs/" + run + "/results",
                        "{'reason':'misread',"
                                + results("2026-04-30", 2, 1, 20, 0).substring(1),
                        "if-match",
                        "*")
                .expect(200);

        ExportRunsFunction export = new ExportRunsFunction(parts.app());

        assertThat(CsvLines.of(direct.call(export, "GET", RUNS, null)).getFirst())
                .containsEntry("results.revision", "2")
                .containsEntry("results.settled", "false")
                .containsEntry("materials.actualGrams", "20");
        assertThat(CsvLines.of(direct.call(export, "GET", RUNS + "?by=ended", null))
                        .getFirst())
                .containsEntry("results.revision", "1")
                .containsEntry("results.settled", "true")
                .containsEntry("materials.actualGrams", "10")
                .containsEntry("items", "MODEL-001 x3 (3/0)");
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsHarmlessAndANegativeNumberStaysANumber() {
        String spool = api.post("/v1/spools", "{'material':'PLA','netGrams':100,'label':'=cmd|’/C calc’!A0'}")
                .expect(201)
                .id();
        String run = shop.run(("{'printerId':'%s','notes':'-2+3, \\\"quoted\\\"','slicer':'＝1',"
                        + "'materials':[{'spoolId':'%s','estimatedGrams':20.5}]}")
                .formatted(printer, spool));
        shop.start(run);
        shop.complete(run, "{'materials':[{'spoolId':'%s','actualGrams':19}]}".formatted(spool))
                .expect(200);
        shop.settled(run);

        Answer page = api.get(RUNS);

        assertThat(CsvLines.of(page).getFirst())
                .containsEntry("materials.label", "'=cmd|’/C calc’!A0")
                .containsEntry("notes", "'-2+3, \"quoted\"")
                .containsEntry("slicer", "'＝1")
                .containsEntry("materials.varianceGrams", "-1.5")
                .containsEntry("variance.grams", "-1.5");
        assertThat(page.body().textValue()).contains(",-1.5,");
        assertThat(CsvLines.of(api, SPOOLS).getLast()).containsEntry("label", "'=cmd|’/C calc’!A0");
        assertThat(CsvLines.of(api, LEDGER + "?spoolId=" + spool).getLast())
                .containsEntry("deltaGrams", "-19")
                .containsEntry("balanceGrams", "81");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "status=PENDING",
                "status=COMPLETED,FAILED",
                "status=IN_PROGRESS&status=PENDING",
                "printerId=PRINTER-002",
                "from=2026-05-02",
                "to=2026-05-02T08:00:00Z&status=COMPLETED",
                "from=2026-05-01&to=2026-05-03&printerId=PRINTER-001",
                "needsResults=true",
                "needsResults=true&printerId=PRINTER-002"
            })
    void runsAreThoseOfTheListInItsOrder(String filters) {
        ended("2026-05-01", 1, 0, 10, 0);
        ended("2026-05-02", 1, 0, 10, 0);
        pending(1, 1);
        String other = shop.printer();
        String waiting = shop.run("{'printerId':'%s'}".formatted(other));
        api.post("/v1/runs/" + waiting + "/start", "{'startedAt':'2026-05-01T08:00:00Z'}")
                .expect(200);
        api.post("/v1/runs/" + shop.run("{'printerId':'%s'}".formatted(other)) + "/cancel", "{}")
                .expect(200);

        assertThat(ids(RUNS + "?by=started&" + filters))
                .containsExactlyElementsOf(
                        api.get("/v1/runs?" + filters).each("/items", "id").toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "material=pla", "material=ABS", "low=true", "archived=true", "archived=true&material=PLA"})
    void spoolsAreThoseOfTheListWithTheirValue(String filters) {
        api.patch("/v1/spools/" + white, "{'lowAtGrams':800}", "if-match", "*").expect(200);
        String old = shop.spool("PLA", 500);
        api.patch("/v1/spools/" + old, "{'archived':true}", "if-match", "*").expect(200);
        ended("2026-05-01", 1, 0, 250.5, 0);
        pending(30, 1);

        List<Map<String, String>> lines = CsvLines.of(api, SPOOLS + "?" + filters);

        Answer list = api.get("/v1/spools?" + filters);
        assertThat(lines).hasSameSizeAs(list.at("/items"));
        for (int i = 0; i < lines.size(); i++) {
            String at = "/items/" + i;
            Map<String, String> line = lines.get(i);
            assertThat(line)
                    .containsEntry("id", list.text(at + "/id"))
                    .containsEntry("material", list.text(at + "/material"))
                    .containsEntry(
                            "flags",
                            StreamSupport.stream(list.at(at + "/flags").spliterator(), false)
                                    .map(flag -> flag.textValue())
                                    .collect(Collectors.joining("; ")));
            for (String grams : List.of("netGrams", "remainingGrams", "committedGrams", "availableGrams")) {
                assertThat(new BigDecimal(line.get(grams)))
                        .isEqualByComparingTo(list.at(at + "/" + grams).decimalValue());
            }
            // All of them cost 20 a kilogram.
            assertThat(new BigDecimal(line.get("value")).movePointRight(3))
                    .isEqualByComparingTo(new BigDecimal(line.get("remainingGrams")).multiply(BigDecimal.valueOf(20)));
        }
    }

    @Test
    void eachLedgerAddsUpToWhatRemains() {
        String run = ended("2026-05-01", 1, 0, 100, 10.25);
        correct(run, "2026-05-01", 1, 0, 90, 11);
        shop.settled(run);
        api.post("/v1/spools/" + black + "/weigh", "{'netGrams':905}").expect(200);
        api.post("/v1/spools/" + white + "/adjust", "{'deltaGrams':-5,'type':'waste','note':'tangled'}")
                .expect(200);
        api.patch("/v1/spools/" + white, "{'archived':true}", "if-match", "*").expect(200);

        List<Map<String, String>> lines = CsvLines.of(api, LEDGER);

        assertThat(lines)
                .extracting(line -> line.get("spoolId") + " " + line.get("sequence") + " " + line.get("type"))
                .containsExactly(
                        black + " 1 initial",
                        black + " 2 used",
                        black + " 3 corrected",
                        black + " 4 weighed",
                        white + " 1 initial",
                        white + " 2 used",
                        white + " 3 corrected",
                        white + " 4 waste");
        for (String spool : List.of(black, white)) {
            assertThat(sum(lines, "spoolId", spool, "deltaGrams"))
                    .isEqualByComparingTo(BigDecimal.valueOf(shop.remaining(spool)));
        }
        assertThat(CsvLines.of(api, LEDGER + "?spoolId=" + white)).isEqualTo(lines.subList(4, 8));
    }

    @Test
    void aLedgerIsOfTheTimeThatIsAskedFor() {
        assertThat(CsvLines.of(api, LEDGER + "?to=2026-05-01")).isEmpty();
        assertThat(CsvLines.of(api, LEDGER + "?from=2000-01-01")).hasSize(2);
        String at = CsvLines.of(api, LEDGER + "?spoolId=" + white).getFirst().get("at");
        assertThat(CsvLines.of(api, LEDGER + "?spoolId=%s&to=%s".formatted(white, at)))
                .isEmpty();
        assertThat(CsvLines.of(api, LEDGER + "?spoolId=%s&from=%s".formatted(white, at)))
                .hasSize(1);
    }

    @Test
    void theLedgerOfASpoolThatIsNotThereIsNotFound() {
        assertThat(api.get(LEDGER + "?spoolId=SPOOL-099").expect(404).text("/type"))
                .isEqualTo("urn:nozzly:problem:not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/exports/runs.csv, limit=5",
        "/v1/exports/runs.csv, status=DONE",
        "/v1/exports/runs.csv, cursor=AAAA",
        "/v1/exports/runs.csv, by=ended&from=2026-05-01T00:00:00Z",
        "/v1/exports/runs.csv, by=ended&needsResults=true",
        "/v1/exports/runs.csv, from=2026-05-02&to=2026-05-01",
        "/v1/exports/ledger.csv, spoolId=7",
        "/v1/exports/ledger.csv, type=used",
        "/v1/exports/ledger.csv, cursor=",
        "/v1/exports/spools.csv, limit=5",
        "/v1/exports/spools.csv, low=yes"
    })
    void whatIsAskedInTheWrongWayIsTold(String path, String query) {
        Answer answer = api.get(path + "?" + query).expect(400);

        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.pointers()).hasSize(1);
    }

    @Test
    void aDayThatIsNeitherOfStartNorOfEndIsRefused() {
        assertThat(api.get(RUNS + "?by=created").expect(400).pointers()).containsExactly("?by");
    }

    private List<String> ids(String path) {
        return CsvLines.of(api, path).stream()
                .map(line -> line.get("id"))
                .distinct()
                .toList();
    }

    /** A run of three vases from both spools. */
    private String pending(double blackGrams, double whiteGrams) {
        return shop.run(("{'printerId':'%s','items':[{'modelId':'%s','quantity':3}],"
                        + "'materials':[{'spoolId':'%s','estimatedGrams':%s},{'spoolId':'%s','estimatedGrams':%s}]}")
                .formatted(printer, vase, black, blackGrams, white, whiteGrams));
    }

    /** A settled run of as many vases, from 8 to 9 in the morning of a day in UTC. */
    private String ended(String day, int good, int bad, double blackGrams, double whiteGrams) {
        String run = shop.run(("{'printerId':'%s','items':[{'modelId':'%s','quantity':%d}],"
                        + "'materials':[{'spoolId':'%s','estimatedGrams':50},{'spoolId':'%s'}]}")
                .formatted(printer, vase, good + bad, black, white));
        shop.complete(run, results(day, good, bad, blackGrams, whiteGrams)).expect(200);
        shop.settled(run);
        return run;
    }

    private void correct(String run, String day, int good, int bad, double blackGrams, double whiteGrams) {
        String results = results(day, good, bad, blackGrams, whiteGrams);
        api.put("/v1/runs/" + run + "/results", "{'reason':'misread'," + results.substring(1), "if-match", "*")
                .expect(200);
    }

    private String results(String day, int good, int bad, double blackGrams, double whiteGrams) {
        return ("{'startedAt':'%sT08:00:00Z','endedAt':'%sT09:00:00Z','items':[{'modelId':'%s','successful':%d,'failed':%d}],"
                        + "'materials':[{'spoolId':'%s','actualGrams':%s},{'spoolId':'%s','actualGrams':%s}]}")
                .formatted(day, day, vase, good, bad, black, blackGrams, white, whiteGrams);
    }

    private BigDecimal used(String spool) {
        Answer shown = api.get("/v1/spools/" + spool);
        return shown.at("/netGrams")
                .decimalValue()
                .subtract(shown.at("/remainingGrams").decimalValue());
    }

    private static BigDecimal sum(List<Map<String, String>> lines, String column) {
        return lines.stream()
                .map(line -> line.get(column))
                .filter(cell -> !cell.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of the lines that have {@code value} in a column. */
    private static BigDecimal sum(List<Map<String, String>> lines, String of, String value, String column) {
        return sum(lines.stream().filter(line -> value.equals(line.get(of))).toList(), column);
    }
}
