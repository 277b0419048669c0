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

/** Calls by many clients at the same time. */
public final class AtOnce {

    private AtOnce() {}

    /** What each client's call answered, in the order of the clients, which are numbered from 0. */
    public static <T> List<T> call(int clients, IntFunction<T> call) {
        List<Callable<T>> calls = IntStream.range(0, clients)
                .<Callable<T>>mapToObj(i -> () -> call.apply(i))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
