package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.Currency;
import nozzly.catalog.Farm;
import nozzly.catalog.FarmEdit;
import nozzly.farm.Input;
import nozzly.http.Fields;
import nozzly.http.Json;
import nozzly.http.Request;
import nozzly.http.Response;

/** A farm's settings in JSON. */
public final class FarmBody {

    private FarmBody() {}

    public static Input<FarmEdit> read(Request request) {
        Fields fields = Fields.of(request, true, false);
        fields.notNull("timeZone");
        fields.notNull("currency");
        return fields.input(new FarmEdit(
                fields.name("name", Limits.NAME),
                timeZone(fields),
                currency(fields),
                Amounts.money(fields, "electricityPerKwh"),
                Amounts.money(fields, "labourPerHour"),
                fields.whole("labourMinutesPerRun", 0, Limits.DAY_MINUTES)));
    }

    private static ZoneId timeZone(Fields fields) {
        String id = fields.text("timeZone", Limits.WORD);
        if (id == null) {
            return null;
        }
        return ZoneId.getAvailableZoneIds().contains(id)
                ? ZoneId.of(id)
                : fields.invalid("timeZone", "must be a zone of the IANA time zone database, such as Europe/Berlin");
    }

    private static String currency(Fields fields) {
        String code = fields.text("currency", Limits.WORD);
        if (code == null) {
            return null;
        }
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            return fields.invalid("currency", "must be an ISO 4217 code, such as EUR");
        }
    }

    private static ObjectNode write(Farm farm) {
        ObjectNode body = Json.object();
        body.put("version", farm.version());
        body.put("name", farm.name());
        body.put("timeZone", farm.timeZone().getId());
        body.put("currency", farm.currency());
        body.set("electricityPerKwh", Amounts.number(farm.electricityPerKwh()));
        body.set("labourPerHour", Amounts.number(farm.labourPerHour()));
        body.put("labourMinutesPerRun", farm.labourMinutesPerRun());
        return body;
    }

    public static Response answer(Farm farm) {
        return Response.resource(200, farm.version(), write(farm));
    }
}
