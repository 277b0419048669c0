package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nozzly.function.AddModelFunction;
import nozzly.function.AddPrinterFunction;
import nozzly.function.AddSpoolFunction;
import nozzly.function.AdjustSpoolFunction;
import nozzly.function.App;
import nozzly.function.CompleteRunFunction;
import nozzly.function.CreateRunFunction;
import nozzly.function.EditFarmFunction;
import nozzly.function.EditModelFunction;
import nozzly.function.EditPrinterFunction;
import nozzly.function.EditResultsFunction;
import nozzly.function.EditRunFunction;
import nozzly.function.EditSpoolFunction;
import nozzly.function.SettleRunFunction;
import nozzly.function.TransitionRunFunction;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.Direct;
import nozzly.harness.FaultyHttpClient.Fault;
import nozzly.harness.Parts;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each write of each operation goes wrong once, in each way; the operation succeeds, and has its effect once. */
class FaultsIT {

    /** A request that writes, the most writes it sends, and what is there afterwards if it took effect once. */
    private record Site(
            String name,
            Function<App, RequestStreamHandler> function,
            String method,
            String path,
            String body,
            int writes,
            String proof,
            Map<String, String> expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String RESULTS =
            "'startedAt':'2026-05-01T07:00:00Z','items':[{'modelId':'MODEL-001','successful':1,'failed':0}],'materials':[{'spoolId':'SPOOL-001','actualGrams':12.5}]";

    private static final List<Site> SITES = List.of(
            new Site(
                    "create",
                    CreateRunFunction::new,
                    "POST",
                    "/v1/runs",
                    "{'printerId':'PRINTER-001','notes':'new'}",
                    2,
                    "/v1/runs?status=PENDING",
                    Map.of("/items/1/status", "PENDING", "/items/2", "")),
            new Site(
                    "reprint",
                    CreateRunFunction::new,
                    "POST",
                    "/v1/runs",
                    "{'printerId':'PRINTER-001','reprintOf':'RUN-003'}",
                    2,
                    "/v1/runs/RUN-003",
                    Map.of("/reprints/1", "", "/reprints/0", "RUN-00*")),
            new Site(
                    "edit",
                    EditRunFunction::new,
                    "PATCH",
                    "/v1/runs/RUN-001",
                    "{'notes':'changed'}",
                    1,
                    "/v1/runs/RUN-001",
                    Map.of("/version", "2", "/notes", "changed")),
            new Site(
                    "start",
                    TransitionRunFunction::new,
                    "POST",
                    "/v1/runs/RUN-001/start",
                    "{}",
                    1,
                    "/v1/runs/RUN-001",
                    Map.of("/version", "2", "/status", "IN_PROGRESS", "/history/2", "")),
            new Site(
                    "cancel",
                    TransitionRunFunction::new,
                    "POST",
                    "/v1/runs/RUN-001/cancel",
                    "{}",
                    1,
                    "/v1/runs/RUN-001",
                    Map.of("/version", "2", "/status", "CANCELLED")),
            new Site(
                    "complete",
                    CompleteRunFunction::new,
                    "POST",
                    "/v1/runs/RUN-001/complete",
                    "{" + RESULTS + "}",
                    1,
                    "/v1/runs/RUN-001",
                    Map.of("/version", "2", "/status", "COMPLETED", "/revisions/1", "")),
            new Site(
                    "fail",
                    CompleteRunFunction::new,
                    "POST",
                    "/v1/runs/RUN-001/fail",
                    "{'reason':'clog'," + RESULTS + "}",
                    1,
                    "/v1/runs/RUN-001",
                    Map.of("/version", "2", "/status", "FAILED", "/revisions/1", "")),
            new Site(
                    "edit results",
                    EditResultsFunction::new,
                    "PUT",
                    "/v1/runs/RUN-003/results",
                    "{'reason':'misread'," + RESULTS + "}",
                    1,
                    "/v1/runs/RUN-003",
                    Map.of("/results/revision", "2", "/revisions/2", "")),
            new Site(
                    "add spools",
                    AddSpoolFunction::new,
                    "POST",
                    "/v1/spools",
                    "{'material':'ABS','netGrams':750,'count':3}",
                    2,
                    "/v1/spools?material=ABS",
                    Map.of("/items/2/remainingGrams", "750", "/items/3", "")),
            new Site(
                    "edit spool",
                    EditSpoolFunction::new,
                    "PATCH",
                    "/v1/spools/SPOOL-001",
                    "{'location':'shelf'}",
                    1,
                    "/v1/spools/SPOOL-001",
                    Map.of("/version", "2", "/location", "shelf")),
            new Site(
                    "weigh",
                    AdjustSpoolFunction::new,
                    "POST",
                    "/v1/spools/SPOOL-002/weigh",
                    "{'netGrams':900}",
                    1,
                    "/v1/spools/SPOOL-002/ledger",
                    Map.of("/items/0/deltaGrams", "-100", "/items/2", "")),
            new Site(
                    "adjust",
                    AdjustSpoolFunction::new,
                    "POST",
                    "/v1/spools/SPOOL-002/adjust",
                    "{'deltaGrams':-40,'type':'waste','note':'tangled'}",
                    1,
                    "/v1/spools/SPOOL-002/ledger",
                    Map.of("/items/0/balanceGrams", "960", "/items/2", "")),
            new Site(
                    "add printer",
                    AddPrinterFunction::new,
                    "POST",
                    "/v1/printers",
                    "{'name':'Voron'}",
                    2,
                    "/v1/printers",
                    Map.of("/items/1/name", "Voron", "/items/2", "")),
            new Site(
                    "edit printer",
                    EditPrinterFunction::new,
                    "PATCH",
                    "/v1/printers/PRINTER-001",
                    "{'watts':99}",
                    1,
                    "/v1/printers/PRINTER-001",
                    Map.of("/version", "2", "/watts", "99")),
            new Site(
                    "add model",
                    AddModelFunction::new,
                    "POST",
                    "/v1/models",
                    "{'name':'Cup'}",
                    2,
                    "/v1/models",
                    Map.of("/items/1/name", "Cup", "/items/2", "")),
            new Site(
                    "edit model",
                    EditModelFunction::new,
                    "PATCH",
                    "/v1/models/MODEL-001",
                    "{'sku':'V-1'}",
                    1,
                    "/v1/models/MODEL-001",
                    Map.of("/version", "2", "/sku", "V-1")),
            new Site(
                    "edit farm",
                    EditFarmFunction::new,
                    "PUT",
                    "/v1/farm",
                    "{'name':'Attic'}",
                    1,
                    "/v1/farm",
                    Map.of("/version", "1", "/name", "Attic")));

    private final String farm = Api.newFarm();
    private final Workshop shop = new Workshop(TestStack.api(farm, "manager"));
    private final Parts parts = new Parts();
    private final Direct direct = new Direct(farm);

    private static Stream<Arguments> everyWriteOfEverySite() {
        return SITES.stream()
                .flatMap(site -> Arrays.stream(Fault.values())
                        .flatMap(fault -> Stream.iterate(0, at -> at < site.writes(), at -> at + 1)
                                .map(at -> Arguments.of(site, fault, at))));
    }

    @ParameterizedTest(name = "{0}: write {2} {1}")
    @MethodSource("everyWriteOfEverySite")
    void aWriteThatGoesWrongOnceHasItsEffectOnce(Site site, Fault fault, int at) {
        aFarmWithARunOfEachKind();
        RequestStreamHandler function = site.function().apply(parts.app());

        parts.network().let(fault, at);
        Answer answer = direct.call(function, site.method(), site.path(), site.body(), "if-match", "*");

        assertThat(answer.status()).as("%s", answer.body()).isBetween(200, 201);
        assertThat(parts.network().operations()).hasSizeGreaterThan(at);
        provesOneEffect(site);
    }

    @ParameterizedTest(name = "{0}: write {2} {1}")
    @MethodSource("everyWriteOfEverySite")
    void soItDoesWithAnIdempotencyKeyAndIsReplayedAfterwards(Site site, Fault fault, int at) {
        aFarmWithARunOfEachKind();
        RequestStreamHandler function = site.function().apply(parts.app());
        String[] headers = {"if-match", "*", "idempotency-key", "once"};

        parts.network().let(fault, at);
        Answer answer = direct.call(function, site.method(), site.path(), site.body(), headers);
        Answer again = direct.call(function, site.method(), site.path(), site.body(), headers);

        assertThat(answer.status()).as("%s", answer.body()).isBetween(200, 201);
        assertThat(again.status()).isEqualTo(answer.status());
        assertThat(again.headers().firstValue("idempotency-replayed")).contains("true");
        provesOneEffect(site);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aSettlementThatGoesWrongOnceTakesItsGramsOnce(Fault fault) {
        aFarmWithARunOfEachKind();
        SettleRunFunction settle = new SettleRunFunction(parts.app());

        parts.network().let(fault, 0);
        assertThat(Direct.invoke(settle, Parts.messages(farm, 3)).get("batchItemFailures"))
                .isEmpty();

        assertThat(shop.remaining("SPOOL-001")).isEqualTo(990);
        assertThat(shop.api().get("/v1/spools/SPOOL-001/ledger").at("/items")).hasSize(2);
    }

    private static Stream<Fault> faults() {
        return Arrays.stream(Fault.values());
    }

    /** RUN-001 and RUN-002 are pending, RUN-003 is completed with 10 g and not settled. */
    private void aFarmWithARunOfEachKind() {
        shop.printer();
        shop.model("Vase", 10);
        shop.spool("PLA", 1000);
        shop.spool("PETG", 1000);
        String body =
                "{'printerId':'PRINTER-001','items':[{'modelId':'MODEL-001','quantity':1}],'materials':[{'spoolId':'SPOOL-001','estimatedGrams':10}]}";
        shop.run(body);
        shop.run("{'printerId':'PRINTER-001'}");
        shop.run(body);
        shop.api().post("/v1/runs/RUN-002/start", "{}").expect(200);
        direct.call(
                        new CompleteRunFunction(parts.app()),
                        "POST",
                        "/v1/runs/RUN-003/complete",
                        "{" + RESULTS.replace("12.5", "10") + "}")
                .expect(200);
    }

    private void provesOneEffect(Site site) {
        Answer proof = shop.api().get(site.proof()).expect(200);
        site.expected().forEach((pointer, value) -> {
            if (value.isEmpty()) {
                assertThat(proof.at(pointer).isMissingNode())
                        .as("%s of %s", pointer, proof.body())
                        .isTrue();
            } else {
                assertThat(proof.at(pointer).asText())
                        .as("%s of %s", pointer, proof.body())
                        .matches(value.replace("*", ".*"));
            }
        });
    }
}
