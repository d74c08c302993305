package io.github.lookalike.decoder.hevc;

/** The orders in which the places of a square block are visited (H.265 6.5.3 to 6.5.5). */
final class Scan {

    static final int DIAGONAL = 0;
    static final int HORIZONTAL = 1;
    static final int VERTICAL = 2;

    private Scan() {}

    /** For each step {@code y * side + x}, by one of the three orders. */
    static byte[] of(int order, int log2) {
        return switch (order) {
            case DIAGONAL -> diagonal(log2);
            case HORIZONTAL -> rows(log2, false);
            case VERTICAL -> rows(log2, true);
            default -> throw new IllegalArgumentException("No order of scan has number " + order);
        };
    }

    /** Each diagonal from its lower left to its upper right end. */
    static byte[] diagonal(int log2) {
        int side = 1 << log2;
        byte[] places = new byte[side * side];
        int step = 0;
        for (int sum = 0; sum < 2 * side - 1; sum++) {
            for (int y = Math.min(sum, side - 1); y >= Math.max(0, sum - side + 1); y--) {
                places[step++] = (byte) (y * side + sum - y);
            }
        }
        return places;
    }

    private static byte[] rows(int log2, boolean transposed) {
        int side = 1 << log2;
        byte[] places = new byte[side * side];
        for (int step = 0; step < places.length; step++) {
            places[step] = (byte) (transposed ? step % side * side + step / side : step);
        }
        return places;
    }
}
