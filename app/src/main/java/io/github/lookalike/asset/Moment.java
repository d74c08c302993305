package io.github.lookalike.asset;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.scan.IndexedPicture;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether two pictures were taken at one moment, as far as their metadata and names say.
 *
 * <p>Times are compared to the millisecond. Times that differ are of other moments, even by a second, but for what
 * programs do to one and the same time: they cut off the fraction of the second, they add the offset from universal time
 * of the computer they run on, or they write the time in universal time.
 */
public enum Moment {
    /** Both say so. */
    SAME,
    /** They are two shots. */
    OTHER,
    /** One of them says nothing of it. */
    UNKNOWN;

    /** Programs cut microseconds to milliseconds; no camera takes two pictures within one. */
    private static final Duration ONE = Duration.ofMillis(1);

    /** Offsets from universal time are multiples of this, and lie within 14 hours. */
    private static final long QUARTER_HOUR = Duration.ofMinutes(15).toNanos();

    private static final Duration LARGEST_OFFSET = Duration.ofHours(14);

    /** What two pictures say together. */
    public static Moment of(IndexedPicture one, IndexedPicture other) {
        Moment moment = of(one.metadata(), other.metadata());
        boolean toTheSecond = moment == SAME && !(hasFraction(one.metadata()) && hasFraction(other.metadata()));
        return toTheSecond && FrameNumber.areNeighbours(one.path(), other.path()) ? OTHER : moment;
    }

    /** What the metadata of two pictures say together. */
    public static Moment of(Metadata one, Metadata other) {
        if (Exposure.differs(one.exposure(), other.exposure()) || differs(one.burst(), other.burst())) {
            return OTHER;
        }
        if (one.captured().isEmpty() || other.captured().isEmpty()) {
            return UNKNOWN;
        }
        return isOneTime(one, other) ? SAME : OTHER;
    }

    private static boolean isOneTime(Metadata one, Metadata other) {
        LocalDateTime first = one.captured().orElseThrow();
        LocalDateTime second = other.captured().orElseThrow();
        return isOne(first, second)
                || isOne(universal(one), universal(other))
                || isInUniversalTime(one, other)
                || isInUniversalTime(other, one)
                || isShifted(one, other);
    }

    private static Optional<LocalDateTime> universal(Metadata metadata) {
        return metadata.captureOffset()
                .flatMap(offset -> metadata.captured().map(time -> time.minusSeconds(offset.getTotalSeconds())));
    }

    private static boolean isOne(Optional<LocalDateTime> one, Optional<LocalDateTime> other) {
        return one.isPresent() && other.isPresent() && isOne(one.get(), other.get());
    }

    /** Whether a time without an offset is what remains of one that has one when it is written in universal time. */
    private static boolean isInUniversalTime(Metadata lost, Metadata other) {
        return lost.captureOffset().isEmpty() && isOne(lost.captured(), universal(other));
    }

    /**
     * Whether both clocks stand apart by what two zones may, in times that agree in all else that tells a shot: in the
     * fraction of the second, the camera and the exposure. The hours alone prove nothing: cameras that watch a place take
     * pictures at full hours, of one exposure.
     */
    private static boolean isShifted(Metadata one, Metadata other) {
        Duration apart = Duration.between(
                        one.captured().orElseThrow(), other.captured().orElseThrow())
                .abs();
        return hasFraction(one)
                && hasFraction(other)
                && apart.toNanos() % QUARTER_HOUR == 0
                && apart.compareTo(LARGEST_OFFSET) <= 0
                && one.namesCamera()
                && one.cameraModel().equals(other.cameraModel())
                && !one.exposure().isEmpty()
                && one.exposure().equals(other.exposure());
    }

    private static boolean isOne(LocalDateTime one, LocalDateTime other) {
        LocalDateTime first = one.truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime second = other.truncatedTo(ChronoUnit.SECONDS);
        if (first.equals(one) || second.equals(other)) {
            return first.equals(second);
        }
        return Duration.between(one, other).abs().compareTo(ONE) < 0;
    }

    /** One picture in a hundred was taken at the full second: it counts as one without a fraction. */
    private static boolean hasFraction(Metadata metadata) {
        return metadata.captured()
                .filter(time -> !time.equals(time.truncatedTo(ChronoUnit.SECONDS)))
                .isPresent();
    }

    private static boolean differs(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
