package io.github.lookalike.decode.preview;

import io.github.lookalike.decode.box.Box;
import io.github.lookalike.decode.preview.Container.Size;
import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * HEIC and AVIF (ISO 23008-12): what their boxes say of the picture. Its own data we cannot read; a preview lies in the
 * EXIF item or behind the picture, where it is searched for.
 */
final class HeifPicture {

    /** {@code meta} is a full box: version and flags come first. */
    private static final int FULL_BOX = 4;

    private HeifPicture() {}

    static Container read(ByteWindow window, String format) throws IOException {
        Optional<Box> meta = Box.whole(window).child(window, "meta", 0);
        Optional<Box> properties = inside(window, inside(window, meta, "iprp", FULL_BOX), "ipco", 0);
        Optional<Size> size = Optional.empty();
        if (properties.isPresent()) {
            for (Box property : properties.get().children(window, 0)) {
                size = larger(size, extent(window, property));
            }
        }
        return new Container(format, List.of(), size, OptionalInt.empty());
    }

    private static Optional<Box> inside(ByteWindow window, Optional<Box> parent, String type, int skip)
            throws IOException {
        return parent.isEmpty() ? Optional.empty() : parent.get().child(window, type, skip);
    }

    /** Image spatial extents; a grid's are larger than those of its tiles. */
    private static Optional<Size> extent(ByteWindow window, Box property) throws IOException {
        return property.type().equals("ispe")
                ? Size.of(property.u32At(window, FULL_BOX), property.u32At(window, FULL_BOX + 4))
                : Optional.empty();
    }

    private static Optional<Size> larger(Optional<Size> one, Optional<Size> other) {
        boolean otherWins = one.isEmpty()
                || (other.isPresent() && other.get().pixels() > one.get().pixels());
        return otherWins ? other : one;
    }
}
