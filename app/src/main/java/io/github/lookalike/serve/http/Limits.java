package io.github.lookalike.serve.http;

import java.time.Duration;

/**
 * How much clients may ask for, so that none is in the way of the others.
 *
 * @param connections open at once; further ones wait to be accepted
 * @param calls answered at once; further ones are refused
 * @param listeners of events at once; further ones are refused
 * @param bodyBytes of what is sent along
 * @param idle how long a connection may be silent
 * @param head how long a client may take from one answer, or from connecting, to the end of the next head
 * @param body how long it may take to send the rest
 */
public record Limits(
        int connections, int calls, int listeners, int bodyBytes, Duration idle, Duration head, Duration body) {

    /** For a household, and for scripts. */
    public static Limits usual() {
        return new Limits(256, 64, 16, 1 << 20, Duration.ofSeconds(30), Duration.ofSeconds(45), Duration.ofSeconds(20));
    }
}
