package nozzly.harness;

import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;

/** Whether there is a Docker engine to test with. */
public final class Docker {

    private Docker() {}

    /** Skips the test with a clear line where there is no Docker, and fails it under CI. */
    public static void needed() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            return;
        }
        String message = "SKIPPED: this test needs Docker, and no Docker engine answers.";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(message);
        }
        System.out.println(message);
        Assumptions.abort(message);
    }
}
