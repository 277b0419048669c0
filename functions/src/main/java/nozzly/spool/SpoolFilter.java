package nozzly.spool;

/**
 * Which spools a list shows.
 *
 * @param archived the archived ones; otherwise only the others
 * @param material in any case; null for all
 * @param low only those that are low
 */
public record SpoolFilter(boolean archived, String material, boolean low) {

    public boolean wants(Spool spool) {
        return archived == spool.details().archived()
                && (material == null
                        || material.equalsIgnoreCase(spool.details().material()))
                && (!low || spool.isLow());
    }
}
