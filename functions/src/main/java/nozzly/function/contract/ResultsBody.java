package nozzly.function.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nozzly.farm.Input;
import nozzly.http.Fields;
import nozzly.http.Request;
import nozzly.run.FailureReason;
import nozzly.run.ResultsInput;
import nozzly.run.ResultsInput.ItemInput;
import nozzly.run.ResultsInput.MaterialInput;

/** Reads how a run went. */
public final class ResultsBody {

    private static final Map<String, FailureReason> REASONS =
            Arrays.stream(FailureReason.values()).collect(Collectors.toMap(FailureReason::word, Function.identity()));

    private ResultsBody() {}

    public static Input<ResultsInput> readCompletion(Request request) {
        Fields fields = Fields.of(request, false, true);
        return fields.input(read(fields, null, null, null, fields.text("notes", Limits.RUN_NOTES)));
    }

    public static Input<ResultsInput> readFailure(Request request) {
        Fields fields = Fields.of(request, false, true);
        FailureReason reason = fields.required("reason", fields.word("reason", REASONS));
        return fields.input(read(fields, reason, null, null, fields.text("notes", Limits.NOTES)));
    }

    public static Input<ResultsInput> readCorrection(Request request) {
        Fields fields = Fields.of(request, false, false);
        String correction = fields.required("reason", fields.name("reason", Limits.NOTES));
        String printerId = fields.text("printerId", Limits.WORD);
        ResultsInput input = read(fields, null, correction, printerId, null);
        fields.required("items", input.items());
        fields.required("materials", input.materials());
        return fields.input(input);
    }

    private static ResultsInput read(
            Fields fields, FailureReason reason, String correction, String printerId, String notes) {
        List<MaterialInput> materials = fields.objects("materials", Limits.SPOOLS, ResultsBody::material);
        List<ItemInput> items = fields.objects("items", Limits.MODELS, ResultsBody::item);
        return new ResultsInput(
                materials,
                items,
                reason,
                fields.word("failureReason", REASONS),
                correction,
                printerId,
                fields.time("startedAt"),
                fields.time("endedAt"),
                fields.whole("durationSeconds", 0, Limits.YEAR_SECONDS),
                Boolean.TRUE.equals(fields.flag("closedShort")),
                notes);
    }

    private static MaterialInput material(Fields fields) {
        return new MaterialInput(
                fields.required("spoolId", fields.text("spoolId", Limits.WORD)),
                fields.text("insteadOf", Limits.WORD),
                Amounts.grams(fields, "actualGrams"),
                Amounts.grams(fields, "beforeGrams"),
                Amounts.grams(fields, "afterGrams"));
    }

    private static ItemInput item(Fields fields) {
        return new ItemInput(
                fields.required("modelId", fields.text("modelId", Limits.WORD)),
                fields.required("successful", fields.whole("successful", 0, Limits.QUANTITY)),
                fields.required("failed", fields.whole("failed", 0, Limits.QUANTITY)));
    }
}
