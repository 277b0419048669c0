package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.http.Problem;
import nozzly.http.ProblemException;
import nozzly.http.Request;
import nozzly.http.Response;

/** $default: every method and path that no other function has. */
public final class RefuseRouteFunction extends HttpFunction {

    public RefuseRouteFunction() {
        this(App.onLambda());
    }

    public RefuseRouteFunction(App app) {
        super(app, Role.VIEWER);
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        throw new ProblemException(
                Problem.notFound("There is no " + request.method() + " " + request.path() + " here."));
    }
}
