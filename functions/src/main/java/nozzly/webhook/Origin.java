package nozzly.webhook;

import nozzly.farm.Kind;

/**
 * The connection that an event came through, as it was then.
 *
 * @param connection its number
 * @param name null for none
 * @param printer number of the printer that all its events are about; null where they name their printers
 */
public record Origin(long connection, Source source, String name, Long printer, boolean completes, boolean makesRuns) {

    static Origin of(Connection connection) {
        return new Origin(
                connection.number(),
                connection.source(),
                connection.name(),
                connection.printer(),
                connection.completes(),
                connection.makesRuns());
    }

    public String connectionId() {
        return Kind.CONNECTION.id(connection);
    }

    /** What people call the software. */
    String product() {
        return switch (source) {
            case STANDARD_WEBHOOKS -> name == null ? "Webhook" : name;
            case SIMPLYPRINT -> "SimplyPrint";
            case OCTOPRINT -> "OctoPrint";
            case OCTOEVERYWHERE -> "OctoEverywhere";
            case OBICO -> "Obico";
            case BAMBUDDY -> "Bambuddy";
            case MOONRAKER -> "Moonraker";
            case PRINTAGO -> "Printago";
        };
    }
}
