package io.github.lookalike.match;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What earlier searches found out, so that a search compares only what is new. */
public interface MatchMemory {

    /** Remembers nothing. */
    MatchMemory NONE = new MatchMemory() {
        @Override
        public Compared recall(String way, Set<Long> pictures) {
            return Compared.NOTHING;
        }

        @Override
        public void remember(String way, Compared before, Set<Long> pictures, List<Match> matches) {}
    };

    /**
     * What was compared.
     *
     * @param id what it is remembered by; 0 of nothing
     * @param pictures the ids of those of which each two were compared; not copied, since there may be a million
     * @param matches all among them that were found
     */
    record Compared(long id, Set<Long> pictures, List<Match> matches) {

        /** Before the first search. */
        public static final Compared NOTHING = new Compared(0, Set.of(), List.of());

        public Compared {
            pictures = Collections.unmodifiableSet(pictures);
            matches = Collections.unmodifiableList(matches);
        }
    }

    /**
     * What was compared in some way and is still as it was. Searches of other folders are remembered beside each other: of
     * several that the one with most of these pictures.
     *
     * @param way all that the outcome depends on, but the pictures
     * @param pictures the ids of those that are to be compared
     */
    Compared recall(String way, Set<Long> pictures);

    /**
     * Remembers what was compared.
     *
     * @param before what was recalled for it, so that only what is new is written
     * @param pictures the ids of all of which each two are compared now
     * @param matches all among them
     */
    void remember(String way, Compared before, Set<Long> pictures, List<Match> matches);
}
