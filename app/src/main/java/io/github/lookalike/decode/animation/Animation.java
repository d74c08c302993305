package io.github.lookalike.decode.animation;

import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The frames of an animation, or the one frame of a still picture of a format that could move.
 *
 * @param width columns of the canvas
 * @param height rows of the canvas
 * @param frames in their order, at least one
 */
public record Animation(int width, int height, List<AnimationFrame> frames) {

    /** Hours of film: what has more is not told, and so not taken for like any other. */
    static final int MOST_FRAMES = 20_000;

    public Animation {
        frames = List.copyOf(frames);
        if (width < 1 || height < 1 || frames.isEmpty()) {
            throw new IllegalArgumentException(frames.size() + " frames of " + width + "×" + height);
        }
    }

    /** The animation in a file; empty where the format has none, or what it says makes no sense. */
    public static Optional<Animation> read(ByteWindow window, ContentType type) throws IOException {
        return read(window, type, MOST_FRAMES + 1);
    }

    /** The canvas in a file with its first frame alone, for who shows no other: the rest of the file is not looked at. */
    public static Optional<Animation> start(ByteWindow window, ContentType type) throws IOException {
        return read(window, type, 1);
    }

    private static Optional<Animation> read(ByteWindow window, ContentType type, int most) throws IOException {
        return switch (type) {
            case GIF -> GifFrames.read(window, most);
            case WEBP -> WebpFrames.read(window, most);
            case PNG -> PngFrames.read(window, most);
            default -> Optional.empty();
        };
    }

    static Optional<Animation> of(int width, int height, List<AnimationFrame> frames) {
        boolean sound = width > 0 && height > 0 && !frames.isEmpty() && frames.size() <= MOST_FRAMES;
        return sound ? Optional.of(new Animation(width, height, frames)) : Optional.empty();
    }

    /** How long one run takes; nothing for a still. */
    public Duration duration() {
        return frames.size() == 1
                ? Duration.ZERO
                : Duration.ofMillis(
                        frames.stream().mapToLong(AnimationFrame::milliseconds).sum());
    }

    /** Whether parts of the canvas can be transparent at any time; frames that leave out what stays do not count. */
    public boolean mayBeTransparent() {
        boolean covered = isWholeCanvas(0) && frames.get(0).opaque();
        return !covered || frames.stream().anyMatch(frame -> frame.disposal() == AnimationFrame.Disposal.CLEAR);
    }

    /** The last frame, at or before one, that is drawn on nothing: what comes before it cannot be seen in that one. */
    public int firstNeededFor(int index) {
        int first = index;
        while (first > 0
                && !frames.get(first).hides(width, height)
                && !frames.get(first - 1).clears(width, height)) {
            first--;
        }
        return first;
    }

    /** How many pixels of frames must be drawn to see one. */
    public long pixelsNeededFor(int index) {
        return frames.subList(firstNeededFor(index), index + 1).stream()
                .mapToLong(frame -> (long) frame.width() * frame.height())
                .sum();
    }

    /** Whether the canvas is this one frame and nothing else, so that it need not be drawn. */
    public boolean isWholeCanvas(int index) {
        AnimationFrame frame = frames.get(index);
        return index == firstNeededFor(index)
                && frame.x() == 0
                && frame.y() == 0
                && frame.width() == width
                && frame.height() == height;
    }
}
