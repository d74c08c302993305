package io.github.lookalike.decode.whole;

import io.github.lookalike.decode.animation.Animation;
import io.github.lookalike.decode.animation.AnimationFrame;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.Numbers;
import java.io.IOException;
import java.util.Optional;

/** WebP (RFC 9649): lossy or lossless, still or animated, 8 bits always. */
final class WebpContent {

    private static final int FIRST_CHUNK = 12;
    private static final int FLAGS = FIRST_CHUNK + 8;
    private static final int ALPHA = 0x10;
    private static final int ANIMATED = 0x02;
    private static final int MOST_CHUNKS = 1000;
    private static final int PROFILE_START = 64 << 10;

    private WebpContent() {}

    static Optional<Facts> read(Numbers file) throws IOException {
        return switch (file.text(FIRST_CHUNK, 4)) {
            case "VP8 " -> Optional.of(Facts.lossy());
            // The flag "alpha is used" behind twice 14 bits of size; a hint, which writers keep.
            case "VP8L" -> Optional.of(Facts.lossless().alpha((file.u8(FIRST_CHUNK + 12) & 0x10) != 0));
            case "VP8X" -> extended(file);
            default -> Optional.empty();
        };
    }

    private static Optional<Facts> extended(Numbers file) throws IOException {
        int flags = file.u8(FLAGS);
        Facts facts = Facts.lossy().alpha((flags & ALPHA) != 0).colours(colours(file));
        if ((flags & ANIMATED) == 0) {
            return Optional.of(facts.lossless(place(file, "VP8L") > 0));
        }
        Optional<Animation> animation = Animation.read(file.window(), ContentType.WEBP);
        return animation.isEmpty()
                ? Optional.empty()
                : Optional.of(facts.animated(animation.get())
                        .alpha((flags & ALPHA) != 0 && animation.get().mayBeTransparent())
                        .lossless(allLossless(file, animation.get())));
    }

    private static boolean allLossless(Numbers file, Animation animation) throws IOException {
        for (AnimationFrame frame : animation.frames()) {
            if (!file.text(frame.at(), 4).equals("VP8L")) {
                return false;
            }
        }
        return true;
    }

    private static String colours(Numbers file) throws IOException {
        long at = place(file, "ICCP");
        return at == 0 ? "" : ColourSpaceNames.ofProfile(file.bytes(at, PROFILE_START));
    }

    /** Where the content of the first chunk of a kind begins; 0 when there is none. */
    private static long place(Numbers file, String kind) throws IOException {
        long at = FIRST_CHUNK;
        for (int i = 0; i < MOST_CHUNKS && file.has(at + 7); i++) {
            if (file.text(at, 4).equals(kind)) {
                return at + 8;
            }
            long length = file.littleEndian32(at + 4);
            at += 8 + length + (length & 1);
        }
        return 0;
    }
}
