package nozzly.run;

import java.util.List;

/** Where a run stands. Only actions change it. */
public enum RunStatus {
    PENDING,
    IN_PROGRESS,
    COMPLETED,
    FAILED,
    CANCELLED;

    public boolean isOpen() {
        return switch (this) {
            case PENDING, IN_PROGRESS -> true;
            case COMPLETED, FAILED, CANCELLED -> false;
        };
    }

    public boolean hasResults() {
        return switch (this) {
            case COMPLETED, FAILED -> true;
            case PENDING, IN_PROGRESS, CANCELLED -> false;
        };
    }

    public List<Action> allowedActions() {
        return switch (this) {
            case PENDING -> List.of(Action.EDIT, Action.START, Action.COMPLETE, Action.FAIL, Action.CANCEL);
            case IN_PROGRESS -> List.of(Action.EDIT, Action.COMPLETE, Action.FAIL);
            case COMPLETED, FAILED -> List.of(Action.EDIT_RESULTS);
            case CANCELLED -> List.of();
        };
    }
}
