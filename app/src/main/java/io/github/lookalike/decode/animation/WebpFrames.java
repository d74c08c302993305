package io.github.lookalike.decode.animation;

import io.github.lookalike.decode.animation.AnimationFrame.Disposal;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The frames of an animated WebP (RFC 9649 §2.7): chunks ANMF, whose pictures are not decoded. */
final class WebpFrames {

    private static final int FIRST_CHUNK = 12;
    private static final int FRAME_HEADER = 16;
    private static final int MOST_CHUNKS = 2 * Animation.MOST_FRAMES;

    private WebpFrames() {}

    static Optional<Animation> read(ByteWindow window, int most) throws IOException {
        Numbers file = new Numbers(window);
        if (!file.text(FIRST_CHUNK, 4).equals("VP8X")) {
            return Optional.empty();
        }
        List<AnimationFrame> frames = new ArrayList<>();
        long at = FIRST_CHUNK;
        for (int i = 0; i < MOST_CHUNKS && file.has(at + 7) && frames.size() < most; i++) {
            long length = file.littleEndian32(at + 4);
            if (file.text(at, 4).equals("ANMF")) {
                frames.add(frame(file, at + 8));
            }
            at += 8 + length + (length & 1);
        }
        int width = file.littleEndian24(FIRST_CHUNK + 12) + 1;
        int height = file.littleEndian24(FIRST_CHUNK + 15) + 1;
        return Animation.of(width, height, frames);
    }

    private static AnimationFrame frame(Numbers file, long at) throws IOException {
        int flags = file.u8(at + 15);
        return new AnimationFrame(
                2 * file.littleEndian24(at),
                2 * file.littleEndian24(at + 3),
                file.littleEndian24(at + 6) + 1,
                file.littleEndian24(at + 9) + 1,
                file.littleEndian24(at + 12),
                (flags & 1) == 0 ? Disposal.KEEP : Disposal.CLEAR,
                (flags & 2) == 0,
                file.text(at + FRAME_HEADER, 4).equals("VP8 "),
                at + FRAME_HEADER);
    }
}
