package io.github.lookalike.decode.preview;

import io.github.lookalike.decode.preview.Container.Size;
import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Fujifilm's RAF: a header of fixed places, big-endian, with a full JPEG that also holds the metadata. */
final class FujiRaw {

    private static final int JPEG_PLACE = 84;
    private static final int TABLE_PLACE = 92;
    private static final int CROPPED_SIZE = 0x111;

    private FujiRaw() {}

    static Container read(ByteWindow window) throws IOException {
        long at = u32(window, JPEG_PLACE);
        long length = u32(window, JPEG_PLACE + 4);
        List<EmbeddedJpeg> previews =
                EmbeddedJpeg.find(window, at, length).map(List::of).orElse(List.of());
        return new Container("RAF", previews, size(window), OptionalInt.empty());
    }

    private static Optional<Size> size(ByteWindow window) throws IOException {
        long at = u32(window, TABLE_PLACE);
        long count = Math.min(255, u32(window, at));
        long entry = at + 4;
        for (int i = 0; i < count; i++) {
            int tag = u16(window, entry);
            if (tag == CROPPED_SIZE) {
                return Size.of(u16(window, entry + 6), u16(window, entry + 4));
            }
            entry += 4L + u16(window, entry + 2);
        }
        return Optional.empty();
    }

    private static int u16(ByteWindow window, long at) throws IOException {
        return Math.max(0, window.at(at)) << 8 | Math.max(0, window.at(at + 1));
    }

    private static long u32(ByteWindow window, long at) throws IOException {
        return (long) u16(window, at) << 16 | u16(window, at + 2);
    }
}
