package io.github.lookalike.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.rank.Role;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final Instant TIME = Instant.parse("2020-05-01T10:00:00Z");

    @Test
    void what_is_like_the_keeper_has_no_colour_within_the_errors_of_each_fact() {
        Member keeper = member("/a/one.jpg", 4000, 3000, 1_000_000, TIME, builder -> builder);
        Member other = member("/a/two.jpg", 4000, 2990, 1_030_000, TIME.plusSeconds(2), builder -> builder);
        for (Fact fact : EnumSet.allOf(Fact.class)) {
            assertThat(fact.standing(other, keeper)).as(fact.name()).isEqualTo(Standing.EVEN);
        }
    }

    @Test
    void more_pixels_and_notes_are_better_and_fewer_are_worse() {
        Member keeper = member(
                "/a/one.jpg",
                4000,
                3000,
                1_000_000,
                TIME,
                builder -> builder.rating(Optional.of(3))
                        .keywords(List.of("sea", "sun"))
                        .hasPosition(true));
        Member other = member("/a/two.jpg", 5000, 3750, 1_000_000, TIME, builder -> builder.keywords(List.of("sea")));
        assertThat(Fact.RESOLUTION.standing(other, keeper)).isEqualTo(Standing.BETTER);
        assertThat(Fact.RESOLUTION.standing(keeper, other)).isEqualTo(Standing.WORSE);
        assertThat(Fact.POSITION.standing(other, keeper)).isEqualTo(Standing.WORSE);
        assertThat(Fact.RATING.standing(other, keeper)).isEqualTo(Standing.WORSE);
        assertThat(Fact.KEYWORDS.standing(other, keeper)).isEqualTo(Standing.WORSE);
        assertThat(Fact.KEYWORDS.standing(keeper, other)).isEqualTo(Standing.BETTER);
    }

    @Test
    void what_is_only_other_is_neither_better_nor_worse() {
        Member keeper = member("/a/one.jpg", 4000, 3000, 1_000_000, TIME, builder -> builder.keywords(List.of("sea")));
        Member other = member(
                "/b/two.jpg", 4000, 3000, 500_000, TIME.plusSeconds(90), builder -> builder.keywords(List.of("sun")));
        assertThat(List.of(Fact.BYTES, Fact.MODIFIED, Fact.FOLDER, Fact.KEYWORDS))
                .allSatisfy(fact -> assertThat(fact.standing(other, keeper)).isEqualTo(Standing.OTHER));
    }

    @Test
    void pages_and_bits_count_and_a_damaged_file_is_worse() {
        Member keeper =
                member("/a/one.tif", 100, 100, 1000, TIME, builder -> builder.content(Optional.of(content(3, 8))));
        Member deeper =
                member("/a/two.tif", 100, 100, 1000, TIME, builder -> builder.content(Optional.of(content(3, 16))));
        Member fewer =
                member("/a/three.tif", 100, 100, 1000, TIME, builder -> builder.content(Optional.of(content(1, 16))));
        assertThat(Fact.CONTENT.standing(deeper, keeper)).isEqualTo(Standing.BETTER);
        assertThat(Fact.CONTENT.standing(fewer, keeper)).isEqualTo(Standing.WORSE);
        assertThat(Fact.DAMAGE.standing(damaged(keeper), keeper)).isEqualTo(Standing.WORSE);
    }

    private static Content content(int pages, int bits) {
        return new Content(pages, 1, java.time.Duration.ZERO, bits, false, 0, true, "", java.util.Set.of());
    }

    private static Member member(
            String path,
            int width,
            int height,
            long bytes,
            Instant modified,
            UnaryOperator<Metadata.Builder> metadata) {
        IndexedPicture picture = new IndexedPicture(
                1,
                Path.of("/"),
                ImageFile.of(Path.of(path), bytes, modified, width, height, "JPEG"),
                Optional.empty(),
                metadata.apply(Metadata.builder()).build(),
                Optional.empty(),
                Optional.empty());
        return member(picture);
    }

    private static Member damaged(Member whole) {
        IndexedPicture picture = whole.picture();
        return member(new IndexedPicture(
                picture.id(),
                picture.root(),
                picture.file(),
                picture.fileKey(),
                picture.metadata(),
                Optional.of("truncated"),
                picture.fingerprints()));
    }

    private static Member member(IndexedPicture picture) {
        return new Member(
                picture,
                Role.KEEPER,
                Optional.empty(),
                Quality.UNKNOWN,
                List.of(),
                List.of(),
                Safety.heldBack(List.of()));
    }
}
