package nozzly.local.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nozzly.local.lambda.Invocation;
import nozzly.local.lambda.LocalFunction;
import nozzly.local.template.FunctionResource;
import nozzly.local.template.Template;

/**
 * Invokes functions as Lambda's own API does, which asks for no token here. Only those that nothing else invokes: they
 * are for operators.
 */
public final class Invocations {

    private static final Pattern PATH = Pattern.compile("/2015-03-31/functions/(\\w+)/invocations");

    private final Map<String, LocalFunction> functions;

    /** @param functions by their logical id */
    public Invocations(Template template, Map<String, LocalFunction> functions) {
        this.functions = template.functions().stream()
                .filter(FunctionResource::isInvokedByHand)
                .collect(Collectors.toMap(FunctionResource::id, function -> functions.get(function.id())));
    }

    Optional<Answer> find(IncomingRequest request) {
        Matcher path = PATH.matcher(request.path());
        return request.method().equals("POST") && path.matches() && functions.containsKey(path.group(1))
                ? Optional.of(invoke(functions.get(path.group(1)), request.body()))
                : Optional.empty();
    }

    private static Answer invoke(LocalFunction function, byte[] event) {
        return switch (function.invoke(event)) {
            case Invocation.Answered(byte[] bytes) -> Answer.json(bytes);
            case Invocation.Failed(Throwable reason) -> error(reason.getMessage());
            case Invocation.TimedOut(var limit) -> error("Task timed out after " + limit.toSeconds() + " seconds");
        };
    }

    private static Answer error(String message) {
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("errorMessage", message)
                .toString();
        return Answer.text(200, "application/json", body).with("x-amz-function-error", "Unhandled");
    }
}
