package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Drawn;
import io.github.lookalike.scan.IndexedPicture;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A search that remembers finds what one that does not remember finds, and compares only what is new. */
final class MatchMemoryTest {

    private final Album album = new Album();
    private final Notebook notebook = new Notebook();

    @BeforeEach
    void fill() {
        Turn[] turns = Turn.values();
        for (int seed = 0; seed < 24; seed++) {
            BufferedImage picture = Drawn.picture(seed, 240, 180);
            // The names mix old and new, originals and copies.
            album.add((char) ('a' + seed * 7 % 24) + " original", Drawn.pixels(picture));
            album.add((char) ('a' + seed * 11 % 24) + " copy", turned(picture, turns[seed % turns.length]));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"STRICT", "NORMAL", "THOROUGH", "LOOSE"})
    void pictures_that_come_in_portions_match_as_they_do_all_at_once(Level level) {
        List<IndexedPicture> all = album.pictures();
        for (int known : new int[] {7, 15, 40, all.size()}) {
            album.matches(all.subList(0, known), level, notebook);
        }
        assertThat(album.matches(all, level, notebook))
                .isNotEmpty()
                .containsExactlyElementsOf(album.matches(all, level));
    }

    @Test
    void what_was_compared_is_not_looked_at_again() {
        List<Match> first = album.matches(album.pictures(), Level.NORMAL, notebook);
        int looks = album.looks();
        assertThat(album.matches(album.pictures(), Level.NORMAL, notebook)).isEqualTo(first);
        assertThat(album.looks()).isEqualTo(looks);
    }

    @Test
    void one_other_number_in_what_the_judge_goes_by_and_nothing_is_remembered() {
        String judge = "calibration 0.5 1\nALL SCORE -2 0.7 1.5\n";
        album.matches(Level.NORMAL, notebook, new Judge(judge));
        int looks = album.looks();
        album.matches(Level.NORMAL, notebook, new Judge(judge));
        assertThat(album.looks()).isEqualTo(looks);
        Judge other = new Judge(judge.replace("1.5", "1.25"));
        List<Match> again = album.matches(Level.NORMAL, notebook, other);
        assertThat(album.looks()).isGreaterThan(looks);
        assertThat(again).isEqualTo(album.matches(Level.NORMAL, MatchMemory.NONE, other));
    }

    @Test
    void a_part_of_what_was_compared_keeps_its_matches_and_forgets_nothing() {
        List<IndexedPicture> all = album.pictures();
        List<Match> whole = album.matches(all, Level.NORMAL, notebook);
        List<IndexedPicture> part = all.subList(0, 10);
        assertThat(album.matches(part, Level.NORMAL, notebook)).isEqualTo(album.matches(part, Level.NORMAL));
        int looks = album.looks();
        assertThat(album.matches(all, Level.NORMAL, notebook)).isEqualTo(whole);
        assertThat(album.looks()).isEqualTo(looks);
    }

    @Test
    void another_radius_is_another_way() {
        album.matches(album.pictures(), Level.STRICT, notebook);
        assertThat(album.matches(album.pictures(), Level.NORMAL, notebook))
                .isEqualTo(album.matches(album.pictures(), Level.NORMAL));
        assertThat(notebook.ways).hasSize(2);
    }

    private static Pixels turned(BufferedImage picture, Turn turn) {
        return Drawn.pixels(picture).turned(turn);
    }

    /** Remembers everything for as long as it lives. */
    private static final class Notebook implements MatchMemory {

        private final Map<String, Compared> ways = new HashMap<>();

        @Override
        public Compared recall(String way, Set<Long> pictures) {
            return ways.getOrDefault(way, Compared.NOTHING);
        }

        @Override
        public void remember(String way, Compared before, Set<Long> pictures, List<Match> matches) {
            ways.put(way, new Compared(1, Set.copyOf(pictures), matches));
        }
    }
}
