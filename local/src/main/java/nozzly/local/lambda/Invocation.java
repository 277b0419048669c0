package nozzly.local.lambda;

import java.time.Duration;

/** How the call of a function ended. */
public sealed interface Invocation {

    /** The function wrote this, which may be nothing. */
    record Answered(byte[] bytes) implements Invocation {}

    /** The function threw this. */
    record Failed(Throwable reason) implements Invocation {}

    /** The function took longer than it may. */
    record TimedOut(Duration limit) implements Invocation {}
}
