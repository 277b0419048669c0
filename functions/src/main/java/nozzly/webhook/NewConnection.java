package nozzly.webhook;

/**
 * What a person wants of a connection. Members left out are null.
 *
 * @param secret of their own choice
 */
public record NewConnection(
        Source source, String printerId, String name, String secret, boolean completes, boolean makesRuns) {}
