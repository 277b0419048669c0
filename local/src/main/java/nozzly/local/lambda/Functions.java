package nozzly.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.lang.reflect.InvocationTargetException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nozzly.function.App;
import nozzly.function.Settings;
import nozzly.local.template.Arns;
import nozzly.local.template.FunctionResource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Makes the functions of the template: the classes that run on Lambda, with clients of the local stores. */
public final class Functions {

    private final DynamoDbClient dynamoDb;
    private final SqsClient sqs;
    private final InstantSource clock;

    public Functions(DynamoDbClient dynamoDb, SqsClient sqs, InstantSource clock) {
        this.dynamoDb = dynamoDb;
        this.sqs = sqs;
        this.clock = clock;
    }

    /**
     * The functions by their logical id.
     *
     * @throws IllegalStateException naming a function whose class cannot be made
     */
    public Map<String, LocalFunction> make(List<FunctionResource> resources) {
        Map<String, LocalFunction> functions = new LinkedHashMap<>();
        resources.forEach(resource -> functions.put(resource.id(), new LocalFunction(resource, handler(resource))));
        return functions;
    }

    private RequestStreamHandler handler(FunctionResource function) {
        App app = new App(new Settings(environment(function)), dynamoDb, sqs, clock);
        try {
            return Class.forName(function.handler())
                    .asSubclass(RequestStreamHandler.class)
                    .getConstructor(App.class)
                    .newInstance(app);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    function.id() + " does not start: " + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(
                    function.id() + " does not start: " + function.handler()
                            + " is no RequestStreamHandler with a constructor that takes an App",
                    e);
        }
    }

    /** What the template gives, and what Lambda itself adds. */
    private static Map<String, String> environment(FunctionResource function) {
        Map<String, String> environment = new HashMap<>(function.environment());
        environment.put("AWS_REGION", Arns.REGION);
        environment.put("AWS_LAMBDA_FUNCTION_NAME", function.id());
        environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memoryMegabytes()));
        return environment;
    }
}
