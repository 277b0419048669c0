package nozzly.local;

import java.io.PrintStream;
import java.nio.file.Path;
import nozzly.local.gateway.Pages;

/** Tells a person what runs where, and what to do next. */
record Welcome(Stack stack, Path data, boolean withTokens) {

    private static final String TEXT = """

            Nozzly Runs is ready.

              Console      %1$s
              API          %1$s/v1
              Description  %1$s%2$s
              DynamoDB     %3$s
              SQS          %4$s
              Data         %5$s
              Log          %6$s

            %7$s Next:

              curl%8$s %1$s/v1/health
              curl%8$s %1$s/v1/printers -H 'content-type: application/json' -d '{"name": "Left one"}'
              curl%8$s %1$s/v1/dashboard

            Ctrl-C stops it.
            """;

    void print(PrintStream out) {
        out.printf(
                TEXT,
                stack.baseUrl(),
                Pages.DESCRIPTION,
                stack.dynamoDbEndpoint(),
                stack.sqsEndpoint(),
                data.toAbsolutePath().normalize(),
                Log.file(data.toAbsolutePath().normalize()),
                withTokens ? "Requests need an access token." : "You are Demo, manager of farm-demo.",
                withTokens ? " -H \"authorization: Bearer $TOKEN\"" : "");
    }
}
