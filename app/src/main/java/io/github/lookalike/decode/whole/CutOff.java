package io.github.lookalike.decode.whole;

import io.github.lookalike.api.Content;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.source.Piece;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.util.Optional;

/**
 * Whether a file ends before what it announces: what its first picture shows may be whole, while later frames, the other eye's
 * picture or larger sizes are lost.
 */
public final class CutOff {

    /** Files may be padded, and count themselves with or without a header. */
    private static final long SLACK = 8;

    private static final int MOST_PARTS = 100_000;

    private CutOff() {}

    /**
     * What to tell of it; empty where nothing is missing, or nobody can tell.
     *
     * @param content what is known to be in the file
     */
    public static Optional<String> of(RangedSource source, ContentType type, Optional<Content> content)
            throws IOException {
        Numbers file = new Numbers(new ByteWindow(source));
        return switch (type) {
            case WEBP -> shorterThan(8 + file.littleEndian32(4), file);
            case ICNS -> shorterThan(file.bigEndian32(4), file);
            case PNG -> without(endsAsPng(file));
            case GIF -> without(endsAsGif(file));
            case JPEG -> content.filter(held -> held.pages() > 1).isPresent() ? views(file) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> shorterThan(long announced, Numbers file) {
        return announced > file.size() + SLACK
                ? Optional.of(String.format("cut off: %,d of %,d bytes are there", file.size(), announced))
                : Optional.empty();
    }

    private static Optional<String> without(boolean end) {
        return end ? Optional.empty() : Optional.of("cut off: its end is missing");
    }

    private static Optional<String> views(Numbers file) throws IOException {
        for (Piece view : JpegContent.views(file)) {
            if (view.from() + view.length() > file.size()) {
                return Optional.of("cut off: a further picture in it is not whole");
            }
        }
        return Optional.empty();
    }

    /** Nearly all end in the last chunk; where something follows it, chunk by chunk is asked. */
    private static boolean endsAsPng(Numbers file) throws IOException {
        if (file.size() >= 20 && file.text(file.size() - 8, 4).equals("IEND")) {
            return true;
        }
        long at = 8;
        for (int i = 0; i < MOST_PARTS && file.has(at + 7); i++) {
            if (file.text(at + 4, 4).equals("IEND")) {
                return true;
            }
            at += 12 + file.bigEndian32(at);
        }
        return false;
    }

    /** GIF89a: nearly all end in the trailer; where something follows it, block by block is asked. What is no block is not judged. */
    private static boolean endsAsGif(Numbers file) throws IOException {
        if (file.size() < 14 || file.u8(file.size() - 1) == 0x3b) {
            return true;
        }
        long at = 13L + table(file.u8(10));
        for (int i = 0; i < MOST_PARTS && file.has(at); i++) {
            int block = file.u8(at);
            if (block == 0x21) {
                at = behindParts(file, at + 2);
            } else if (block == 0x2c && file.has(at + 9)) {
                at = behindParts(file, at + 11 + table(file.u8(at + 9)));
            } else {
                return block != 0x2c;
            }
        }
        return false;
    }

    /** The bytes of a table of colours that a descriptor announces. */
    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static long behindParts(Numbers file, long from) throws IOException {
        long at = from;
        while (file.has(at)) {
            int length = file.u8(at);
            at += 1 + length;
            if (length == 0) {
                return at;
            }
        }
        return at;
    }
}
