package nozzly.spool;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nozzly.farm.Kind;
import nozzly.farm.Money;

/**
 * A physical spool.
 *
 * @param version counts the changes people made to its details, from 1; its stock has the ledger sequence instead
 */
public record Spool(String farm, long number, long version, SpoolDetails details, SpoolStock stock) {

    public String id() {
        return Kind.SPOOL.id(number);
    }

    /** What people call it: its label, else what it is. */
    public String label() {
        if (details.label() != null) {
            return details.label();
        }
        String color = details.color() == null ? null : details.color().name();
        return Stream.of(details.brand(), details.material(), color)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    public boolean isLow() {
        return details.lowAt() != null && stock.remaining().compareTo(details.lowAt()) < 0;
    }

    public boolean isOverdrawn() {
        return stock.remaining().isNegative();
    }

    /** Sorts as lists do: by number. */
    public String listKey() {
        return "%010d".formatted(number);
    }

    /** Of what remains at the spool's price, rounded half even; null without a price. */
    public Money value() {
        return details.price() == null
                ? null
                : details.price()
                        .times(stock.remaining().milligrams(), details.net().milligrams());
    }

    /** Of 1000 g, rounded half even; null without a price. */
    public Money costPerKilogram() {
        return details.price() == null
                ? null
                : details.price().times(1_000_000, details.net().milligrams());
    }
}
