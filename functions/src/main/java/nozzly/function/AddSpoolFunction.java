package nozzly.function;

import java.util.List;
import java.util.stream.LongStream;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Outcome.Done;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.SpoolBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.spool.AddSpool;
import nozzly.spool.Commitments;
import nozzly.spool.NewSpool;
import nozzly.spool.Spools;

/** POST /v1/spools */
public final class AddSpoolFunction extends MutatingFunction<NewSpool> {

    private final AddSpool addSpool;
    private final Spools spools;
    private final Commitments commitments;

    public AddSpoolFunction() {
        this(App.onLambda());
    }

    public AddSpoolFunction(App app) {
        super(app, Role.OPERATOR, 201);
        spools = app.spools();
        commitments = app.commitments();
        addSpool = new AddSpool(spools, app.numbers(), app.clock());
    }

    @Override
    protected Input<NewSpool> read(Request request) {
        return SpoolBody.readNew(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<NewSpool> input, Once once) {
        return addSpool.add(caller, input, once)
                .map(added -> SpoolBody.added(input.value(), added, commitments.of(caller.farm())));
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        List<Long> numbers = LongStream.range(receipt.number(), receipt.number() + receipt.count())
                .boxed()
                .toList();
        return new Done<>(SpoolBody.added(
                read(request).value(),
                List.copyOf(spools.findAll(caller.farm(), numbers).values()),
                commitments.of(caller.farm())));
    }
}
