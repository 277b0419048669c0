package nozzly.farm;

/** What has a number of its own in a farm. Ids are the kind and the number, at least three digits: {@code RUN-042}. */
public enum Kind {
    RUN,
    SPOOL,
    PRINTER,
    MODEL,
    CONNECTION;

    public String id(long number) {
        return "%s-%03d".formatted(name(), number);
    }

    /** The number of an id exactly as {@link #id} writes it; 0, which nothing ever has, for any other text. */
    public long number(String id) {
        String prefix = name() + "-";
        if (id == null || !id.startsWith(prefix) || id.length() > prefix.length() + 10) {
            return 0;
        }
        String digits = id.substring(prefix.length());
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9') || digits.isEmpty()) {
            return 0;
        }
        long number = Long.parseLong(digits);
        return id(number).equals(id) ? number : 0;
    }
}
