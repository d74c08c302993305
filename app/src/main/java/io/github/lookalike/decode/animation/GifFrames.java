package io.github.lookalike.decode.animation;

import io.github.lookalike.decode.animation.AnimationFrame.Disposal;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The frames of a GIF (GIF89a §§18–23): its blocks are walked, its pictures are not decoded. */
final class GifFrames {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2c;
    private static final int GRAPHIC_CONTROL = 0xf9;
    private static final int SCREEN_LENGTH = 13;
    private static final int IMAGE_LENGTH = 10;

    private final Numbers file;
    private final int most;
    private final List<AnimationFrame> frames = new ArrayList<>();
    private int control;
    private long milliseconds;

    private GifFrames(Numbers file, int most) {
        this.file = file;
        this.most = most;
    }

    static Optional<Animation> read(ByteWindow window, int most) throws IOException {
        GifFrames gif = new GifFrames(new Numbers(window), most);
        gif.walk();
        if (gif.frames.isEmpty()) {
            return Optional.empty();
        }
        // A canvas smaller than the first picture is a mistake: browsers take the picture's size.
        int width = Math.max(gif.file.littleEndian16(6), gif.frames.get(0).width());
        int height = Math.max(gif.file.littleEndian16(8), gif.frames.get(0).height());
        return Animation.of(width, height, gif.frames);
    }

    private void walk() throws IOException {
        long at = (long) SCREEN_LENGTH + colourTable(file.u8(10));
        while (file.has(at) && frames.size() < most) {
            switch (file.u8(at)) {
                case EXTENSION -> at = extension(at);
                case IMAGE -> at = image(at);
                case 0 -> at++;
                default -> {
                    return;
                }
            }
        }
    }

    private long extension(long at) throws IOException {
        if (file.u8(at + 1) == GRAPHIC_CONTROL) {
            control = file.u8(at + 3);
            milliseconds = file.littleEndian16(at + 4) * 10L;
        }
        return behindBlocks(at + 2);
    }

    private long image(long at) throws IOException {
        int width = file.littleEndian16(at + 5);
        int height = file.littleEndian16(at + 7);
        if (width > 0 && height > 0) {
            frames.add(new AnimationFrame(
                    file.littleEndian16(at + 1),
                    file.littleEndian16(at + 3),
                    width,
                    height,
                    milliseconds,
                    disposal(control >> 2 & 7),
                    true,
                    (control & 1) == 0,
                    at));
        }
        control = 0;
        milliseconds = 0;
        return behindBlocks(at + IMAGE_LENGTH + colourTable(file.u8(at + 9)) + 1);
    }

    private static Disposal disposal(int code) {
        return switch (code) {
            case 2 -> Disposal.CLEAR;
            // 4 is what some writers took the bit pattern of "restore" for.
            case 3, 4 -> Disposal.RESTORE;
            default -> Disposal.KEEP;
        };
    }

    private static int colourTable(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private long behindBlocks(long first) throws IOException {
        long at = first;
        int length = file.u8(at);
        while (length > 0) {
            at += 1L + length;
            length = file.u8(at);
        }
        return at + 1;
    }
}
