package nozzly.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nozzly.local.lambda.Invocation.Answered;
import nozzly.local.lambda.Invocation.Failed;
import nozzly.local.lambda.Invocation.TimedOut;
import nozzly.local.template.FunctionResource;

/** A function of the template. Unlike on Lambda, calls at the same time share one handler. */
public final class LocalFunction {

    private final FunctionResource resource;
    private final RequestStreamHandler handler;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public LocalFunction(FunctionResource resource, RequestStreamHandler handler) {
        this.resource = resource;
        this.handler = handler;
    }

    public String id() {
        return resource.id();
    }

    /**
     * Call the function and wait until it ends, or until its timeout has passed. Then it is interrupted, as nothing here
     * can stop it as Lambda does.
     */
    public Invocation invoke(byte[] event) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Future<?> call = threads.submit(() -> {
            handler.handleRequest(new ByteArrayInputStream(event), output, new LocalContext(resource));
            return null;
        });
        try {
            call.get(resource.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Answered(output.toByteArray());
        } catch (ExecutionException e) {
            return new Failed(e.getCause());
        } catch (TimeoutException e) {
            call.cancel(true);
            return new TimedOut(resource.timeout());
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return new Failed(e);
        }
    }
}
