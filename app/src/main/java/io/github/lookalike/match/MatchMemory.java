package io.github.lookalike.match;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What earlier searches found out, so that a search compares only what is new. */
public interface MatchMemory {

    /** Remembers nothing. */
    MatchMemory NONE = new MatchMemory() {
        @Override
        public Compared recall(String way) {
            return new Compared(Set.of(), List.of());
        }

        @Override
        public void remember(String way, Collection<Long> pictures, List<Match> matches) {}
    };

    /**
     * What was compared.
     *
     * @param pictures the ids of those of which each two were compared
     * @param matches all among them that were found
     */
    record Compared(Set<Long> pictures, List<Match> matches) {

        public Compared {
            pictures = Set.copyOf(pictures);
            matches = List.copyOf(matches);
        }
    }

    /**
     * What was compared in some way and is still as it was.
     *
     * @param way all that the outcome depends on, but the pictures
     */
    Compared recall(String way);

    /** Replaces what was remembered of this way. */
    void remember(String way, Collection<Long> pictures, List<Match> matches);
}
