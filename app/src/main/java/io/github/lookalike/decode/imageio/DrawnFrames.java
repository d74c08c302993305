package io.github.lookalike.decode.imageio;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.animation.Animation;
import io.github.lookalike.decode.animation.AnimationFrame;
import io.github.lookalike.decode.animation.Canvas;
import io.github.lookalike.decode.animation.PngFrameFile;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.imageio.ReaderCall.Partial;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.problem.ProblemCause;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.BytesSource;
import io.github.lookalike.decode.source.RangedSource;
import io.github.lookalike.decode.webp.WebpFrame;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Reads a frame of an animation as it is seen: on its canvas, over what the frames before it left there. */
final class DrawnFrames {

    /** Pixels of frames that are drawn to see one, about ten seconds' work: what takes more is left out. */
    private static final long MOST_PIXELS = 400_000_000L;

    private final AnyReader readers;
    private final long maxPixels;
    private final long maxWorkingBytes;

    DrawnFrames(AnyReader readers, long maxPixels, long maxWorkingBytes) {
        this.readers = readers;
        this.maxPixels = maxPixels;
        this.maxWorkingBytes = maxWorkingBytes;
    }

    /** Gives the pixels of single frames. */
    @FunctionalInterface
    private interface Frames {
        Partial at(int index) throws DecodeException, IOException;
    }

    /** A frame; nothing when there is none of this number, or too much must be drawn to see it. */
    Optional<Decoded> decoded(RangedSource source, ContentType type, int index, TargetSize size)
            throws DecodeException, IOException {
        Optional<Animation> animation = Animation.read(new ByteWindow(source), type);
        boolean there = animation.isPresent()
                && index < animation.get().frames().size()
                && animation.get().pixelsNeededFor(index) <= MOST_PIXELS;
        return there ? Optional.of(drawn(source, type, animation.get(), index, size)) : Optional.empty();
    }

    Decoded drawn(RangedSource source, ContentType type, Animation animation, int index, TargetSize size)
            throws DecodeException, IOException {
        long pixels = (long) animation.width() * animation.height();
        long bytes = Canvas.bytesFor(animation) + maxFrameBytes(type, animation, index);
        boolean tooMuch =
                type == ContentType.WEBP ? bytes > maxWorkingBytes : Canvas.bytesFor(animation) > maxWorkingBytes;
        if (pixels > maxPixels || tooMuch) {
            throw ProblemCause.of(
                    DecodeProblem.TOO_LARGE,
                    String.format(
                            "its header claims a canvas of %,d×%,d pixels, more than the limit for this memory",
                            animation.width(), animation.height()));
        }
        return readers.first(source, type, call -> {
            source.reserve(bytes);
            Partial seen = seen(
                    animation,
                    index,
                    switch (type) {
                        case PNG -> at -> ofPng(source, animation, at);
                        case WEBP -> at -> ofWebp(source, animation, at, call);
                        default -> call::image;
                    });
            Decoded decoded = call.decoded(seen, animation.width(), animation.height(), size);
            Optional<ByteBuffer> profile = type == ContentType.WEBP ? WebpFrame.profile(source) : Optional.empty();
            return profile.map(decoded::in).orElse(decoded);
        });
    }

    private static long maxFrameBytes(ContentType type, Animation animation, int index) {
        return animation.frames().subList(0, index + 1).stream()
                .mapToLong(frame -> type == ContentType.WEBP
                        ? WebpFrame.bytesFor(frame.width(), frame.height())
                        : 4L * frame.width() * frame.height())
                .max()
                .orElse(0);
    }

    private static Partial seen(Animation animation, int index, Frames frames) throws DecodeException, IOException {
        Canvas canvas = new Canvas(animation);
        Optional<String> damage = Optional.empty();
        for (int i = animation.firstNeededFor(index); i <= index; i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("the time for this file is over");
            }
            Partial frame = frames.at(i);
            damage = damage.or(frame::damage);
            if (i < index) {
                canvas.drawAndDispose(animation.frames().get(i), frame.image());
            } else {
                canvas.draw(animation.frames().get(i), frame.image());
            }
        }
        return new Partial(canvas.image(), damage);
    }

    /** By our own decoder; what it does not know by the general reader. */
    private static Partial ofWebp(RangedSource source, Animation animation, int index, ReaderCall call)
            throws DecodeException, IOException {
        AnimationFrame frame = animation.frames().get(index);
        Optional<WebpFrame> known = WebpFrame.read(source, frame.at(), frame.width(), frame.height());
        return known.isPresent() ? new Partial(known.get().image(), known.get().damage()) : call.image(index);
    }

    private Partial ofPng(RangedSource source, Animation animation, int index) throws DecodeException, IOException {
        AnimationFrame frame = animation.frames().get(index);
        byte[] alone = PngFrameFile.of(new ByteWindow(source), frame);
        return readers.first(
                new BytesSource(source.path(), ByteBuffer.wrap(alone)), ContentType.PNG, call -> call.image(0));
    }
}
