package nozzly.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nozzly.harness.Docker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every function in the runtime's container, invoked with the files of events/ one after the other. */
class SamLocalIT {

    private SamStack stack;

    @BeforeAll
    static void theFunctionsAreBuilt() {
        Docker.needed();
        Sam.build();
    }

    @BeforeEach
    void theStoresAreEmpty() throws IOException {
        stack = new SamStack();
    }

    @AfterEach
    void theStoresEnd() throws IOException {
        stack.close();
    }

    @Test
    void aRunIsPlannedPrintedSettledAndCorrected() {
        stack.call("get-health", 200);
        stack.call("refuse-route", 404);
        stack.call("edit-farm", 200);
        stack.call("get-farm", 200);
        stack.call("add-printer", 201);
        stack.call("add-model", 201);
        stack.call("add-spool", 201);
        stack.call("list-printers", 200);
        stack.call("list-models", 200);
        stack.call("list-spools", 200);
        stack.call("get-printer", 200);
        stack.call("get-model", 200);
        stack.call("get-spool", 200);
        stack.call("edit-printer", 200);
        stack.call("edit-model", 200);
        stack.call("edit-spool", 200);
        stack.call("preview-run", 200);
        stack.call("create-run", 201);
        stack.call("list-runs", 200);
        stack.call("edit-run", 200);
        stack.call("start-run", 200);
        stack.call("complete-run", 200);

        assertThat(stack.invoke("SettleRunFunction", "settle-run").at("/batchItemFailures"))
                .isEmpty();
        assertThat(stack.call("get-run", 200).at("/results/settled").asBoolean())
                .isTrue();

        stack.call("edit-results", 200);
        stack.invoke("ResendUnsettledFunction", "resend-unsettled");
        assertThat(stack.invoke("SettleRunFunction", "settle-run").at("/batchItemFailures"))
                .isEmpty();
        stack.call("weigh-spool", 200);
        stack.call("adjust-spool", 200);
        assertThat(stack.call("list-ledger", 200).get("items"))
                .extracting(entry -> entry.get("type").asText())
                .containsExactly("waste", "weighed", "used", "initial");

        stack.call("get-dashboard", 200);
        stack.call("report-variance", 200);
        assertThat(stack.call("report-success", 200).at("/groups/0/itemsGood").asInt())
                .isEqualTo(10);
        assertThat(stack.call("report-cost", 200).at("/groups/0/key").asText()).isEqualTo("2025-06");
        assertThat(stack.call("report-reorder", 200).at("/groups/0/material").asText())
                .isEqualTo("PLA");
        assertThat(stack.text("export-runs", 200).lines()).hasSize(2);
        assertThat(stack.text("export-ledger", 200).lines()).hasSize(5);
        assertThat(stack.text("export-spools", 200).lines()).hasSize(2);
        assertThat(stack.invoke("RebuildFiguresFunction", "rebuild-figures").get("differences"))
                .isEmpty();
    }

    @Test
    void aConnectionIsAddedAndRemoved() {
        stack.seed("add-printer");
        assertThat(stack.call("add-connection", 201).get("secret").asText()).isNotBlank();
        assertThat(stack.call("list-connections", 200).get("items")).hasSize(1);
        stack.call("receive-webhook", 401);
        assertThat(stack.call("list-printer-events", 200).get("items")).isEmpty();
        stack.call("assign-printer-event", 404);
        assertThat(stack.invoke("ApplyPrinterEventFunction", "apply-printer-event")
                        .at("/batchItemFailures"))
                .hasSize(1);
        stack.invoke("ResendPrinterEventsFunction", "resend-printer-events");
        stack.text("remove-connection", 204);
        assertThat(stack.call("list-connections", 200).get("items")).isEmpty();
    }

    @Test
    void aRunFails() {
        stack.seed("add-printer", "add-spool", "create-run");
        assertThat(stack.call("fail-run", 200).get("status").asText()).isEqualTo("FAILED");
    }

    @Test
    void aRunIsCancelled() {
        stack.seed("add-printer", "create-run");
        assertThat(stack.call("cancel-run", 200).get("status").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void whatIsWrongIsRefused() {
        stack.seed("add-printer", "add-model", "add-spool", "create-run", "edit-run");

        stack.call("failures/create-run-truncated-json", 400);
        stack.call("failures/create-run-unknown-field", 400);
        stack.call("failures/create-run-without-claims", 401);
        stack.call("failures/create-run-as-viewer", 403);
        stack.call("failures/complete-run-without-results", 422);
        stack.call("failures/edit-run-without-if-match", 428);
    }

    @Test
    void onlyTheMessagesThatFailComeAgain() {
        stack.seed("add-printer", "create-run");
        assertThat(failed("failures/settle-run-poison")).containsExactly("00000000-0000-4000-8000-000000000002");
        assertThat(failed("failures/settle-run-unknown-run")).containsExactly("00000000-0000-4000-8000-000000000001");
    }

    private List<String> failed(String event) {
        return stack.invoke("SettleRunFunction", event).findValuesAsText("itemIdentifier");
    }

    @Test
    void aBodyMayBeEncodedAndTheDemoFarmNeedsNoToken() {
        stack.seed("add-printer");
        stack.call("failures/create-run-base64", 201);
        stack.call("failures/create-run-without-authorizer", 201);
    }

    @Test
    void theApiTakesRequests() throws IOException {
        try (SamApi api = stack.startApi()) {
            assertThat(api.post("/v1/printers", "{\"name\":\"Printer 1\"}").statusCode())
                    .isEqualTo(201);
            assertThat(api.get("/v1/printers/PRINTER-001").statusCode()).isEqualTo(200);
            assertThat(api.get("/v1/printers/PRINTER-002").statusCode()).isEqualTo(404);
        }
    }
}
