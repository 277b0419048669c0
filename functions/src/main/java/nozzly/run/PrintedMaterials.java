package nozzly.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.run.Reported.Consumption;
import nozzly.spool.Grams;

/** Works out what a print used of each planned spool. */
final class PrintedMaterials {

    private final Run run;
    private final List<Long> loaded;
    private final PrintReport report;

    /** @param loaded spool numbers of the printer, by tool */
    PrintedMaterials(Run run, List<Long> loaded, PrintReport report) {
        this.run = run;
        this.loaded = loaded;
        this.report = report;
    }

    private record Fraction(long numerator, long denominator) {

        static final Fraction WHOLE = new Fraction(1, 1);

        Grams of(Grams grams) {
            return times(grams, numerator, denominator);
        }
    }

    /** Of every spool, as the printer measured it; empty when it does not tell enough. */
    Optional<Map<Long, Grams>> measured() {
        return shared(told("actual"), false);
    }

    /**
     * Of every spool: what the printer measured, else what it estimated, else the plan's estimate, as far as the print
     * went. Where nobody tells how far, the whole estimate. Empty for a spool that nobody estimated.
     */
    Optional<Map<Long, Grams>> estimated() {
        return shared(told("actual"), true)
                .or(() -> shared(told("scaled"), true))
                .or(() -> shared(scaled(told("estimate")), true))
                .or(this::planned);
    }

    /** The entries of a basis, or what was worked out from their lengths. */
    private List<Consumption> told(String basis) {
        List<Consumption> weighed = withGrams(basis);
        boolean measured = report.consumption().stream()
                .anyMatch(used -> used.basis().equals(basis) && used.millimetres() != null);
        return weighed.isEmpty() && measured ? withGrams("derived") : weighed;
    }

    private List<Consumption> withGrams(String basis) {
        return report.consumption().stream()
                .filter(used -> used.basis().equals(basis) && used.grams() != null)
                .toList();
    }

    private List<Consumption> scaled(List<Consumption> whole) {
        Fraction printed = printed();
        return whole.stream()
                .map(used -> new Consumption(used.tool(), printed.of(used.grams()), null, used.basis()))
                .toList();
    }

    /** How far the print went: as told, else by its time. */
    private Fraction printed() {
        if (report.progressPercent() != null) {
            return new Fraction(report.progressPercent(), 100);
        }
        Long whole = run.plan().estimatedSeconds();
        if (whole == null || whole == 0 || report.elapsedSeconds() == null) {
            return Fraction.WHOLE;
        }
        return new Fraction(Math.min(report.elapsedSeconds(), whole), whole);
    }

    private Optional<Map<Long, Grams>> planned() {
        Fraction printed = printed();
        Map<Long, Grams> used = new HashMap<>();
        for (PlannedMaterial material : run.plan().materials()) {
            Grams whole = material.estimated();
            if (whole == null && isOnlyOne() && run.plan().estimate() != null) {
                whole = run.plan().estimate().total();
            }
            if (whole == null) {
                return Optional.empty();
            }
            used.put(material.spool(), printed.of(whole));
        }
        return Optional.of(used);
    }

    /** @param divided whether what all tools used together may be divided as the plan estimates it */
    private Optional<Map<Long, Grams>> shared(List<Consumption> told, boolean divided) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<Consumption> tools =
                told.stream().filter(used -> used.tool() != null).toList();
        if (isOnlyOne()) {
            List<Consumption> together = told.size() > tools.size()
                    ? told.stream().filter(used -> used.tool() == null).toList()
                    : tools;
            return Optional.of(Map.of(run.plan().materials().getFirst().spool(), sum(together)));
        }
        if (!tools.isEmpty()) {
            return byTool(tools);
        }
        return divided ? asPlanned(sum(told)) : Optional.empty();
    }

    private boolean isOnlyOne() {
        return run.plan().materials().size() == 1;
    }

    private Optional<Map<Long, Grams>> byTool(List<Consumption> tools) {
        Map<Long, Grams> used = new HashMap<>();
        run.plan().materials().forEach(material -> used.put(material.spool(), Grams.ZERO));
        for (Consumption one : tools) {
            Long spool = spool(one.tool());
            if (spool == null) {
                return Optional.empty();
            }
            used.merge(spool, one.grams(), Grams::plus);
        }
        return Optional.of(used);
    }

    /** Tool n is the n-th spool of the printer, or of the plan where the printer names none; null for none of the plan's. */
    private Long spool(long tool) {
        List<Long> planned =
                run.plan().materials().stream().map(PlannedMaterial::spool).toList();
        List<Long> spools = loaded.isEmpty() ? planned : loaded;
        return tool < spools.size() && planned.contains(spools.get((int) tool)) ? spools.get((int) tool) : null;
    }

    private Optional<Map<Long, Grams>> asPlanned(Grams all) {
        List<PlannedMaterial> materials = run.plan().materials();
        long whole = materials.stream()
                .mapToLong(material ->
                        material.estimated() == null ? 0 : material.estimated().milligrams())
                .sum();
        if (whole == 0 || materials.stream().anyMatch(material -> material.estimated() == null)) {
            return Optional.empty();
        }
        Map<Long, Grams> used = new HashMap<>();
        Grams left = all;
        for (PlannedMaterial material : materials) {
            Grams share = material == materials.getLast()
                    ? left
                    : times(all, material.estimated().milligrams(), whole);
            used.put(material.spool(), share);
            left = left.minus(share);
        }
        return Optional.of(used);
    }

    private static Grams sum(List<Consumption> used) {
        return used.stream().map(Consumption::grams).reduce(Grams.ZERO, Grams::plus);
    }

    private static Grams times(Grams grams, long numerator, long denominator) {
        return new Grams(BigDecimal.valueOf(grams.milligrams())
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }
}
