package nozzly.function.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import nozzly.farm.Money;
import nozzly.http.Fields;
import nozzly.http.Json;
import nozzly.spool.Grams;

/** Grams and money in JSON: numbers with at most 3 and 4 decimals. */
final class Amounts {

    private static final int GRAM_DECIMALS = 3;
    private static final int MONEY_DECIMALS = 4;

    private Amounts() {}

    static Grams grams(Fields fields, String name) {
        return grams(fields, name, 0);
    }

    static Grams grams(Fields fields, String name, long min) {
        BigDecimal value = fields.decimal(name, min, Limits.GRAMS, GRAM_DECIMALS);
        return value == null
                ? null
                : new Grams(value.movePointRight(GRAM_DECIMALS).longValueExact());
    }

    static Money money(Fields fields, String name) {
        BigDecimal value = fields.decimal(name, 0, Limits.MONEY, MONEY_DECIMALS);
        return value == null
                ? null
                : new Money(value.movePointRight(MONEY_DECIMALS).longValueExact());
    }

    static JsonNode number(Grams grams) {
        return Json.number(grams == null ? null : grams.toDecimal());
    }

    static JsonNode milligrams(long milligrams) {
        return number(new Grams(milligrams));
    }

    static JsonNode number(Money money) {
        return Json.number(money == null ? null : money.toDecimal());
    }
}
