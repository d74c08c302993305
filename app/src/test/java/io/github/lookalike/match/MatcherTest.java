package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Drawn;
import io.github.lookalike.scan.IndexedPicture;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MatcherTest {

    private final Album album = new Album();

    @Test
    void different_pictures_do_not_match_at_any_level() {
        for (int seed = 0; seed < 30; seed++) {
            album.add("picture " + seed, Drawn.pixels(seed));
        }
        for (Level level : Level.values()) {
            assertThat(album.matches(level)).as(level.id()).isEmpty();
        }
    }

    @Test
    void the_same_bytes_are_identical_also_without_a_fingerprint() {
        Pixels plain = Pixels.ofLuma(50, 50, new byte[2500], 50, 50);
        album.add("a", plain, "same", Optional.of("1"), Metadata.NONE);
        album.add("b", plain, "same", Optional.of("2"), Metadata.NONE);
        album.add("c", plain, "else", Optional.of("3"), Metadata.NONE);
        List<Match> matches = album.matches(Level.IDENTICAL);
        assertThat(matches).hasSize(1);
        assertThat(matches.get(0).tier()).isEqualTo(Tier.IDENTICAL);
        assertThat(matches.get(0).joins(3)).isFalse();
    }

    @Test
    void two_names_of_one_file_never_match() {
        Pixels picture = Drawn.pixels(1);
        album.add("a", picture, "same", Optional.of("one file"), Metadata.NONE);
        album.add("b", picture, "same", Optional.of("one file"), Metadata.NONE);
        assertThat(album.matches(Level.LOOSE)).isEmpty();
    }

    @Test
    void a_smaller_copy_is_the_same_picture_and_says_its_size() {
        album.add("large", Drawn.pixels(Drawn.picture(2, 480, 360)));
        album.add("small", half(Drawn.picture(2, 480, 360)));
        Match match = only(Level.STRICT);
        assertThat(match.tier()).isEqualTo(Tier.SAME_PICTURE);
        assertThat(match.label()).contains(Reason.of("match.size", 50));
        assertThat(match.label(album.picture("small"), album.picture("large"))).contains(Reason.of("match.size", 50));
        assertThat(match.label(album.picture("large"), album.picture("small")))
                .contains(Reason.of("match.enlarged", 200));
    }

    @Test
    void a_turned_copy_is_the_same_picture_in_each_turn() {
        for (Turn turn : Turn.values()) {
            Album two = new Album();
            two.add("a", Drawn.pixels(3));
            two.add("b", Drawn.pixels(3).turned(turn));
            List<Match> matches = two.matches(Level.STRICT);
            assertThat(matches).as(turn.name()).hasSize(1);
            assertThat(matches.get(0).turn()).isEqualTo(turn);
            assertThat(matches.get(0).tier()).isEqualTo(Tier.SAME_PICTURE);
        }
    }

    @Test
    void a_crop_is_an_edit_and_never_safe() {
        Pixels whole = Drawn.pixels(Drawn.picture(4, 400, 300));
        album.add("whole", whole);
        album.add("crop", whole.view(new Rectangle(10, 5, 380, 285)));
        Match match = only(Level.NORMAL);
        assertThat(match.tier()).isEqualTo(Tier.EDITED);
        assertThat(match.label()).contains(Reason.of("match.crop", 10));
    }

    @Test
    void a_stamp_in_a_corner_is_an_edit_and_never_safe() {
        BufferedImage stamped = Drawn.picture(5, 640, 480);
        Graphics2D graphics = stamped.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
        graphics.drawString("2024-05-17", 500, 460);
        graphics.dispose();
        album.add("plain", Drawn.pixels(Drawn.picture(5, 640, 480)));
        album.add("stamped", Drawn.pixels(stamped));
        assertThat(only(Level.NORMAL).tier()).isEqualTo(Tier.EDITED);
    }

    /** The letters hold nearly all contrast there is; what remains of the nights differs. */
    @Test
    void different_nights_under_the_same_large_letters_do_not_match() {
        List<Reason> said = new ArrayList<>();
        for (int seed = 0; seed < 10; seed += 2) {
            Album two = new Album();
            two.add("a", Drawn.pixels(Lettered.over(Lettered.night(seed), Color.WHITE)));
            two.add("b", Drawn.pixels(Lettered.over(Lettered.night(seed + 1), Color.WHITE)));
            assertThat(two.secondLook().filter(Level.THOROUGH::includes))
                    .as("seed %d", seed)
                    .isEmpty();
            two.objection().ifPresent(said::add);
        }
        assertThat(said).contains(Reason.of("explain.letters"));
    }

    @Test
    void a_picture_matches_itself_under_large_letters_in_a_colour() {
        for (int seed = 0; seed < 8; seed++) {
            Album two = new Album();
            two.add("plain", Drawn.pixels(Drawn.picture(seed, 400, 300)));
            two.add("lettered", Drawn.pixels(Lettered.over(Drawn.picture(seed, 400, 300), Color.YELLOW)));
            assertThat(two.secondLook()).as("seed %d", seed).contains(Tier.EDITED);
        }
    }

    @Test
    void pages_of_one_form_are_never_safe_and_hardly_ever_found_at_the_normal_level() {
        for (int seed = 0; seed < 8; seed++) {
            album.add("form " + seed, Drawn.pixels(form(seed)));
        }
        assertThat(album.matches(Level.LOOSE)).noneMatch(match -> match.tier().safe());
        assertThat(album.matches(Level.NORMAL)).hasSizeLessThan(4);
    }

    @Test
    void the_order_of_the_pictures_does_not_matter() {
        for (int seed = 0; seed < 6; seed++) {
            BufferedImage picture = Drawn.picture(seed, 400, 300);
            album.add("a" + seed, Drawn.pixels(picture));
            album.add("b" + seed, half(picture));
            album.add("c" + seed, Drawn.pixels(picture).turned(Turn.QUARTER));
        }
        List<Match> matches = album.matches(Level.THOROUGH);
        assertThat(matches).hasSize(18);
        List<IndexedPicture> shuffled = new ArrayList<>(album.pictures());
        Random random = new Random(7);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(album.matches(shuffled, Level.THOROUGH)).isEqualTo(matches);
        }
    }

    /** A wider search meets more ways to lay a pair over each other, also worse ones. */
    @Test
    void the_thorough_level_accepts_all_that_the_normal_level_accepts() {
        for (int seed = 0; seed < 12; seed++) {
            album.add("form " + seed, Drawn.pixels(form(seed)));
        }
        CloserLook blind =
                (first, second, turn, toned) -> Optional.of(new CloserLook.Change(0, 0, true, false, false, 1));
        List<Match> normal = album.matches(album.pictures(), Level.NORMAL, MatchMemory.NONE, blind);
        List<Match> thorough = album.matches(album.pictures(), Level.THOROUGH, MatchMemory.NONE, blind);
        assertThat(normal)
                .isNotEmpty()
                .allSatisfy(match -> assertThat(thorough).anyMatch(sure -> atLeast(sure, match)));
    }

    private static boolean atLeast(Match sure, Match match) {
        return sure.first() == match.first()
                && sure.second() == match.second()
                && sure.tier().compareTo(match.tier()) <= 0;
    }

    private Match only(Level level) {
        List<Match> matches = album.matches(level);
        assertThat(matches).hasSize(1);
        return matches.get(0);
    }

    private static Pixels half(BufferedImage picture) {
        int width = picture.getWidth() / 2;
        int height = picture.getHeight() / 2;
        return Pixels.ofRgb(width, height, Drawn.pixels(picture).averagedRgb(width, height), width, height);
    }

    private static BufferedImage form(int seed) {
        Random random = new Random(seed);
        BufferedImage page = new BufferedImage(1000, 1400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1000, 1400);
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < 20; row++) {
            int y = 150 + row * 58;
            graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 18));
            graphics.drawString("Field number " + row, 80, y);
            graphics.drawRect(330, y - 26, 590, 38);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 20));
            graphics.drawString(Long.toString(random.nextLong(), 36) + Long.toString(random.nextLong(), 36), 340, y);
        }
        graphics.dispose();
        return page;
    }
}
