package nozzly.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nozzly.catalog.Farms;
import nozzly.insight.Dashboard.ActiveRun;
import nozzly.insight.Dashboard.Shortage;
import nozzly.run.NeedsResults;
import nozzly.run.OpenRun;
import nozzly.run.RunStatus;
import nozzly.run.Runs;
import nozzly.spool.Grams;
import nozzly.spool.Spool;
import nozzly.spool.Spools;

/** Shows a farm at a glance. What it reads grows with open runs, spools and days, not with the runs of the past. */
public final class GetDashboard {

    private static final List<Integer> SUCCESS_DAYS = List.of(7, 30, 90);

    private final Runs runs;
    private final Spools spools;
    private final Figures figures;
    private final Farms farms;
    private final InstantSource clock;

    public GetDashboard(Runs runs, Spools spools, Figures figures, Farms farms, InstantSource clock) {
        this.runs = runs;
        this.spools = spools;
        this.figures = figures;
        this.farms = farms;
        this.clock = clock;
    }

    /** @param days that the trend shows */
    public Dashboard get(String farm, int days) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, farms.get(farm).timeZone());
        List<OpenRun> open = runs.open(farm);
        List<Spool> all = spools.all(farm);
        int longest = Stream.concat(SUCCESS_DAYS.stream(), Stream.of(days))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<LocalDate, DayTotals> totals = figures.days(farm, Period.last(longest, today)).stream()
                .collect(Collectors.toMap(DayTotals::day, Function.identity()));
        List<Duration> waiting = open.stream()
                .map(OpenRun::unsettledSince)
                .filter(Objects::nonNull)
                .map(since -> Duration.between(since, now))
                .toList();
        return new Dashboard(
                now,
                active(open, now),
                withStatus(open, RunStatus.PENDING).toList(),
                open.stream()
                        .filter(run -> NeedsResults.test(run, now))
                        .map(OpenRun::number)
                        .toList(),
                Period.last(days, today).stream()
                        .map(day -> totals.getOrDefault(day, DayTotals.none(day)))
                        .toList(),
                success(totals.values().stream().toList(), today),
                all.stream()
                        .filter(spool -> !spool.details().archived() && (spool.isLow() || spool.isOverdrawn()))
                        .sorted(Comparator.comparing(spool -> spool.stock().remaining()))
                        .toList(),
                shortages(open, all),
                waiting.size(),
                waiting.stream().max(Comparator.naturalOrder()).orElse(null));
    }

    private static Stream<OpenRun> withStatus(List<OpenRun> open, RunStatus status) {
        return open.stream().filter(run -> run.status() == status);
    }

    private static List<ActiveRun> active(List<OpenRun> open, Instant now) {
        return withStatus(open, RunStatus.IN_PROGRESS)
                .map(run -> new ActiveRun(run, expectedEnd(run), NeedsResults.isOverdue(run, now)))
                .sorted(Comparator.comparing(ActiveRun::expectedEnd, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Instant expectedEnd(OpenRun run) {
        return run.estimatedSeconds() == null ? null : run.startedAt().plusSeconds(run.estimatedSeconds());
    }

    private static Map<Integer, Counts> success(List<DayTotals> totals, LocalDate today) {
        Map<Integer, Counts> success = new LinkedHashMap<>();
        for (int days : SUCCESS_DAYS) {
            Period period = Period.last(days, today);
            success.put(
                    days,
                    totals.stream()
                            .filter(day -> period.contains(day.day()))
                            .map(Counts::of)
                            .reduce(Counts.NONE, Counts::plus));
        }
        return success;
    }

    /** As the warning of each run says: what the spool has but for what all others keep of it is less than it needs. */
    private static List<Shortage> shortages(List<OpenRun> open, List<Spool> spools) {
        Map<Long, Grams> committed = open.stream()
                .flatMap(run -> run.commitments().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Grams::plus));
        Map<Long, Grams> lacking = spools.stream()
                .collect(Collectors.toMap(
                        Spool::number,
                        spool -> committed
                                .getOrDefault(spool.number(), Grams.ZERO)
                                .minus(spool.stock().remaining())));
        return open.stream()
                .filter(run -> run.status().isOpen())
                .flatMap(run -> run.commitments().entrySet().stream()
                        .filter(of -> !of.getValue().isZero() && lacking.containsKey(of.getKey()))
                        .map(of -> new Shortage(run.number(), of.getKey(), lacking.get(of.getKey())))
                        .sorted(Comparator.comparing(Shortage::spool)))
                .filter(shortage ->
                        !shortage.grams().isNegative() && !shortage.grams().isZero())
                .toList();
    }
}
