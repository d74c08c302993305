package io.github.lookalike.review;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.scan.IndexedPicture;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** What is shown beside a picture, in this order, and what of it is better than the keeper's. */
public enum Fact {
    RESOLUTION,
    BYTES,
    FORMAT,
    /** Pages, frames, layers, depth and extras. */
    CONTENT,
    /** What is wrong with the file. */
    DAMAGE,
    CAPTURED,
    MODIFIED,
    CAMERA,
    POSITION,
    RATING,
    KEYWORDS,
    CAPTION,
    FOLDER;

    /** Sizes that differ by a smaller share had their sides rounded. */
    private static final double SAME_SIZE = 0.02;

    /** Files whose lengths differ by a smaller share are as large for people. */
    private static final double SAME_BYTES = 0.05;

    /** File systems and clocks keep times to two seconds and better. */
    private static final Duration SAME_TIME = Duration.ofSeconds(2);

    /** Scores that differ by less are no reason for anything. */
    private static final double SAME_SCORE = 0.02;

    /** How a picture stands beside its keeper; a larger file and a later time are neither better nor worse. */
    public Standing standing(Member member, Member keeper) {
        IndexedPicture one = member.picture();
        IndexedPicture other = keeper.picture();
        Metadata own = one.metadata();
        Metadata its = other.metadata();
        return switch (this) {
            case RESOLUTION -> compared(pixels(one), pixels(other), SAME_SIZE * pixels(other));
            case BYTES ->
                other(Math.abs(one.file().bytes() - other.file().bytes())
                        > SAME_BYTES * other.file().bytes());
            case FORMAT -> other(!one.file().format().equals(other.file().format()));
            case CONTENT -> content(own.content(), its.content());
            case DAMAGE -> compared(one.damage().isEmpty(), other.damage().isEmpty());
            case CAPTURED -> captured(own.captured(), its.captured());
            case MODIFIED ->
                other(Duration.between(one.file().modified(), other.file().modified())
                                .abs()
                                .compareTo(SAME_TIME)
                        > 0);
            case CAMERA -> {
                Standing standing = compared(own.namesCamera(), its.namesCamera());
                yield standing == Standing.EVEN
                        ? other(!(own.cameraMake() + own.cameraModel()).equals(its.cameraMake() + its.cameraModel()))
                        : standing;
            }
            case POSITION -> compared(own.hasPosition(), its.hasPosition());
            case RATING -> compared(own.rating().orElse(0), its.rating().orElse(0), 0);
            case KEYWORDS -> keywords(own, its);
            case CAPTION -> {
                Standing standing =
                        compared(!own.caption().isEmpty(), !its.caption().isEmpty());
                yield standing == Standing.EVEN ? other(!own.caption().equals(its.caption())) : standing;
            }
            case FOLDER -> other(!folder(one).equals(folder(other)));
        };
    }

    /** How a member's score by this scorer stands beside its keeper's; even where one has none. */
    public static Standing standing(String scorer, Member member, Member keeper) {
        Optional<Double> own = score(scorer, member);
        Optional<Double> its = score(scorer, keeper);
        return own.isEmpty() || its.isEmpty() ? Standing.EVEN : compared(own.get(), its.get(), SAME_SCORE);
    }

    private static Standing content(Optional<Content> own, Optional<Content> its) {
        double one = own.map(Fact::worth).orElse(0.0);
        double other = its.map(Fact::worth).orElse(0.0);
        return one == other ? other(!own.equals(its)) : compared(one, other, 0);
    }

    private static Standing captured(Optional<LocalDateTime> own, Optional<LocalDateTime> its) {
        if (own.isPresent() && its.isPresent()) {
            return other(Duration.between(own.get(), its.get()).abs().compareTo(SAME_TIME) > 0);
        }
        return compared(own.isPresent(), its.isPresent());
    }

    /** All that the keeper has and more is better, less is worse. */
    private static Standing keywords(Metadata own, Metadata its) {
        boolean lacks = !own.keywords().containsAll(its.keywords());
        boolean adds = !its.keywords().containsAll(own.keywords());
        if (lacks && adds) {
            return Standing.OTHER;
        }
        return lacks ? Standing.WORSE : adds ? Standing.BETTER : Standing.EVEN;
    }

    /** Pages and frames first, then layers and extras, then bits: each more than all that follows. */
    private static double worth(Content content) {
        double whole = (double) content.pages() * content.frames();
        return whole * 1e6 + (content.layers() + content.extras().size()) * 100.0 + content.bits();
    }

    private static double pixels(IndexedPicture picture) {
        return picture.file().pixelCount();
    }

    private static String folder(IndexedPicture picture) {
        return String.valueOf(picture.path().getParent());
    }

    private static Optional<Double> score(String scorer, Member member) {
        return Optional.ofNullable(member.quality().scores().get(scorer)).map(score -> score.value());
    }

    private static Standing compared(boolean own, boolean its) {
        return own == its ? Standing.EVEN : own ? Standing.BETTER : Standing.WORSE;
    }

    private static Standing compared(double own, double its, double tolerance) {
        if (Math.abs(own - its) <= tolerance) {
            return Standing.EVEN;
        }
        return own > its ? Standing.BETTER : Standing.WORSE;
    }

    private static Standing other(boolean differs) {
        return differs ? Standing.OTHER : Standing.EVEN;
    }
}
