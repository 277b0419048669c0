package nozzly.run;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nozzly.farm.Money;
import nozzly.spool.Grams;

/**
 * What a run costs. A part that is not known is null and named in {@code missing}, never assumed.
 *
 * <ul>
 *   <li>material = Σ grams × spool price ÷ spool net weight, each spool rounded half even
 *   <li>machine = hours × (hourly cost + watts ÷ 1000 × tariff), known with an hourly cost, or with watts and a tariff
 *   <li>labour = minutes a run × hourly rate
 * </ul>
 *
 * @param missing of {@code material, machine, labour}; material is in it too when one spool of several has no price
 */
public record Cost(Money material, Money machine, Money labour, List<String> missing) {

    /** Of what nobody priced. */
    static final Cost UNKNOWN = new Cost(null, null, null, List.of());

    private static final BigInteger SECONDS_AN_HOUR = BigInteger.valueOf(3600);

    public Cost {
        missing = List.copyOf(missing);
    }

    /** What {@code grams} of a spool cost; null without a price. */
    public static Money ofSpool(Grams grams, Rates.SpoolRate rate) {
        return rate == null || rate.price() == null
                ? null
                : rate.price().times(grams.milligrams(), rate.net().milligrams());
    }

    /**
     * @param spools what each spool costs, null where unknown
     * @param seconds of printing; null when unknown
     */
    public static Cost of(List<Money> spools, Long seconds, Rates rates) {
        List<Money> known = spools.stream().filter(Objects::nonNull).toList();
        Money material = known.isEmpty() ? null : sum(known.stream());
        Money machine = machine(seconds, rates);
        Money labour = rates.labourPerHour() == null || rates.labourMinutes() == null
                ? null
                : rates.labourPerHour().times(rates.labourMinutes(), 60);
        List<String> missing = new ArrayList<>();
        if (known.isEmpty() || known.size() < spools.size()) {
            missing.add("material");
        }
        if (machine == null) {
            missing.add("machine");
        }
        if (labour == null) {
            missing.add("labour");
        }
        return new Cost(material, machine, labour, missing);
    }

    /** What the results of a run cost at its frozen rates. */
    public static Cost of(Results results, Rates rates) {
        List<Money> spools = new ArrayList<>();
        results.materials()
                .forEach(
                        used -> spools.add(ofSpool(used.actual(), rates.spools().get(used.spool()))));
        return of(spools, results.durationSeconds(), rates);
    }

    /** The sum of the known parts; null when none is known. */
    public Money total() {
        List<Money> known =
                Stream.of(material, machine, labour).filter(Objects::nonNull).toList();
        return known.isEmpty() ? null : sum(known.stream());
    }

    /** The total for each good item, rounded half even; null without a total or a good item. */
    public Money perGoodItem(long good) {
        Money total = total();
        return total == null || good == 0 ? null : total.times(1, good);
    }

    private static Money machine(Long seconds, Rates rates) {
        Rates.Machine machine = rates.machine();
        boolean powered = machine.watts() != null && rates.tariff() != null;
        if (seconds == null || (machine.hourlyCost() == null && !powered)) {
            return null;
        }
        BigInteger hourly = machine.hourlyCost() == null
                ? BigInteger.ZERO
                : BigInteger.valueOf(machine.hourlyCost().tenThousandths()).multiply(BigInteger.valueOf(1000));
        BigInteger power = powered
                ? BigInteger.valueOf(rates.tariff().tenThousandths()).multiply(BigInteger.valueOf(machine.watts()))
                : BigInteger.ZERO;
        BigInteger thousandthsOfAnHour = hourly.add(power).multiply(BigInteger.valueOf(seconds));
        return new Money(1).times(thousandthsOfAnHour, SECONDS_AN_HOUR.multiply(BigInteger.valueOf(1000)));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
