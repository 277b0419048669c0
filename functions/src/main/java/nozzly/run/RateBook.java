package nozzly.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nozzly.catalog.Farm;
import nozzly.catalog.Models;
import nozzly.catalog.Printer;
import nozzly.catalog.Printers;
import nozzly.run.Rates.Machine;
import nozzly.run.Rates.SpoolRate;
import nozzly.spool.Grams;
import nozzly.spool.Spool;
import nozzly.spool.SpoolColor;

/** Looks up today's rates. */
final class RateBook {

    private final Printers printers;
    private final Models models;

    RateBook(Printers printers, Models models) {
        this.printers = printers;
        this.models = models;
    }

    /**
     * @param printer null while none is chosen
     * @param modelNumbers those whose pieces share the cost
     */
    Rates today(Farm farm, PrinterRef printer, Collection<Spool> spools, Collection<Long> modelNumbers) {
        Optional<Printer> machine = printer == null ? Optional.empty() : printers.find(farm.farm(), printer.number());
        return today(farm, machine, spools, modelNumbers);
    }

    Rates today(Farm farm, Optional<Printer> machine, Collection<Spool> spools, Collection<Long> modelNumbers) {
        Map<Long, SpoolRate> spoolRates = new HashMap<>();
        spools.forEach(spool -> spoolRates.put(spool.number(), rate(spool)));
        Map<Long, Grams> pieceGrams = new HashMap<>();
        models.findAll(farm.farm(), modelNumbers).forEach((number, model) -> {
            if (model.gramsPerPiece() != null) {
                pieceGrams.put(number, model.gramsPerPiece());
            }
        });
        return new Rates(
                farm.currency(),
                farm.timeZone(),
                farm.electricityPerKwh(),
                farm.labourPerHour(),
                farm.labourMinutesPerRun(),
                new Machine(
                        machine.map(Printer::number).orElse(0L),
                        machine.map(Printer::hourlyCost).orElse(null),
                        machine.map(Printer::watts).orElse(null)),
                spoolRates,
                pieceGrams);
    }

    private static SpoolRate rate(Spool spool) {
        SpoolColor color = spool.details().color();
        return new SpoolRate(
                spool.details().price(),
                spool.details().net(),
                spool.details().material(),
                color == null ? null : color.name());
    }

    /** The frozen rates, with today's where one was null, a spool or model is new, or the printer is another. */
    static Rates correct(Rates frozen, Rates today) {
        Map<Long, SpoolRate> spools = new HashMap<>(today.spools());
        frozen.spools().forEach((number, rate) -> {
            if (rate.price() != null || !spools.containsKey(number)) {
                spools.put(number, rate);
            }
        });
        Map<Long, Grams> pieceGrams = new HashMap<>(today.pieceGrams());
        pieceGrams.putAll(frozen.pieceGrams());
        return new Rates(
                frozen.currency(),
                frozen.timeZone(),
                or(frozen.tariff(), today.tariff()),
                or(frozen.labourPerHour(), today.labourPerHour()),
                or(frozen.labourMinutes(), today.labourMinutes()),
                correct(frozen.machine(), today.machine()),
                spools,
                pieceGrams);
    }

    private static Machine correct(Machine frozen, Machine today) {
        if (frozen.printer() != today.printer()) {
            return today;
        }
        return new Machine(
                frozen.printer(), or(frozen.hourlyCost(), today.hourlyCost()), or(frozen.watts(), today.watts()));
    }

    private static <T> T or(T frozen, T today) {
        return frozen == null ? today : frozen;
    }
}
