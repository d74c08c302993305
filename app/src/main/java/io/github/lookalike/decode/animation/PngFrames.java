package io.github.lookalike.decode.animation;

import io.github.lookalike.decode.animation.AnimationFrame.Disposal;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The frames of an animated PNG (PNG 3rd edition §11.3.6): chunks fcTL, whose pictures are not decoded. A still picture
 * that is no part of the animation counts as a frame before it that takes no time, so that it is compared, too.
 */
final class PngFrames {

    private static final int SIGNATURE = 8;
    private static final int MOST_CHUNKS = 1_000_000;

    private final Numbers file;
    private final int most;
    private final List<AnimationFrame> frames = new ArrayList<>();
    private boolean animated;
    private boolean still;
    private boolean opaque = true;

    private PngFrames(Numbers file, int most) {
        this.file = file;
        this.most = most;
    }

    static Optional<Animation> read(ByteWindow window, int most) throws IOException {
        PngFrames png = new PngFrames(new Numbers(window), most);
        png.walk();
        return png.animated
                ? Animation.of(png.size(SIGNATURE + 8), png.size(SIGNATURE + 12), png.frames)
                : Optional.empty();
    }

    private void walk() throws IOException {
        long at = SIGNATURE;
        for (int i = 0; i < MOST_CHUNKS && file.has(at + 7) && frames.size() < most; i++) {
            if (!take(file.text(at + 4, 4), at + 8)) {
                return;
            }
            at += 12 + file.bigEndian32(at);
        }
    }

    /** Takes a chunk; false where nothing more can come. */
    private boolean take(String type, long at) throws IOException {
        switch (type) {
            case "IHDR" -> opaque = (file.u8(at + 9) & 4) == 0;
            case "tRNS" -> opaque = false;
            case "acTL" -> animated = true;
            case "IDAT" -> takeStill();
            case "fcTL" -> takeControl(at);
            default -> {
                return !type.equals("IEND");
            }
        }
        return animated || !still;
    }

    private void takeStill() throws IOException {
        if (!still && frames.isEmpty() && size(SIGNATURE + 8) > 0 && size(SIGNATURE + 12) > 0) {
            frames.add(new AnimationFrame(
                    0, 0, size(SIGNATURE + 8), size(SIGNATURE + 12), 0, Disposal.CLEAR, false, opaque, SIGNATURE));
        }
        still = true;
    }

    private void takeControl(long at) throws IOException {
        int width = size(at + 4);
        int height = size(at + 8);
        if (width < 1 || height < 1) {
            return;
        }
        frames.add(new AnimationFrame(
                Math.max(0, size(at + 12)),
                Math.max(0, size(at + 16)),
                width,
                height,
                milliseconds(at + 20),
                disposal(file.u8(at + 24)),
                file.u8(at + 25) == 1,
                opaque,
                at));
    }

    private long milliseconds(long at) throws IOException {
        int unit = file.bigEndian16(at + 2);
        return file.bigEndian16(at) * 1000L / (unit == 0 ? 100 : unit);
    }

    private int size(long at) throws IOException {
        return (int) Math.min(Integer.MAX_VALUE, file.bigEndian32(at));
    }

    private static Disposal disposal(int code) {
        return switch (code) {
            case 1 -> Disposal.CLEAR;
            case 2 -> Disposal.RESTORE;
            default -> Disposal.KEEP;
        };
    }
}
