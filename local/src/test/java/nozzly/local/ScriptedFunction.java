package nozzly.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nozzly.function.App;

/** A function of the small template that does what a test says. */
public final class ScriptedFunction implements RequestStreamHandler {

    private static final Map<String, RequestStreamHandler> SCRIPTS = new ConcurrentHashMap<>();

    /** As the local stack makes functions. */
    public ScriptedFunction(App app) {}

    /** Let a function, named by its logical id, do as {@code script} does. */
    static void script(String function, RequestStreamHandler script) {
        SCRIPTS.put(function, script);
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        SCRIPTS.get(context.getFunctionName()).handleRequest(input, output, context);
    }
}
