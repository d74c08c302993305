package io.github.lookalike.cli;

import io.github.lookalike.act.Refusal;
import io.github.lookalike.words.Words;

/** Tells why a file was left as it is. */
final class Refused {

    private Refused() {}

    /** In one line. */
    static String line(String what, Refusal refusal, Words words) {
        return what + ": " + refusal.file() + ": " + words.sentences(refusal.reasons()) + " (" + refusal.code() + ")";
    }
}
