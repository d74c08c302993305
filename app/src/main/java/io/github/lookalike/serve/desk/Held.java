package io.github.lookalike.serve.desk;

import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import java.nio.file.Path;
import java.util.List;

/**
 * A picture that was asked for and is not planned.
 *
 * @param codes why: those of conditions that do not hold, or a word
 */
public record Held(Path file, List<String> codes) {

    /** It stays for the others. */
    static final String KEEPER = "keeper";

    /** A person said that it stays, or that it is no match. */
    static final String DECIDED = "decided";

    public Held {
        codes = List.copyOf(codes);
    }

    static Held by(Path file, Safety safety) {
        return new Held(file, safety.heldBack().stream().map(Condition::code).toList());
    }

    /** Another file of its shot stays, or its keeper would lose one; or it lies in the folder to move to. */
    static Held torn(Path file) {
        return new Held(file, List.of(Condition.ASSET.code()));
    }
}
