package io.github.lookalike.decode.jpeg;

import java.io.IOException;

/** Decodes a run of MCUs within one row of them. */
interface McuRun {

    /** Forgets what was carried from MCU to MCU. */
    default void beginInterval() {}

    /**
     * Decodes the MCUs {@code from} to {@code to − 1} of a row.
     *
     * @return the first MCU that could not be decoded, {@code to} when all could
     */
    int decode(int row, int from, int to) throws IOException;
}
