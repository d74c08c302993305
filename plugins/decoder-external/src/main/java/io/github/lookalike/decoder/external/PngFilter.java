package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;

/** Undoes the filters of PNG rows (ISO/IEC 15948 §9). */
final class PngFilter {

    private PngFilter() {}

    /**
     * Makes a row what it was.
     *
     * @param above the row before, zeros above the first
     * @param step the bytes of a pixel
     */
    static void undo(int filter, byte[] row, byte[] above, int step) throws DecodeException {
        switch (filter) {
            case 0 -> {}
            case 1 -> {
                for (int i = step; i < row.length; i++) {
                    row[i] += row[i - step];
                }
            }
            case 2 -> {
                for (int i = 0; i < row.length; i++) {
                    row[i] += above[i];
                }
            }
            case 3 -> {
                for (int i = 0; i < row.length; i++) {
                    row[i] += (byte) ((before(row, i, step) + (above[i] & 0xff)) / 2);
                }
            }
            case 4 -> {
                for (int i = 0; i < row.length; i++) {
                    row[i] += (byte) paeth(before(row, i, step), above[i] & 0xff, before(above, i, step));
                }
            }
            default -> throw new DecodeException("the program wrote a row with filter " + filter);
        }
    }

    private static int before(byte[] row, int at, int step) {
        return at < step ? 0 : row[at - step] & 0xff;
    }

    private static int paeth(int left, int above, int corner) {
        int toLeft = Math.abs(above - corner);
        int toAbove = Math.abs(left - corner);
        int toCorner = Math.abs(left + above - 2 * corner);
        if (toLeft <= toAbove && toLeft <= toCorner) {
            return left;
        }
        return toAbove <= toCorner ? above : corner;
    }
}
