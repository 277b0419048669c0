package nozzly.farm;

/**
 * One thing wrong with what was sent.
 *
 * @param pointer JSON pointer into the body ({@code /items/0/quantity}), {@code ?name} of a query parameter, or
 *     {@code header:Name}
 * @param detail what would be right
 */
public record Violation(String pointer, String detail) {}
