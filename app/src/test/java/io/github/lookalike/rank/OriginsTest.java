package io.github.lookalike.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.Reason;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a copy cannot have more of than its original decides, in the order in which it tells. */
final class OriginsTest {

    private static final Content DEEP = new Content(1, 1, Duration.ZERO, 16, false, 0, true, "", Set.of());
    private static final Content PAGES = new Content(4, 1, Duration.ZERO, 8, false, 0, true, "", Set.of());
    private static final Content CUT_OUT = new Content(1, 1, Duration.ZERO, 8, true, 0, true, "", Set.of());

    private static final Metadata SAVED =
            Metadata.builder().lumaQuantisation(Collections.nCopies(64, 4)).build();

    private final List<IndexedPicture> pictures = new ArrayList<>();
    private final Map<Long, Quality> qualities = new HashMap<>();
    private Reason label = Reason.of("match.re-encoded");

    @Test
    void a_larger_soft_picture_comes_before_its_sharpened_smaller_copy() {
        add("soft.jpg", 4000, scores(0.5, 0.97, 0.97, 0));
        add("IMG-20200101-WA0001.jpg", 1600, scores(1, 0.95, 0.95, 0));
        assertThat(order()).containsExactly(1L, 2L);
    }

    @Test
    void a_lossless_file_comes_before_a_jpeg_unless_its_pixels_show_that_it_was_one() {
        add("scan.png", 800, scores(1, 1, 1, 0));
        add("export.jpg", 800, scores(1, 0.98, 0.98, 0));
        add("of-the-export.png", 800, scores(1, 0.95, 1, 0));
        assertThat(order()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void finer_steps_come_before_coarser_ones_and_pages_before_pixels() {
        add("small-pages.tif", 600, scores(1, 1, 1, 0), PAGES);
        add("large-page.png", 800, scores(1, 1, 1, 0));
        add("deep.tif", 800, scores(1, 1, 1, 0), DEEP);
        assertThat(order()).containsExactly(1L, 3L, 2L);
    }

    @Test
    void transparency_comes_before_compression() {
        add("on-white.jpg", 800, scores(1, 0.98, 0.98, 0));
        add("cut-out.png", 800, scores(1, 0.93, 1, 0), CUT_OUT);
        assertThat(order()).containsExactly(2L, 1L);
    }

    @Test
    void a_grey_or_framed_copy_comes_after_the_original_however_little_it_was_compressed() {
        add("original.jpg", 800, scores(0.9, 0.96, 0.96, 0));
        add("grey.jpg", 800, with(scores(1, 0.99, 0.99, 0), "colour", 0));
        add("framed.jpg", 1100, with(scores(1, 0.96, 0.96, 0), "resolution", resolution(800)));
        assertThat(order()).containsExactly(1L, 3L, 2L);
    }

    @Test
    void the_cameras_own_file_comes_before_a_copy_without_its_data() {
        add("camera.jpg", 800, scores(0.9, 0.965, 0.965, 0.7));
        add("stripped.jpg", 800, scores(0.9, 0.985, 0.985, 0));
        assertThat(order()).containsExactly(1L, 2L);
    }

    @Test
    void earlier_compression_that_a_copy_hides_is_not_held_against_its_original() {
        add("original.jpg", 800, scores(0.9, 0.91, 0.98, 0));
        add("toned.jpg", 800, scores(0.9, 0.97, 0.97, 0));
        assertThat(order()).containsExactly(1L, 2L);
    }

    @Test
    void earlier_compression_that_another_file_made_tells_who_was_saved_again() {
        add("again.jpg", 800, scores(0.9, 0.935, 0.99, 0));
        add("original.jpg", 800, scores(0.9, 0.965, 0.965, 0));
        assertThat(order()).containsExactly(2L, 1L);
    }

    @Test
    void what_a_camera_saved_comes_before_its_export_of_the_highest_quality() {
        add("IMG_0001.JPG", 4032, scores(1, 0.9904, 0.9904, 0.7));
        add("IMG_0001.HEIC", 4032, scores(1, 0.99625, 0.99625, 0.7));
        assertThat(order(Tier.SAME_PICTURE)).containsExactly(2L, 1L);
    }

    @Test
    void a_margin_that_saving_again_hides_takes_no_pixels_from_the_original_of_the_same_picture() {
        add("plot.jpg", 800, with(scores(1, 0.989, 0.989, 0), "resolution", resolution(740)));
        add("saved-again.jpg", 800, scores(1, 0.92, 0.92, 0));
        assertThat(order(Tier.SAME_PICTURE)).containsExactly(1L, 2L);
        assertThat(order(Tier.EDITED)).as("of what may be cropped").containsExactly(2L, 1L);
    }

    @Test
    void a_margin_of_its_own_takes_no_pixels_from_what_a_frame_was_put_around() {
        add("drawing.jpg", 800, with(scores(1, 0.989, 0.989, 0), "resolution", resolution(680)));
        add("framed.jpg", 960, with(scores(1, 0.989, 0.989, 0), "resolution", resolution(820)));
        label = Reason.of("match.border");
        assertThat(order()).containsExactly(1L, 2L);
    }

    @Test
    void the_order_does_not_depend_on_that_of_the_pictures() {
        Random random = new Random(5);
        for (int i = 0; i < 12; i++) {
            double saving = 0.9 + random.nextDouble() / 10;
            add(i + ".jpg", 700 + random.nextInt(200), scores(random.nextDouble(), saving, saving, random.nextInt(2)));
        }
        List<Long> first = order();
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(pictures, random);
            assertThat(order()).isEqualTo(first);
        }
    }

    @Test
    void a_jpeg_and_what_does_not_tell_its_losses_hold_each_other_back_where_either_may_be_made_from_the_other() {
        add("saved.jpg", 800, scores(1, 0.98, 0.98, 0), SAVED);
        add("phone.heic", 800, scores(1, 0.8, 0.8, 0), Metadata.NONE);
        List<Match> matches = List.of(Ranked.match(1, 2, Tier.SAME_PICTURE, label));
        for (boolean open : new boolean[] {true, false}) {
            Parents parents = new Parents();
            parents.add(1, 2, open ? Parentage.EITHER : Parentage.UNKNOWN);
            Origins origins = Origins.of(pictures, matches, one -> qualities.get(one.id()), parents);
            assertThat(origins.mayHaveLostMore(pictures.get(0), pictures.get(1)))
                    .isEqualTo(open);
        }
    }

    private List<Long> order() {
        return order(Tier.EDITED);
    }

    private List<Long> order(Tier tier) {
        List<Match> matches = new ArrayList<>();
        for (long one = 1; one <= pictures.size(); one++) {
            for (long other = one + 1; other <= pictures.size(); other++) {
                matches.add(Ranked.match(one, other, tier, label));
            }
        }
        KeeperRanker ranker = new KeeperRanker(
                        List.of(KeeperRule.ORIGIN),
                        List.of(),
                        List.of(),
                        one -> qualities.getOrDefault(one.id(), Quality.UNKNOWN))
                .among(pictures, matches);
        return pictures.stream()
                .sorted(ranker.preference())
                .map(IndexedPicture::id)
                .toList();
    }

    private void add(String name, int width, Map<String, QualityScore> scores) {
        add(name, width, scores, Content.PLAIN);
    }

    private void add(String name, int width, Map<String, QualityScore> scores, Content content) {
        add(
                name,
                width,
                scores,
                Metadata.builder().content(Optional.of(content)).build());
    }

    private void add(String name, int width, Map<String, QualityScore> scores, Metadata metadata) {
        long id = pictures.size() + 1L;
        Path path = Ranked.ROOT.resolve(name);
        ImageFile file = ImageFile.of(path, 1000 + id, Instant.EPOCH, width, width * 3 / 4, "JPEG");
        pictures.add(new IndexedPicture(
                id, Ranked.ROOT, file, Optional.empty(), metadata, Optional.empty(), Optional.empty()));
        Map<String, QualityScore> all = new HashMap<>(scores);
        all.putIfAbsent("resolution", QualityScore.of(resolution(width), Reason.of("so")));
        qualities.put(id, new Quality(0.5, all));
    }

    private static Map<String, QualityScore> scores(double sharp, double compression, double saving, double metadata) {
        return Map.of(
                "sharpness", QualityScore.of(sharp, Reason.of("so")),
                "compression", QualityScore.of(compression, Reason.of("so")),
                "saving", QualityScore.of(saving, Reason.of("so")),
                "metadata", QualityScore.of(metadata, Reason.of("so")));
    }

    private static Map<String, QualityScore> with(Map<String, QualityScore> scores, String scorer, double value) {
        Map<String, QualityScore> all = new HashMap<>(scores);
        all.put(scorer, QualityScore.of(value, Reason.of("so")));
        return all;
    }

    private static double resolution(int width) {
        return Math.log(width * (width * 3 / 4) / 1e4) / Math.log(1e4);
    }
}
