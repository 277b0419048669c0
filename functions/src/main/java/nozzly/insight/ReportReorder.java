package nozzly.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nozzly.catalog.Farms;
import nozzly.spool.Commitments;
import nozzly.spool.Commitments.Commitment;
import nozzly.spool.Grams;
import nozzly.spool.Spool;
import nozzly.spool.SpoolColor;
import nozzly.spool.Spools;

/**
 * How long each material and colour lasts, and how many spools to buy for the next 30 days. What is there is on spools
 * that are not archived; what is used per day is the mean of the last 30 days.
 */
public final class ReportReorder {

    private static final int DAYS = 30;

    private final Figures figures;
    private final Spools spools;
    private final Commitments commitments;
    private final Today today;

    public ReportReorder(Figures figures, Spools spools, Commitments commitments, Farms farms, InstantSource clock) {
        this.figures = figures;
        this.spools = spools;
        this.commitments = commitments;
        this.today = new Today(farms, clock);
    }

    /**
     * @param color null for none
     * @param used in the last 30 days
     * @param usualNet weight of a full spool; null when the farm never had one
     * @param lowAt below this the group is low; null when no spool says
     */
    public record Group(
            String material, String color, Grams onHand, Grams committed, Grams used, Grams usualNet, Grams lowAt) {

        private static final Comparator<Group> URGENT_FIRST = Comparator.comparing(
                        Group::daysLeft, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Group::material, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Group::color, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER));

        public Grams available() {
            return onHand.minus(committed);
        }

        /** Rounded half even to the milligram. */
        public Grams usedPerDay() {
            return new Grams(BigDecimal.valueOf(used.milligrams())
                    .divide(BigDecimal.valueOf(DAYS), 0, RoundingMode.HALF_EVEN)
                    .longValueExact());
        }

        /** With three decimals, rounded half even; null when nothing was used. */
        public BigDecimal daysLeft() {
            return used.isZero()
                    ? null
                    : BigDecimal.valueOf(available().milligrams())
                            .multiply(BigDecimal.valueOf(DAYS))
                            .divide(BigDecimal.valueOf(used.milligrams()), 3, RoundingMode.HALF_EVEN);
        }

        /** Whole spools that another 30 days lack; null when it is unknown what a spool holds. */
        public Long spoolsToBuy() {
            Grams lacking = used.minus(available());
            if (lacking.isNegative() || lacking.isZero()) {
                return 0L;
            }
            return usualNet == null ? null : (Long) Math.ceilDiv(lacking.milligrams(), usualNet.milligrams());
        }

        public boolean isLow() {
            return lowAt != null && available().compareTo(lowAt) < 0;
        }
    }

    /** Spools of one material and colour, and what was used of it. */
    private static final class Stock {
        private final String material;
        private final String color;
        private final List<Spool> all = new ArrayList<>();
        private Grams used = Grams.ZERO;

        Stock(String material, String color) {
            this.material = material;
            this.color = color;
        }

        List<Spool> active() {
            return all.stream().filter(spool -> !spool.details().archived()).toList();
        }

        Group group(List<Commitment> committed) {
            List<Spool> telling = active().isEmpty() ? all : active();
            return new Group(
                    material,
                    color,
                    sum(active().stream()
                            .map(spool -> spool.stock().remaining())
                            .toList()),
                    sum(active().stream()
                            .map(spool -> Commitments.sum(committed, spool.number()))
                            .toList()),
                    used,
                    usualNet(all),
                    telling.stream()
                            .map(spool -> spool.details().lowAt())
                            .filter(lowAt -> lowAt != null)
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        }
    }

    public List<Group> report(String farm) {
        Map<List<String>, Stock> stocks = new HashMap<>();
        for (Spool spool : spools.all(farm)) {
            SpoolColor color = spool.details().color();
            stock(stocks, spool.details().material(), color == null ? null : color.name())
                    .all
                    .add(spool);
        }
        figures.runs(farm, Period.last(DAYS, today.of(farm)))
                .flatMap(run -> run.materials().stream())
                .forEach(of -> {
                    Stock stock = stock(stocks, of.material(), of.color());
                    stock.used = stock.used.plus(of.used());
                });
        List<Commitment> committed = commitments.of(farm);
        return stocks.values().stream()
                .filter(stock -> !stock.active().isEmpty() || !stock.used.isZero())
                .map(stock -> stock.group(committed))
                .sorted(Group.URGENT_FIRST)
                .toList();
    }

    /** Upper and lower case make no difference. */
    private static Stock stock(Map<List<String>, Stock> stocks, String material, String color) {
        List<String> key = color == null
                ? List.of(material.toLowerCase(Locale.ROOT))
                : List.of(material.toLowerCase(Locale.ROOT), color.toLowerCase(Locale.ROOT));
        return stocks.computeIfAbsent(key, of -> new Stock(material, color));
    }

    /** What most spools hold when full; of several weights that of the newest spool. */
    private static Grams usualNet(List<Spool> spools) {
        Map<Grams, Integer> counts = new HashMap<>();
        Grams usual = null;
        for (Spool spool : spools) {
            Grams net = spool.details().net();
            int count = counts.merge(net, 1, Integer::sum);
            if (usual == null || count >= counts.get(usual)) {
                usual = net;
            }
        }
        return usual;
    }

    private static Grams sum(List<Grams> grams) {
        return grams.stream().reduce(Grams.ZERO, Grams::plus);
    }
}
