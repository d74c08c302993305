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
import io.github.lookalike.decode.problem.Refusal;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.BytesSource;
import io.github.lookalike.decode.source.RangedSource;
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
        if (pixels > maxPixels || Canvas.bytesFor(animation) > maxWorkingBytes) {
            throw Refusal.of(
                    DecodeProblem.TOO_LARGE,
                    String.format(
                            "its header claims a canvas of %,d×%,d pixels, more than the limit for this memory",
                            animation.width(), animation.height()));
        }
        return readers.first(source, type, call -> {
            source.reserve(Canvas.bytesFor(animation) + maxFrameBytes(animation, index));
            Partial seen =
                    seen(animation, index, type == ContentType.PNG ? at -> ofPng(source, animation, at) : call::image);
            return call.decoded(seen, animation.width(), animation.height(), size);
        });
    }

    private static long maxFrameBytes(Animation animation, int index) {
        return 4
                * animation.frames().subList(0, index + 1).stream()
                        .mapToLong(frame -> (long) frame.width() * frame.height())
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

    private Partial ofPng(RangedSource source, Animation animation, int index) throws DecodeException, IOException {
        AnimationFrame frame = animation.frames().get(index);
        byte[] alone = PngFrameFile.of(new ByteWindow(source), frame);
        return readers.first(
                new BytesSource(source.path(), ByteBuffer.wrap(alone)), ContentType.PNG, call -> call.image(0));
    }
}
