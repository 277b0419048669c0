package nozzly.farm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do in a farm; each role may do all that the ones before it may. */
public enum Role {
    VIEWER,
    OPERATOR,
    MANAGER;

    public boolean includes(Role needed) {
        return compareTo(needed) >= 0;
    }

    /** The role of a claim's value such as {@code operator}; empty when it is none. */
    public static Optional<Role> of(String claim) {
        return Arrays.stream(values()).filter(role -> role.word().equals(claim)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
