package nozzly.function.contract;

import java.util.Map;
import nozzly.farm.Input;
import nozzly.http.Fields;
import nozzly.http.Request;
import nozzly.settlement.Adjustment;
import nozzly.spool.LedgerEntry;

/** Reads what a person says of what remains on a spool. */
public final class AdjustmentBody {

    private static final Map<String, LedgerEntry.Type> TYPES = Map.of(
            "adjustment", LedgerEntry.Type.ADJUSTMENT,
            "waste", LedgerEntry.Type.WASTE,
            "return", LedgerEntry.Type.RETURN);

    private AdjustmentBody() {}

    public static Input<Adjustment> readWeighing(Request request) {
        Fields fields = Fields.of(request, false, false);
        if (fields.has("grossGrams") == fields.has("netGrams")) {
            fields.invalid("grossGrams", "give either grossGrams, with the empty spool, or netGrams, without it");
        }
        return fields.input(new Adjustment.Weighed(
                Amounts.grams(fields, "grossGrams"),
                Amounts.grams(fields, "netGrams"),
                fields.text("note", Limits.NOTES)));
    }

    public static Input<Adjustment> readChange(Request request) {
        Fields fields = Fields.of(request, false, false);
        return fields.input(new Adjustment.Changed(
                fields.required("deltaGrams", Amounts.grams(fields, "deltaGrams", -Limits.GRAMS)),
                fields.required("type", fields.word("type", TYPES)),
                fields.required("note", fields.name("note", Limits.NOTES))));
    }
}
