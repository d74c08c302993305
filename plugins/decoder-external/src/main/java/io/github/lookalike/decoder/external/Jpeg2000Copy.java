package io.github.lookalike.decoder.external;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** JPEG 2000 (ISO/IEC 15444-1): nothing in it tells to turn the picture, so that the copy is the same. */
final class Jpeg2000Copy {

    /** From the marker of the size to its fields. */
    private static final int SIZE_MARKER = 2;

    private static final int COLOURS = 3;
    private static final int RESTRICTED_PROFILE = 2;
    /** A channel of how opaque others are, and one for colours that were multiplied by it. */
    private static final Set<Integer> OPACITIES = Set.of(1, 2);

    private final ByteBuffer file;

    private Jpeg2000Copy(ByteBuffer file) {
        this.file = file;
    }

    static Handover of(Kind kind, byte[] copy) throws DecodeException {
        ByteBuffer file = ByteBuffer.wrap(copy);
        Jpeg2000Copy picture = new Jpeg2000Copy(file);
        if (kind == Kind.JPEG_2000_STREAM) {
            return picture.handover(kind, 0, List.of());
        }
        List<Box> top = Box.in(file, 0, copy.length);
        Box stream =
                Box.first(top, "jp2c").orElseThrow(() -> new DecodeException("damaged: there is no picture in it"));
        List<Box> header =
                Box.first(top, "jp2h").map(box -> box.children(file, 0)).orElse(List.of());
        return picture.handover(kind, stream.start(), header);
    }

    private Handover handover(Kind kind, int stream, List<Box> header) throws DecodeException {
        int size = stream + SIZE_MARKER;
        long width = u32(size + 6) - u32(size + 14);
        long height = u32(size + 10) - u32(size + 18);
        // Two or four channels of which nobody says what they are: the last one mostly is how opaque the others are.
        boolean unnamed = header.isEmpty() && (file.getShort(size + 38) & 1) == 0;
        boolean alpha = unnamed || hasOpacity(header);
        // Wavelets that lose nothing may have been cut off all the same, which only its coded blocks tell: unknown is
        // lossy.
        int depth = 1 + (file.get(size + 40) & 0x7f);
        return new Handover(
                kind,
                file,
                Shape.of(width, height),
                transparency(alpha, unnamed),
                file.getShort(size + 38) >= COLOURS ? COLOURS : 1,
                profile(header),
                Optional.of(new Content(1, 1, Duration.ZERO, depth, alpha, 0, false, "", Set.of())));
    }

    private static Handover.Transparency transparency(boolean alpha, boolean unnamed) {
        if (unnamed) {
            return Handover.Transparency.UNKNOWN;
        }
        return alpha ? Handover.Transparency.SOME : Handover.Transparency.NONE;
    }

    private boolean hasOpacity(List<Box> header) {
        Optional<Box> definitions = Box.first(header, "cdef");
        if (definitions.isEmpty()) {
            return false;
        }
        for (int at = definitions.get().start() + 2; at + 6 <= definitions.get().end(); at += 6) {
            if (OPACITIES.contains(file.getShort(at + 2) & 0xffff)) {
                return true;
            }
        }
        return false;
    }

    private Optional<ByteBuffer> profile(List<Box> header) {
        return header.stream()
                .filter(box -> box.type().equals("colr") && file.get(box.start()) == RESTRICTED_PROFILE)
                .findFirst()
                .map(box -> file.slice(box.start() + 3, box.length() - 3));
    }

    private long u32(int at) {
        return file.getInt(at) & 0xffff_ffffL;
    }
}
