package nozzly.spool;

/** A colour: a name, a hex value like {@code #1A2B3C}, or both; either may be null. */
public record SpoolColor(String name, String hex) {}
