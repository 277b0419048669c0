package nozzly.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The next version of a run: what people or printers changed of it, and the steps its history gets for it. */
final class RunChange {

    private final Run run;
    private RunStatus status;
    private Plan plan;
    private Instant startedAt;
    private List<Results> revisions;
    private Rates rates;
    private Failure failure;
    private ExternalJob externalJob;
    private Reported reported;
    private Instant unsettledSince;

    private RunChange(Run run) {
        this.run = run;
        this.status = run.status();
        this.plan = run.plan();
        this.startedAt = run.startedAt();
        this.revisions = run.revisions();
        this.rates = run.rates();
        this.failure = run.failure();
        this.externalJob = run.externalJob();
        this.reported = run.reported();
        this.unsettledSince = run.unsettledSince();
    }

    static RunChange of(Run run) {
        return new RunChange(run);
    }

    RunChange status(RunStatus status) {
        this.status = status;
        return this;
    }

    RunChange plan(Plan plan) {
        this.plan = plan;
        return this;
    }

    RunChange startedAt(Instant startedAt) {
        this.startedAt = startedAt;
        return this;
    }

    /** A new revision, which waits for its settlement from now on, or from when an earlier one began to. */
    RunChange results(Results results, Rates rates) {
        revisions = new ArrayList<>(revisions);
        revisions.add(results);
        this.rates = rates;
        unsettledSince = unsettledSince == null ? results.recordedAt() : unsettledSince;
        return this;
    }

    RunChange failure(Failure failure) {
        this.failure = failure;
        return this;
    }

    RunChange externalJob(ExternalJob externalJob) {
        this.externalJob = externalJob;
        return this;
    }

    RunChange reported(Reported reported) {
        this.reported = reported;
        return this;
    }

    Run by(List<HistoryEntry> steps) {
        List<HistoryEntry> history = new ArrayList<>(run.history());
        history.addAll(steps);
        return new Run(
                run.farm(),
                run.number(),
                run.version() + 1,
                status,
                plan,
                run.createdAt(),
                startedAt,
                revisions,
                rates,
                failure,
                externalJob,
                reported,
                history,
                run.reprints(),
                run.settled(),
                unsettledSince);
    }
}
