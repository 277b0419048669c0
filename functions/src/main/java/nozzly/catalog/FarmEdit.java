package nozzly.catalog;

import java.time.ZoneId;
import nozzly.farm.Money;

/** What a person wants a farm's settings to be. Null stands for the default. */
public record FarmEdit(
        String name,
        ZoneId timeZone,
        String currency,
        Money electricityPerKwh,
        Money labourPerHour,
        Long labourMinutesPerRun) {

    /** {@code farm} with these settings. */
    Farm on(Farm farm) {
        return new Farm(
                farm.farm(),
                farm.version() + 1,
                name,
                timeZone == null ? Farm.DEFAULT_ZONE : timeZone,
                currency == null ? Farm.DEFAULT_CURRENCY : currency,
                electricityPerKwh,
                labourPerHour,
                labourMinutesPerRun,
                farm.hasResults());
    }
}
