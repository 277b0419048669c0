package nozzly.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several clients that call at the same time. */
public final class AtOnce {

    private AtOnce() {}

    /** @param call by the number of the client, from 0 */
    public static List<Answer> call(int clients, IntFunction<Answer> call) {
        List<Callable<Answer>> calls = IntStream.range(0, clients)
                .<Callable<Answer>>mapToObj(client -> () -> call.apply(client))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
