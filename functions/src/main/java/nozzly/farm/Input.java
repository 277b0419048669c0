package nozzly.farm;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person sent, as far as it could be read: members that broke a rule are null in {@code value} and named in
 * {@code violations}. A use case refuses it only after it has looked at what comes first (unknown, not allowed, stale),
 * and adds the rules that it alone can check.
 */
public record Input<T>(T value, List<Violation> violations) {
    public Input {
        violations = List.copyOf(violations);
    }

    /** All that is wrong: what reading found, then {@code more} about members that reading had no fault to find with. */
    public List<Violation> violationsWith(List<Violation> more) {
        List<Violation> all = new ArrayList<>(violations);
        more.stream()
                .filter(added -> violations.stream().noneMatch(known -> isAbout(known, added.pointer())))
                .forEach(all::add);
        return all;
    }

    private static boolean isAbout(Violation known, String pointer) {
        return known.pointer().equals(pointer) || known.pointer().startsWith(pointer + "/");
    }
}
