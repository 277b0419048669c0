package nozzly.insight;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import nozzly.function.GetDashboardFunction;
import nozzly.function.GetFarmFunction;
import nozzly.function.GetRunFunction;
import nozzly.function.ListLedgerFunction;
import nozzly.function.ListModelsFunction;
import nozzly.function.ListPrintersFunction;
import nozzly.function.ListRunsFunction;
import nozzly.function.ListSpoolsFunction;
import nozzly.function.ReportCostFunction;
import nozzly.function.ReportReorderFunction;
import nozzly.function.ReportSuccessFunction;
import nozzly.function.ReportVarianceFunction;
import nozzly.function.TransitionRunFunction;
import nozzly.harness.Answer;
import nozzly.harness.Direct;

/** Where requests are handed to the function of their route. */
final class Desk {

    private final Direct direct;

    /** By the beginning of the method and path, with ids as {@code *}; longer ones first where one begins another. */
    private final Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();

    Desk(Direct direct, App app) {
        this.direct = direct;
        functions.put("POST /v1/runs/*/complete", new CompleteRunFunction(app));
        functions.put("POST /v1/runs/*/fail", new CompleteRunFunction(app));
        functions.put("POST /v1/runs/*/", new TransitionRunFunction(app));
        functions.put("POST /v1/runs", new CreateRunFunction(app));
        functions.put("PATCH /v1/runs", new EditRunFunction(app));
        functions.put("PUT /v1/runs", new EditResultsFunction(app));
        functions.put("POST /v1/spools/*/", new AdjustSpoolFunction(app));
        functions.put("POST /v1/spools", new AddSpoolFunction(app));
        functions.put("PATCH /v1/spools", new EditSpoolFunction(app));
        functions.put("POST /v1/printers", new AddPrinterFunction(app));
        functions.put("PATCH /v1/printers", new EditPrinterFunction(app));
        functions.put("POST /v1/models", new AddModelFunction(app));
        functions.put("PATCH /v1/models", new EditModelFunction(app));
        functions.put("PUT /v1/farm", new EditFarmFunction(app));
        functions.put("GET /v1/runs/*", new GetRunFunction(app));
        functions.put("GET /v1/runs", new ListRunsFunction(app));
        functions.put("GET /v1/spools/*/ledger", new ListLedgerFunction(app));
        functions.put("GET /v1/spools", new ListSpoolsFunction(app));
        functions.put("GET /v1/printers", new ListPrintersFunction(app));
        functions.put("GET /v1/models", new ListModelsFunction(app));
        functions.put("GET /v1/farm", new GetFarmFunction(app));
        functions.put("GET /v1/dashboard", new GetDashboardFunction(app));
        functions.put("GET /v1/insights/variance", new ReportVarianceFunction(app));
        functions.put("GET /v1/insights/success", new ReportSuccessFunction(app));
        functions.put("GET /v1/insights/cost", new ReportCostFunction(app));
        functions.put("GET /v1/insights/reorder", new ReportReorderFunction(app));
    }

    JsonNode send(Call call) {
        Answer answer = send(call.method(), call.path(), call.body().toString());
        if (answer.status() != 200 && answer.status() != 201) {
            throw new AssertionError("%s %s with %s: %d %s"
                    .formatted(call.method(), call.path(), call.body(), answer.status(), answer.body()));
        }
        return answer.body();
    }

    JsonNode get(String path) {
        Answer answer = send("GET", path, null);
        if (answer.status() != 200) {
            throw new AssertionError("GET %s: %d %s".formatted(path, answer.status(), answer.body()));
        }
        return answer.body();
    }

    /** All entries of a list, page by page. */
    List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode cursor;
        String next = path + (path.contains("?") ? "&" : "?") + "limit=100";
        String query = "";
        do {
            JsonNode page = get(next + query);
            page.get("items").forEach(all::add);
            cursor = page.get("nextCursor");
            query = "&cursor=" + cursor.textValue();
        } while (cursor.isTextual());
        return all;
    }

    private Answer send(String method, String path, String body) {
        String route = (method + " " + path).replaceAll("[A-Z]+-[0-9]+", "*");
        RequestStreamHandler function = functions.entrySet().stream()
                .filter(named -> route.startsWith(named.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
        return direct.call(function, method, path, body, "if-match", "*");
    }
}
