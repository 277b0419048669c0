package nozzly.webhook.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nozzly.spool.Grams;
import nozzly.webhook.Basis;
import nozzly.webhook.Consumed;

/** What Bambuddy tells by slot: {@code AMS-A T1 PLA: 40.0g | AMS-A T3 PETG: 5.2g}. */
final class AmsSlots {

    private static final Pattern SLOT =
            Pattern.compile("AMS-([A-D]) T([1-4]) [^:|]{1,60}: ([0-9]{1,5}(?:\\.[0-9]{1,3})?)g");
    private static final int SLOTS_OF_AN_AMS = 4;
    private static final int MOST_SLOTS = 16;
    private static final long ROUNDED_BY = 1_000;

    private AmsSlots() {}

    /** Slot 1 of the first AMS is tool 0; empty unless every part of {@code details} is of a slot. */
    static List<Consumed> of(String details, Basis basis) {
        String[] parts = details == null ? new String[0] : details.split(" \\| ", MOST_SLOTS + 1);
        if (parts.length > MOST_SLOTS) {
            return List.of();
        }
        List<Consumed> slots = new ArrayList<>();
        for (String part : parts) {
            Matcher slot = SLOT.matcher(part.strip());
            if (!slot.matches()) {
                return List.of();
            }
            slots.add(new Consumed(tool(slot), grams(slot.group(3)), null, basis));
        }
        return slots;
    }

    /** Whether they are {@code total}, within what rounding may do. */
    static boolean addUpTo(Grams total, List<Consumed> slots) {
        Grams sum = slots.stream().map(Consumed::grams).reduce(Grams.ZERO, Grams::plus);
        return Math.abs(sum.minus(total).milligrams()) <= ROUNDED_BY;
    }

    private static int tool(Matcher slot) {
        return (slot.group(1).charAt(0) - 'A') * SLOTS_OF_AN_AMS + slot.group(2).charAt(0) - '1';
    }

    private static Grams grams(String text) {
        return new Grams(new BigDecimal(text).movePointRight(3).longValueExact());
    }
}
