package io.github.lookalike.job;

/** How a job ended: a value, computed once. */
public sealed interface JobOutcome<T> {

    /** It did all it had to do. */
    record Succeeded<T>(T result) implements JobOutcome<T> {}

    /** It was cancelled; what it had finished by then is kept. */
    record Cancelled<T>() implements JobOutcome<T> {}

    /** It ended by this failure. */
    record Failed<T>(Exception cause) implements JobOutcome<T> {}
}
