package io.github.lookalike.decode.preview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was found in a file that carries previews.
 *
 * @param format such as {@code NEF}
 * @param previews the JPEGs its tables point at
 * @param size of the picture itself; empty when the file does not say
 * @param orientation how the picture and its previews are laid, 1 to 8; empty when the metadata should say
 */
record Container(String format, List<EmbeddedJpeg> previews, Optional<Size> size, OptionalInt orientation) {

    Container {
        previews = List.copyOf(previews);
    }

    Container with(List<EmbeddedJpeg> others) {
        return new Container(format, others, size, orientation);
    }

    /** Columns and rows. */
    record Size(int width, int height) {

        static Optional<Size> of(long width, long height) {
            boolean fits = width > 0 && height > 0 && width <= 1_000_000 && height <= 1_000_000;
            return fits ? Optional.of(new Size((int) width, (int) height)) : Optional.empty();
        }

        long pixels() {
            return (long) width * height;
        }

        boolean isPortrait() {
            return height > width;
        }

        Size turned() {
            int columns = height;
            int rows = width;
            return new Size(columns, rows);
        }
    }
}
