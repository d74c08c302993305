package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Turn;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.RuledRemovals;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WholeAssetsTest {

    private static final Path ROOT = Path.of("/pictures").toAbsolutePath();

    @Test
    void a_raw_file_and_its_jpeg_go_together() {
        assertThat(planned(pair("a/1.JPG", "b/1.JPG"), pair("a/1.NEF", "b/1.NEF")))
                .containsExactly("b/1.JPG", "b/1.NEF");
    }

    @Test
    void nothing_goes_if_each_keeper_would_lose_its_other_half() {
        assertThat(planned(pair("a/1.JPG", "b/1.JPG"), pair("b/1.NEF", "a/1.NEF")))
                .isEmpty();
    }

    @Test
    void a_jpeg_stays_if_its_raw_file_does() {
        List<RankedGroup> groups = List.of(pair("a/1.JPG", "b/1.JPG"), pair("a/1.NEF", "b/1.NEF"));
        ActionPlan jpegs = PlanRemovals.plan(
                RuledRemovals.of(
                        groups, member -> member.picture().file().format().equals("JPG"), "trash"),
                Optional.empty(),
                Album.CLOCK);
        assertThat(WholeAssets.of(jpegs, groups).actions()).isEmpty();
    }

    @Test
    void copies_in_one_folder_are_no_assets() {
        assertThat(planned(pair("a/1.JPG", "a/1 (1).JPG"), pair("a/2.jpg", "a/2.png")))
                .containsExactly("a/1 (1).JPG", "a/2.png");
    }

    private static List<String> planned(RankedGroup... groups) {
        ActionPlan plan = PlanRemovals.plan(
                RuledRemovals.of(List.of(groups), member -> true, "trash"), Optional.empty(), Album.CLOCK);
        return WholeAssets.of(plan, List.of(groups)).actions().stream()
                .map(action -> ROOT.relativize(action.file().path()).toString().replace('\\', '/'))
                .toList();
    }

    private static RankedGroup pair(String keeper, String redundant) {
        IndexedPicture kept = picture(1, keeper);
        IndexedPicture other = picture(2, redundant);
        Match match = new Match(1, 2, 0, 1, Tier.IDENTICAL, Turn.NONE, List.of());
        Quality quality = new Quality(0.5, Map.of());
        return new RankedGroup(
                new SimilarGroup(
                        keeper, Tier.IDENTICAL, kept, List.of(new SimilarGroup.Member(other, match)), List.of()),
                List.of(
                        new RankedGroup.Member(
                                kept, Role.KEEPER, Optional.empty(), quality, List.of(), List.of(), Safety.SAFE),
                        new RankedGroup.Member(
                                other, Role.REDUNDANT, Optional.of(match), quality, List.of(), List.of(), Safety.SAFE)),
                false);
    }

    private static IndexedPicture picture(int id, String path) {
        String format = path.substring(path.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
        return new IndexedPicture(
                id,
                ROOT,
                ImageFile.of(ROOT.resolve(path), 7, Instant.EPOCH, 1, 1, format),
                Optional.empty(),
                Metadata.NONE,
                Optional.empty(),
                Optional.empty());
    }
}
