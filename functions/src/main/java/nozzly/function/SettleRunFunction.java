package nozzly.function;

import java.time.Instant;
import nozzly.settlement.SettleRun;
import nozzly.settlement.Settling;
import nozzly.sqs.SettlementMessage;

/** SQS: carries the results of the runs that messages name into stock and figures. */
public final class SettleRunFunction extends SqsHandler {

    private final SettleRun settleRun;
    private final Telemetry telemetry;

    public SettleRunFunction() {
        this(App.onLambda());
    }

    public SettleRunFunction(App app) {
        super(app);
        settleRun = app.settleRun();
        telemetry = app.telemetry();
    }

    /** @throws IllegalArgumentException when it names no run: it comes again until it is set aside to be looked at */
    @Override
    protected boolean handle(String body, Instant deadline) {
        SettlementMessage message = SettlementMessage.parse(body);
        return switch (settleRun.settle(message.farm(), message.run(), deadline)) {
            case Settling.Settled(int conflicts, int overdrawn) -> {
                telemetry.count(Telemetry.RUNS_SETTLED, 1);
                telemetry.count(Telemetry.SPOOLS_OVERDRAWN, overdrawn);
                telemetry.count(Telemetry.SETTLEMENT_CONFLICTS, conflicts);
                yield true;
            }
            case Settling.AlreadySettled(int conflicts) -> {
                telemetry.count(Telemetry.SETTLEMENT_DUPLICATES, 1);
                telemetry.count(Telemetry.SETTLEMENT_CONFLICTS, conflicts);
                yield true;
            }
            case Settling.StillWaiting(int conflicts) -> {
                telemetry.count(Telemetry.SETTLEMENT_CONFLICTS, conflicts);
                yield false;
            }
            case Settling.Unknown() ->
                throw new IllegalArgumentException("There is no run " + message.run() + " in " + message.farm());
        };
    }
}
