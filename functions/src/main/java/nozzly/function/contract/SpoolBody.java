package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nozzly.farm.Change;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.http.Fields;
import nozzly.http.Json;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.spool.ColorEdit;
import nozzly.spool.Commitments;
import nozzly.spool.Commitments.Commitment;
import nozzly.spool.Grams;
import nozzly.spool.NewSpool;
import nozzly.spool.Spool;
import nozzly.spool.SpoolColor;
import nozzly.spool.SpoolDetails;
import nozzly.spool.SpoolEdit;

/** A spool in JSON. */
public final class SpoolBody {

    private static final int MAX_COUNT = 40;
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    private static final String BY_LEDGER_ALONE = "is no detail of a spool: weigh it (POST …/weigh) or adjust it"
            + " (POST …/adjust), so that its ledger shows what changed";

    private SpoolBody() {}

    public static Input<NewSpool> readNew(Request request) {
        Fields fields = Fields.of(request, false, false);
        SpoolEdit details = details(fields, Change.none());
        fields.required("material", details.material().value());
        fields.required("netGrams", details.net().value());
        return fields.input(new NewSpool(
                details,
                Amounts.grams(fields, "remainingGrams"),
                Amounts.grams(fields, "grossGrams"),
                fields.whole("count", 1, MAX_COUNT)));
    }

    public static Input<SpoolEdit> readEdit(Request request) {
        Fields fields = Fields.of(request, true, false);
        SpoolEdit edit = details(fields, fields.change("archived", (f, member) -> Boolean.TRUE.equals(f.flag(member))));
        if (edit.material().given()) {
            fields.required("material", edit.material().value());
        }
        if (edit.net().given()) {
            fields.required("netGrams", edit.net().value());
        }
        refuse(fields, "remainingGrams", BY_LEDGER_ALONE);
        refuse(fields, "grossGrams", BY_LEDGER_ALONE);
        refuse(fields, "count", "is for adding spools only");
        return fields.input(edit);
    }

    private static void refuse(Fields fields, String name, String instead) {
        if (fields.has(name)) {
            fields.invalid(name, instead);
        }
    }

    private static SpoolEdit details(Fields fields, Change<Boolean> archived) {
        return new SpoolEdit(
                fields.change("label", (f, member) -> f.name(member, Limits.NAME)),
                fields.change("material", (f, member) -> f.name(member, Limits.WORD)),
                fields.change("brand", (f, member) -> f.name(member, Limits.WORD)),
                fields.change("color", (f, member) -> f.object(member, SpoolBody::color)),
                fields.change("netGrams", SpoolBody::net),
                fields.change("tareGrams", Amounts::grams),
                fields.change("price", Amounts::money),
                fields.change("lowAtGrams", Amounts::grams),
                fields.change("location", (f, member) -> f.text(member, Limits.WORD)),
                fields.change("lot", (f, member) -> f.text(member, Limits.WORD)),
                fields.change("purchasedOn", Fields::date),
                fields.change("notes", (f, member) -> f.text(member, Limits.NOTES)),
                archived);
    }

    private static ColorEdit color(Fields fields) {
        return new ColorEdit(
                fields.change("name", (f, member) -> f.name(member, Limits.WORD)),
                fields.change(
                        "hex", (f, member) -> f.formatted(member, HEX.asMatchPredicate(), "a colour like #1A2B3C")));
    }

    private static Grams net(Fields fields, String name) {
        return Amounts.grams(fields, name, 1);
    }

    /** A spool that was weighed or adjusted, with the open runs there are to warn of. */
    public static Response answer(Spool spool, List<Commitment> ofTheFarm, List<Long> openRuns) {
        return Response.resource(200, spool.version(), write(spool, ofTheFarm, openRuns));
    }

    public static Response answer(int status, Spool spool, List<Commitment> ofTheFarm) {
        return Response.resource(status, spool.version(), write(spool, ofTheFarm, List.of()));
    }

    /** A list of all when {@code request} gave a count, else the one. */
    public static Response added(NewSpool request, List<Spool> added, List<Commitment> ofTheFarm) {
        if (request.count() == null) {
            Spool only = added.getFirst();
            return answer(201, only, ofTheFarm).with("location", "/v1/spools/" + only.id());
        }
        ObjectNode body = Json.object();
        ArrayNode items = body.putArray("items");
        added.forEach(spool -> items.add(write(spool, ofTheFarm, List.of())));
        return Response.json(201, body);
    }

    /**
     * @param ofTheFarm all commitments of the farm
     * @param openRuns numbers of open runs to warn of: weighing a spool while they use it tells less than it seems to
     */
    public static ObjectNode write(Spool spool, List<Commitment> ofTheFarm, List<Long> openRuns) {
        SpoolDetails details = spool.details();
        Grams remaining = spool.stock().remaining();
        Grams committed = Commitments.sum(ofTheFarm, spool.number());
        ObjectNode body = Json.object();
        body.put("id", spool.id());
        body.put("version", spool.version());
        body.put("label", spool.label());
        body.put("material", details.material());
        body.put("brand", details.brand());
        body.set("color", color(details.color()));
        body.set("netGrams", Amounts.number(details.net()));
        body.set("tareGrams", Amounts.number(details.tare()));
        body.set("price", Amounts.number(details.price()));
        body.set("costPerKilogram", Amounts.number(spool.costPerKilogram()));
        body.set("remainingGrams", Amounts.number(remaining));
        body.set("committedGrams", Amounts.number(committed));
        body.set("availableGrams", Amounts.number(remaining.minus(committed)));
        body.set("lowAtGrams", Amounts.number(details.lowAt()));
        body.set("flags", flags(spool));
        body.set("warnings", warnings(openRuns));
        body.put("location", details.location());
        body.put("lot", details.lot());
        body.put(
                "purchasedOn",
                details.purchasedOn() == null ? null : details.purchasedOn().toString());
        body.put("notes", details.notes());
        return body;
    }

    private static ObjectNode color(SpoolColor color) {
        return color == null ? null : Json.object().put("name", color.name()).put("hex", color.hex());
    }

    static ArrayNode flags(Spool spool) {
        ArrayNode flags = Json.array();
        if (spool.isLow()) {
            flags.add("low");
        }
        if (spool.isOverdrawn()) {
            flags.add("overdrawn");
        }
        if (spool.details().archived()) {
            flags.add("archived");
        }
        return flags;
    }

    private static ArrayNode warnings(List<Long> openRuns) {
        ArrayNode warnings = Json.array();
        if (!openRuns.isEmpty()) {
            String names = openRuns.stream().map(Kind.RUN::id).collect(Collectors.joining(", "));
            ObjectNode warning = warnings.addObject();
            warning.put("code", "open-run-on-spool");
            warning.put(
                    "detail", "Open runs use this spool: " + names + ". What they use until now is in this weight.");
            ArrayNode ids = warning.putArray("runIds");
            openRuns.forEach(run -> ids.add(Kind.RUN.id(run)));
        }
        return warnings;
    }
}
