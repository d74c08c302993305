package io.github.lookalike.review;

import io.github.lookalike.api.Content;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is shown beside a picture, in this order, and what of it counts as better. */
public enum Fact {
    RESOLUTION,
    BYTES,
    FORMAT,
    /** Pages, frames, layers, depth and extras; of no interest where all have one plain picture. */
    CONTENT,
    CAPTURED,
    CAMERA,
    POSITION,
    FOLDER;

    /** Scores that differ by less are alike. */
    private static final double SAME_SCORE = 0.005;

    /** How a member stands among all of its group. */
    public Standing standing(Member member, List<Member> all) {
        if (this == BYTES && !haveOneFormat(all)) {
            // Of two formats, the larger file need not be the better one.
            return Standing.EVEN;
        }
        return standing(
                worth(member.picture()),
                all.stream().map(one -> worth(one.picture())).toList(),
                0);
    }

    /** How a member's score by this scorer stands among all of its group; even where it has none. */
    public static Standing standing(String scorer, Member member, List<Member> all) {
        Optional<Double> own = score(scorer, member);
        List<Double> known =
                all.stream().flatMap(one -> score(scorer, one).stream()).toList();
        return own.map(value -> standing(value, known, SAME_SCORE)).orElse(Standing.EVEN);
    }

    private double worth(IndexedPicture picture) {
        return switch (this) {
            case RESOLUTION -> picture.file().pixelCount();
            case BYTES -> picture.file().bytes();
            case CONTENT -> picture.metadata().content().map(Fact::worth).orElse(0.0);
            case CAPTURED -> picture.metadata().captured().isPresent() ? 1 : 0;
            case CAMERA -> picture.metadata().namesCamera() ? 1 : 0;
            case POSITION -> picture.metadata().hasPosition() ? 1 : 0;
            case FORMAT, FOLDER -> 0;
        };
    }

    /** Pages and frames first, then layers and extras, then bits: each more than all that follows. */
    private static double worth(Content content) {
        double whole = (double) content.pages() * content.frames();
        return whole * 1e6 + (content.layers() + content.extras().size()) * 100.0 + content.bits();
    }

    private static boolean haveOneFormat(List<Member> all) {
        return all.stream().map(one -> one.picture().file().format()).distinct().count() == 1;
    }

    private static Optional<Double> score(String scorer, Member member) {
        return Optional.ofNullable(member.quality().scores().get(scorer)).map(score -> score.value());
    }

    private static Standing standing(double own, List<Double> all, double tolerance) {
        double best = all.stream().max(Comparator.naturalOrder()).orElse(own);
        double worst = all.stream().min(Comparator.naturalOrder()).orElse(own);
        if (best - worst <= tolerance) {
            return Standing.EVEN;
        }
        return best - own <= tolerance ? Standing.BETTER : Standing.WORSE;
    }
}
