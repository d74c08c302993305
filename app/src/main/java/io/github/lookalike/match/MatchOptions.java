package io.github.lookalike.match;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How to match.
 *
 * @param level which tiers count and how wide to search
 * @param radius a Hamming radius in bits instead of the level's own
 */
public record MatchOptions(Level level, OptionalInt radius) {

    public MatchOptions {
        Objects.requireNonNull(level, "level");
        if (radius.isPresent() && radius.getAsInt() < 0) {
            throw new IllegalArgumentException("radius: " + radius.getAsInt());
        }
    }

    public static MatchOptions usual() {
        return new MatchOptions(Level.NORMAL, OptionalInt.empty());
    }
}
