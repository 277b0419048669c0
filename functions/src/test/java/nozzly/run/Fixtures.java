package nozzly.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nozzly.farm.Actor;
import nozzly.farm.Money;
import nozzly.run.UsedMaterial.Basis;
import nozzly.spool.Grams;

/** Runs and results to test with. Times are on 2026-05-01 in UTC. */
final class Fixtures {

    static final Actor OLA = new Actor("ola", "Ola");
    static final PrinterRef PRINTER = new PrinterRef(1, "Mk4");
    static final Instant NINE = Instant.parse("2026-05-01T09:00:00Z");
    static final Instant TEN = Instant.parse("2026-05-01T10:00:00Z");

    private Fixtures() {}

    static Plan plan(List<PlannedItem> items, List<PlannedMaterial> materials) {
        return new Plan(PRINTER, null, null, null, null, null, 1, null, null, items, materials);
    }

    static Plan plan(long plates) {
        return new Plan(PRINTER, null, null, null, null, null, plates, null, null, List.of(), List.of());
    }

    static Run pending(Plan plan) {
        return run(1, RunStatus.PENDING, plan, null, List.of());
    }

    static Run inProgress(Plan plan) {
        return run(1, RunStatus.IN_PROGRESS, plan, NINE, List.of());
    }

    static Run completed(Plan plan, Results... revisions) {
        return run(1, RunStatus.COMPLETED, plan, NINE, List.of(revisions));
    }

    static Run run(long number, RunStatus status, Plan plan, Instant startedAt, List<Results> revisions) {
        return new Run(
                "farm",
                number,
                1,
                status,
                plan,
                NINE,
                startedAt,
                revisions,
                revisions.isEmpty() ? null : rates(null, null, null, Map.of()),
                null,
                null,
                null,
                List.of(),
                Set.of(),
                Settled.NONE,
                revisions.isEmpty() ? null : TEN);
    }

    static Results results(List<ItemResult> items, List<UsedMaterial> materials) {
        return results(3600L, items, materials);
    }

    static Results results(Long seconds, List<ItemResult> items, List<UsedMaterial> materials) {
        return new Results(1, TEN, OLA, null, null, false, TEN, seconds, false, items, materials);
    }

    /** Used of a planned spool. */
    static UsedMaterial used(long spool, String grams, String estimated) {
        return new UsedMaterial(
                spool, "PLA", spool, estimated == null ? null : grams(estimated), grams(grams), null, Basis.MEASURED);
    }

    static Rates rates(Money tariff, Money hourlyCost, Long watts, Map<Long, Rates.SpoolRate> spools) {
        return new Rates(
                "EUR", ZoneOffset.UTC, tariff, null, null, new Rates.Machine(1, hourlyCost, watts), spools, Map.of());
    }

    static Rates.SpoolRate spoolRate(String price, String net) {
        return new Rates.SpoolRate(price == null ? null : money(price), grams(net), "PLA", null);
    }

    static Grams grams(String grams) {
        return new Grams(new BigDecimal(grams).movePointRight(3).longValueExact());
    }

    static Money money(String amount) {
        return new Money(new BigDecimal(amount).movePointRight(4).longValueExact());
    }
}
