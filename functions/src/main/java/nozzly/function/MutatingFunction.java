package nozzly.function;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Outcome.Refused;
import nozzly.farm.Receipt;
import nozzly.farm.Requests;
import nozzly.farm.Role;
import nozzly.farm.Violation;
import nozzly.http.Problem;
import nozzly.http.ProblemException;
import nozzly.http.Request;
import nozzly.http.Response;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * An operation that changes something, once for each idempotency key. The order is that of the contract: what cannot be
 * read, then the replay of a request already done, then the use case with its own order of refusals.
 *
 * @param <I> what the body says
 */
abstract class MutatingFunction<I> extends HttpFunction {

    private static final int MAX_KEY = 200;

    private final Requests requests;
    private final int status;

    /** @param status of the answer when the change was made: 200, or 201 where something is made */
    protected MutatingFunction(App app, Role needed, int status) {
        super(app, needed);
        this.requests = app.requests();
        this.status = status;
    }

    protected abstract Input<I> read(Request request);

    protected abstract Outcome<Response> apply(Request request, Caller caller, Input<I> input, Once once);

    /** The answer of a request done before: the resource as it is now. */
    protected abstract Outcome<Response> show(Request request, Caller caller, Receipt receipt);

    @Override
    protected final Response answer(Request request, Caller caller) {
        String key = key(request);
        Input<I> input = read(request);
        if (key == null) {
            return Refusals.orProblem(apply(request, caller, input, Once.NONE));
        }
        Once once = new Once(key, fingerprint(request), getClass().getSimpleName(), status);
        return requests.find(caller.farm(), key)
                .map(receipt -> replay(request, caller, once, receipt))
                .orElseGet(() -> applied(request, caller, input, once));
    }

    /** What refuses it may be the same request, sent twice at once: then there is a record of it by now. */
    private Response applied(Request request, Caller caller, Input<I> input, Once once) {
        Outcome<Response> outcome = apply(request, caller, input, once);
        Optional<Receipt> meanwhile =
                outcome instanceof Refused<Response> ? requests.find(caller.farm(), once.key()) : Optional.empty();
        return meanwhile
                .map(receipt -> replay(request, caller, once, receipt))
                .orElseGet(() -> Refusals.orProblem(outcome));
    }

    private Response replay(Request request, Caller caller, Once once, Receipt receipt) {
        if (!receipt.fingerprint().equals(once.fingerprint())) {
            throw new ProblemException(Problem.keyReused());
        }
        Response now = Refusals.orProblem(show(request, caller, receipt));
        return new Response(receipt.status(), now.headers(), now.body()).with("idempotency-replayed", "true");
    }

    private static String key(Request request) {
        String key = request.header("idempotency-key");
        if (key != null && (key.isBlank() || key.length() > MAX_KEY)) {
            throw new ProblemException(Problem.malformed(
                    List.of(new Violation("header:Idempotency-Key", "must have 1 to " + MAX_KEY + " characters"))));
        }
        return key;
    }

    private static String fingerprint(Request request) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        DigestUtils.updateDigest(digest, request.method() + " " + request.path() + "\n");
        return Hex.encodeHexString(digest.digest(request.bodyBytes())).substring(0, 32);
    }
}
