package io.github.lookalike.decode.imageio;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.problem.ProblemCause;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;

/**
 * The colour table of a bitmap, as its header counts it. The reader of the library makes room for as many colours as the header
 * says, up to four thousand million, before it reads one.
 */
final class ColourTable {

    /** The header of a picture, from Windows 3.0 on, counts its colours at this place. */
    private static final int COUNT = 32;

    private static final int LEAST_HEADER = 40;

    /** No depth has a table of more. */
    private static final long MOST = 1 << 16;

    private ColourTable() {}

    /**
     * Refuses a table that cannot be.
     *
     * @param header where the picture's header begins
     */
    static void check(RangedSource source, int header) throws IOException, DecodeException {
        Numbers file = new Numbers(new ByteWindow(source));
        if (!file.has(header + COUNT + 3) || file.littleEndian32(header) < LEAST_HEADER) {
            return;
        }
        long colours = file.littleEndian32(header + COUNT);
        if (colours < 0 || colours > MOST) {
            throw ProblemCause.of(
                    DecodeProblem.DAMAGED,
                    "a BMP whose header counts " + Integer.toUnsignedLong((int) colours) + " colours");
        }
    }
}
