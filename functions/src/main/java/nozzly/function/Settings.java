package nozzly.function;

import java.util.Map;

/** What the template tells a function through its environment. A missing variable fails at start, by name. */
public record Settings(Map<String, String> environment) {

    public Settings {
        environment = Map.copyOf(environment);
    }

    /** @throws IllegalStateException naming the variable when it is missing or empty */
    public String get(String variable) {
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + variable + " is not set.");
        }
        return value;
    }

    /** Only where a Lambda runtime runs the function is there an API of it. */
    public boolean onLambda() {
        return environment.containsKey("AWS_LAMBDA_RUNTIME_API");
    }

    /** What logs and metrics call the whole of the functions. */
    public String serviceName() {
        return environment.getOrDefault("POWERTOOLS_SERVICE_NAME", "nozzly");
    }

    /** Only sam local sets this variable, and it has no authorizer. */
    public boolean underSamLocal() {
        return "true".equals(environment.get("AWS_SAM_LOCAL"));
    }
}
