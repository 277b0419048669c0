package nozzly.webhook;

import java.util.Optional;
import java.util.regex.Pattern;
import nozzly.farm.Violation;

/** Which secrets people may choose: those that reach us from the product as they were entered there. */
final class SecretRules {

    private static final int SHORTEST = 16;
    private static final int LONGEST = 128;

    /** What every sender can put into a header. */
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?");

    private SecretRules() {}

    /** Whether the product can send one. One that cannot is known by its address alone. */
    static boolean takesSecret(Source source) {
        return source != Source.OBICO;
    }

    /**
     * What is wrong with a secret of the person's own.
     *
     * @param source null where that is wrong
     * @param secret null for none
     */
    static Optional<Violation> violation(Source source, String secret) {
        if (secret == null || source == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(fault(source, secret)).map(fault -> new Violation("/secret", fault));
    }

    private static String fault(Source source, String secret) {
        if (!takesSecret(source)) {
            return "must be left out: Obico sends none, its address is the secret";
        }
        if (secret.length() < SHORTEST || secret.length() > LONGEST) {
            return "must have " + SHORTEST + " to " + LONGEST + " characters";
        }
        if (!VISIBLE.matcher(secret).matches()) {
            return "must be of visible ASCII characters, with spaces only between them";
        }
        return source == Source.OCTOPRINT && secret.contains("@")
                ? "must not contain @, which OctoPrint changes"
                : null;
    }
}
