package nozzly.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import nozzly.farm.Actor;
import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.http.Json;
import nozzly.http.ProblemException;
import nozzly.http.Request;
import nozzly.http.Response;

/** An operation for the people of a farm: who may call it, and what it answers. */
abstract class HttpFunction extends HttpHandler implements Primed {

    private static final Caller PRIMING =
            new Caller(Identity.PRIMING_FARM, new Actor("priming", "Priming"), Role.MANAGER);

    private final Identity identity;
    private final Role needed;

    protected HttpFunction(App app, Role needed) {
        this.identity = new Identity(app.settings());
        this.needed = needed;
    }

    /** @throws ProblemException to answer a problem */
    protected abstract Response answer(Request request, Caller caller);

    @Override
    protected final Response answer(Request request) {
        return answer(request, identity.of(request, needed));
    }

    /** An event of this function that reads what it reads and ends before it writes; see {@link Priming}. */
    protected byte[] primingEvent() {
        throw new IllegalStateException(getClass() + " takes no snapshot");
    }

    @Override
    public final byte[] prime() {
        try {
            return respond(Json.MAPPER.readTree(primingEvent()), request -> answer(request, PRIMING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
