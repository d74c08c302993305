package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.TestGifs;
import io.github.lookalike.decode.TestGifs.Rectangle;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.match.WholeComparison.Answer;
import io.github.lookalike.match.WholeComparison.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeComparisonTest {

    private static final int GREEN = 3;
    private static final int BLUE = 4;

    @TempDir
    private Path folder;

    @Test
    void animations_that_share_only_the_first_frame_differ() throws Exception {
        Path one = gif(dance(6, 10, BLUE));
        Path other = gif(dance(6, 10, GREEN));

        assertThat(compared(one, other)).isEqualTo(new Outcome(Answer.DIFFERENT, OptionalInt.of(1)));
        assertThat(compared(one, gif(dance(6, 10, BLUE)))).isEqualTo(new Outcome(Answer.SAME, OptionalInt.empty()));
    }

    @Test
    void an_animation_that_takes_longer_or_has_more_frames_is_another() throws Exception {
        Path one = gif(dance(6, 10, BLUE));

        assertThat(compared(one, gif(dance(6, 12, BLUE))).answer()).isEqualTo(Answer.DIFFERENT);
        assertThat(compared(one, gif(dance(7, 10, BLUE))).answer()).isEqualTo(Answer.DIFFERENT);
    }

    @Test
    void a_frame_that_cannot_be_read_leaves_the_whole_uncompared() throws Exception {
        Path one = gif(dance(6, 10, BLUE));
        Path cut = Files.write(
                folder.resolve("cut.gif"), Arrays.copyOf(Files.readAllBytes(one), (int) Files.size(one) / 2));

        Content whole = content(one);
        Outcome outcome = comparison().compare(one, whole, cut, whole);

        assertThat(outcome.answer()).isEqualTo(Answer.NOT_COMPARED);
    }

    @Test
    void single_pictures_have_nothing_more_to_compare() {
        Path absent = folder.resolve("absent");

        assertThat(comparison()
                        .compare(absent, Content.PLAIN, absent, Content.LOSSLESS)
                        .answer())
                .isEqualTo(Answer.SAME);
    }

    @Test
    void all_pages_are_looked_at_and_frames_all_over_the_animation() {
        assertThat(WholeComparison.places(holding(150, 1))).hasSize(150).doesNotHaveDuplicates();
        assertThat(WholeComparison.places(holding(1, 3))).containsExactly(0, 1, 2);
        assertThat(WholeComparison.places(holding(1, 1000)))
                .hasSize(WholeComparison.FRAMES)
                .doesNotHaveDuplicates()
                .startsWith(0)
                .endsWith(999);
    }

    @Test
    void too_long_a_document_is_not_compared() {
        Path absent = folder.resolve("absent");
        Content book = holding(WholeComparison.MOST_PAGES + 1, 1);

        assertThat(comparison().compare(absent, book, absent, book).answer()).isEqualTo(Answer.NOT_COMPARED);
    }

    @Test
    void documents_with_one_first_page_differ_where_they_differ() throws Exception {
        List<Path> two = Reading.corpora("../cases/multipage-two");

        assertThat(compared(two.get(0), two.get(1)).answer()).isEqualTo(Answer.DIFFERENT);
        assertThat(compared(two.get(0), two.get(1)).place()).hasValue(1);
        assertThat(compared(two.get(0), two.get(0)).answer()).isEqualTo(Answer.SAME);
    }

    private static Content holding(int pages, int frames) {
        return new Content(pages, frames, Duration.ZERO, 8, false, 0, true, "", Set.of());
    }

    /** A square that wanders over a white ground. */
    private static List<Rectangle> dance(int frames, int centiseconds, int colour) {
        List<Rectangle> dance = new ArrayList<>();
        dance.add(Rectangle.kept(0, 0, 60, 40, 1).lasting(centiseconds));
        for (int i = 1; i < frames; i++) {
            dance.add(Rectangle.kept(i * 5, 10, 8, 8, colour).lasting(centiseconds));
        }
        return dance;
    }

    private Path gif(List<Rectangle> frames) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ".gif"), TestGifs.gif(60, 40, frames));
    }

    private static Content content(Path file) throws UnreadableException {
        return Reading.reader().read(file, Reading.SMALL).metadata().content().orElseThrow();
    }

    private static Outcome compared(Path one, Path other) throws UnreadableException {
        return comparison().compare(one, content(one), other, content(other));
    }

    private static WholeComparison comparison() {
        return new WholeComparison(Reading.reader(), WholeComparisonTest::same, TargetSize.FULL);
    }

    private static boolean same(Pixels one, Pixels other) {
        return Arrays.equals(
                one.averagedRgb(one.width(), one.height()), other.averagedRgb(other.width(), other.height()));
    }
}
