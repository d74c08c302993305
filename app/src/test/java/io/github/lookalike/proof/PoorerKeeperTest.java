package io.github.lookalike.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Metadata;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PoorerKeeperTest {

    private final Pair pair = new Pair();
    private final Measures measures = new Measures();
    private Content keepers = Content.PLAIN;
    private Content others = Content.PLAIN;

    @Test
    void a_keeper_like_the_redundant_one_is_not_poorer() {
        assertThat(poorer()).isFalse();
    }

    @ParameterizedTest(name = "keeper {0} wide, the other {1}, {2} of its contrast lost: {3}")
    @CsvSource({
        "800, 800, 0, false",
        "800, 400, .9, false",
        "800, 804, .9, false",
        "800, 900, .066, true",
        "800, 900, .065, false",
        "400, 1600, .5, true",
        "400, 1600, 0, false",
    })
    void more_pixels_that_show_more_must_not_go(int keeper, int other, double lost, boolean poorer) {
        pair.keepersWidth = keeper;
        pair.othersWidth = other;
        measures.lost = lost;
        assertThat(poorer()).isEqualTo(poorer);
    }

    @ParameterizedTest(name = "keeper {0} bits, the other {1}: {2}")
    @CsvSource({"8, 8, false", "16, 8, false", "8, 16, true", "10, 12, true", "1, 8, false", "4, 10, true"})
    void more_bits_must_not_go(int keeper, int other, boolean poorer) {
        keepers = of(keeper, true, "");
        others = of(other, true, "");
        assertThat(poorer()).isEqualTo(poorer);
    }

    @ParameterizedTest(name = "keeper {0} bits, the other 16 made of 8: {1}")
    @CsvSource({"8, false", "4, false"})
    void bits_that_hold_nothing_may_go(int keeper, boolean poorer) {
        keepers = of(keeper, true, "");
        others = of(16, true, "");
        measures.widened = true;
        assertThat(poorer()).isEqualTo(poorer);
    }

    @ParameterizedTest(name = "keeper in {0}, the other in {1}: {2}")
    @CsvSource({
        "'', '', false",
        "'', sRGB, false",
        "sRGB, grey, false",
        "Display P3, '', false",
        "Display P3, display p3, false",
        "'', Display P3, true",
        "Adobe RGB, Display P3, true",
        "sRGB, CMYK, true",
        "'', a space that nobody knows, true",
        "'', indexed, false",
        "indexed, indexed, false",
        "indexed, '', true",
    })
    void colours_that_the_keeper_cannot_hold_must_not_go(String keeper, String other, boolean poorer) {
        keepers = of(8, true, keeper);
        others = of(8, true, other);
        assertThat(poorer()).isEqualTo(poorer);
    }

    @Test
    void a_palette_that_holds_every_sample_is_not_poorer() {
        keepers = of(8, true, "indexed");
        others = of(8, true, "");
        assertThat(PoorerKeeper.keeps(pair.redundancy(), Measures.ofEqual().difference(), keepers, others))
                .isFalse();
    }

    @ParameterizedTest(name = "keeper {0} wide, the other {1} without losses, unexplained {2}, lost {3}: {4}")
    @CsvSource({
        "800, 800, 1, 0, true",
        "800, 800, .25, 0, true",
        "800, 800, .24, 0, false",
        "800, 400, 1, .14, true",
        "800, 400, 1, .141, false",
        "400, 800, 1, 0, false",
        "400, 800, 1, .5, true",
    })
    void what_was_saved_without_losses_goes_only_where_it_shows_no_more(
            int keeper, int other, double unexplained, double lost, boolean poorer) {
        pair.keepersWidth = keeper;
        pair.othersWidth = other;
        others = Content.LOSSLESS;
        measures.resized = keeper != other;
        measures.unexplained = unexplained;
        measures.lost = lost;
        assertThat(poorer()).isEqualTo(poorer);
        keepers = Content.LOSSLESS;
        assertThat(poorer()).isEqualTo(lost > 0.065 && other > keeper);
    }

    @Test
    void notes_that_the_keeper_lacks_must_not_go() {
        List<Consumer<Metadata.Builder>> notes = List.of(
                data -> data.hasPosition(true),
                data -> data.rating(Optional.of(1)),
                data -> data.keywords(List.of("beach", "Anna")),
                data -> data.caption("Anna on the beach"),
                data -> data.notes(List.of("person Anna")),
                data -> data.edits(List.of("Exposure2012=+0.85")),
                data -> data.captured(Optional.of(LocalDateTime.of(2023, 5, 6, 10, 11, 12))),
                data -> data.camera("Acme", ""),
                data -> data.camera("", "One"));
        for (Consumer<Metadata.Builder> note : notes) {
            Pair noted = new Pair();
            note.accept(noted.other);
            assertThat(poorer(noted)).isTrue();
            note.accept(noted.keeper);
            assertThat(poorer(noted)).isFalse();
            noted.other = new Pair().other;
            assertThat(poorer(noted)).isFalse();
        }
    }

    @Test
    void other_notes_than_the_keepers_must_not_go() {
        pair.keeper.rating(Optional.of(5)).caption("On the beach").keywords(List.of("beach"));
        assertThat(poorer()).isFalse();
        pair.other.rating(Optional.of(3));
        assertThat(poorer()).isTrue();
        pair.other.rating(Optional.of(0));
        assertThat(poorer()).isFalse();
        pair.other.caption("In the sea");
        assertThat(poorer()).isTrue();
        pair.other.caption("").keywords(List.of("sea"));
        assertThat(poorer()).isTrue();
    }

    private boolean poorer() {
        return PoorerKeeper.keeps(pair.redundancy(), measures.difference(), keepers, others);
    }

    private static boolean poorer(Pair noted) {
        return PoorerKeeper.keeps(noted.redundancy(), new Measures().difference(), Content.PLAIN, Content.PLAIN);
    }

    private static Content of(int bits, boolean lossless, String colours) {
        return new Content(1, 1, Duration.ZERO, bits, false, 0, lossless, colours, Set.of());
    }
}
