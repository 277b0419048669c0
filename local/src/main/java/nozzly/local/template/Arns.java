package nozzly.local.template;

import java.util.Locale;

/** The Amazon resource names of what exists on this machine. */
public final class Arns {

    public static final String REGION = "local";
    public static final String ACCOUNT = "000000000000";

    private Arns() {}

    public static String ofQueue(String name) {
        return arn("sqs", name);
    }

    public static String ofFunction(String name) {
        return arn("lambda", "function:" + name);
    }

    public static String ofRule(String name) {
        return arn("events", "rule/" + name);
    }

    /** @param type of the resource, such as {@code AWS::SQS::Queue} */
    static String of(String type, String name) {
        return switch (type) {
            case "AWS::Serverless::Function" -> ofFunction(name);
            case "AWS::DynamoDB::Table" -> arn("dynamodb", "table/" + name);
            default -> arn(type.split("::")[1].toLowerCase(Locale.ROOT), name);
        };
    }

    private static String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + resource;
    }
}
