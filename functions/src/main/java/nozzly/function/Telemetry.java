package nozzly.function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.cloudwatchlogs.emf.config.EnvironmentConfigurationProvider;
import software.amazon.cloudwatchlogs.emf.environment.Environments;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.MetricsBuilder;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/** Business metrics, which CloudWatch reads from the log of a function. Off Lambda nobody reads them, so there are none. */
final class Telemetry {

    static final String RUNS_COMPLETED = "RunsCompleted";
    static final String RUNS_SETTLED = "RunsSettled";
    static final String SETTLEMENT_DUPLICATES = "SettlementDuplicates";
    static final String SETTLEMENT_CONFLICTS = "SettlementConflicts";
    static final String SPOOLS_OVERDRAWN = "SpoolsOverdrawn";
    static final String WEBHOOK_REJECTED = "WebhookRejected";
    static final String OLDEST_UNSETTLED_SECONDS = "OldestUnsettledSeconds";

    private static final Logger LOG = LoggerFactory.getLogger(Telemetry.class);
    private static final String NAMESPACE = "Nozzly";

    /** Null where there are none. */
    private final Metrics metrics;

    Telemetry(Settings settings) {
        metrics = settings.onLambda() ? metrics(settings) : null;
    }

    private static Metrics metrics(Settings settings) {
        // Where it runs is known: looking for it asks addresses of other services, which takes a while to fail.
        EnvironmentConfigurationProvider.getConfig().setEnvironmentOverride(Environments.Lambda);
        return MetricsBuilder.builder()
                .withNamespace(NAMESPACE)
                .withService(settings.serviceName())
                .build();
    }

    /** Nothing for a count of 0. */
    void count(String metric, long count) {
        if (count != 0) {
            emit(metric, count, MetricUnit.COUNT);
        }
    }

    void seconds(String metric, long seconds) {
        emit(metric, seconds, MetricUnit.SECONDS);
    }

    /** A metric that is lost is no reason to fail what it tells of. */
    private void emit(String metric, long value, MetricUnit unit) {
        if (metrics == null) {
            return;
        }
        try {
            metrics.flushMetrics(line -> line.addMetric(metric, value, unit));
        } catch (RuntimeException e) {
            LOG.warn("The metric {} was lost", metric, e);
        }
    }
}
