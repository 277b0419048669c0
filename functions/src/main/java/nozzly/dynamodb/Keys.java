package nozzly.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import software.amazon.awssdk.enhanced.dynamodb.Key;

/** How keys are written: numbers padded so that they sort, parts joined by {@code #}, which no farm contains. */
final class Keys {

    private Keys() {}

    static String padded(long number) {
        return "%010d".formatted(number);
    }

    static String farmAnd(String farm, String part) {
        return farm + "#" + part;
    }

    static LocalDate utcDay(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    static Key of(String partition, String sort) {
        return Key.builder().partitionValue(partition).sortValue(sort).build();
    }
}
