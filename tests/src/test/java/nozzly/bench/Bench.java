package nozzly.bench;

/** Measures what the project says of its cost and speed. Run by {@code make bench}; asserts nothing. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        // The stack's threads would keep a failed run from ending.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
        PackageSize.print();
        Units.print("no idempotency keys", new String[0]);
        Units.print("idempotency keys", new String[] {"idempotency-key", ""});
        BadInputs.print();
        Webhooks.print();
        Throughput.print();
        Reports.print();
        ColdStart.print();
        System.exit(0);
    }

    static void title(String title) {
        System.out.printf("%n%s%n", title);
    }

    static void line(String what, String figure) {
        System.out.printf("  %-44s %s%n", what, figure);
    }
}
