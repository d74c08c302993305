package io.github.lookalike.decode.raster;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.plane.PackedRows;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.problem.ProblemCause;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A picture that is read row by row.
 *
 * @param width columns as the file has them
 * @param height rows as the file has them
 * @param turn what makes them upright
 */
record RowPicture(String format, int width, int height, Turn turn) {

    /** Of less nobody can say what is on the picture. */
    private static final int LEAST_PERCENT = 50;

    /**
     * Reads it.
     *
     * @param maxPixels a picture of more is refused
     */
    Decoded read(ImageSource source, RowFiller rows, TargetSize size, long maxPixels)
            throws DecodeException, IOException {
        if (width < 1 || height < 1) {
            throw new DecodeException("its header claims " + width + "×" + height + " pixels");
        }
        if ((long) width * height > maxPixels) {
            throw ProblemCause.of(
                    DecodeProblem.TOO_LARGE,
                    String.format(
                            "its header claims %,d×%,d pixels, more than the limit for this memory", width, height));
        }
        source.reserve(PackedRows.bytesFor(width, height, size));
        PackedRows average = new PackedRows(width, height, size);
        Optional<String> damage = fill(rows, average);
        boolean swapped = turn.transposes();
        return new Decoded(
                format,
                average.pixels().turned(turn),
                swapped ? height : width,
                swapped ? width : height,
                OptionalInt.empty(),
                damage);
    }

    private Optional<String> fill(RowFiller rows, PackedRows average) throws DecodeException {
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            try {
                rows.fill(row);
            } catch (BufferUnderflowException e) {
                String words = "truncated after " + y + " of " + height + " rows";
                if (y * 100L < (long) LEAST_PERCENT * height) {
                    throw new DecodeException(words, e);
                }
                return Optional.of(words);
            }
            average.add(row);
        }
        return Optional.empty();
    }
}
