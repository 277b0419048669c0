package nozzly.run;

/** Why a run failed; notes may be null. */
public record Failure(FailureReason reason, String notes) {}
