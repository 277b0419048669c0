package nozzly.bench;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import nozzly.function.App;
import nozzly.function.CreateRunFunction;
import nozzly.function.Settings;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.Direct;
import nozzly.harness.Meter;
import nozzly.harness.TestStack;

/** How long the most awkward bodies keep a function busy. */
final class BadInputs {

    private static final int TIMES = 30;

    private BadInputs() {}

    static void print() {
        Bench.title("Bad input to create, slowest of " + TIMES);
        App app = new App(
                new Settings(TestStack.environment()),
                TestStack.dynamoDb(new Meter()),
                TestStack.deadSqs(),
                InstantSource.system());
        CreateRunFunction create = new CreateRunFunction(app);
        Direct direct = new Direct(Api.newFarm());
        bodies().forEach((name, body) -> {
            long slowest = 0;
            Answer answer = null;
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                answer = direct.call(create, "POST", "/v1/runs", body);
                slowest = Math.max(slowest, System.nanoTime() - start);
            }
            Bench.line(name, "%.1f ms, %d".formatted(slowest / 1e6, answer.status()));
        });
    }

    private static Map<String, String> bodies() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("warming up", "{}");
        bodies.put("1e-20000000 grams", "{'estimate':{'modelGrams':1e-20000000}}");
        bodies.put("1e20000000 grams", "{'estimate':{'modelGrams':1e20000000}}");
        bodies.put("1000 digits", "{'plates':" + "9".repeat(1000) + "}");
        bodies.put("250 000 digits", "{'plates':" + "9".repeat(250_000) + "}");
        bodies.put("depth of 100 000", "{'items':" + "[".repeat(100_000));
        bodies.put("20 000 unknown members", members(20_000));
        bodies.put("a text of 250 000 characters", "{'notes':'" + "x".repeat(250_000) + "'}");
        bodies.put("40 items, all unknown", items(40));
        return bodies;
    }

    private static String members(int count) {
        StringBuilder body = new StringBuilder("{'a':1");
        for (int i = 0; i < count; i++) {
            body.append(",'m").append(i).append("':1");
        }
        return body.append('}').toString();
    }

    private static String items(int count) {
        StringBuilder body = new StringBuilder("{'items':[");
        for (int i = 1; i <= count; i++) {
            body.append(i == 1 ? "" : ",").append("{'modelId':'MODEL-%03d','quantity':1}".formatted(900 + i));
        }
        return body.append("]}").toString();
    }
}
