package io.github.lookalike.decode.webp;

/**
 * Smooths an edge by up to three samples on either side (RFC 6386, 15.3).
 *
 * @param limit how large a step at the edge of a subblock is smoothed; at that of a macroblock it may be larger by 4
 * @param interior how far neighbours on one side may differ where it is smoothed
 * @param different how far the two samples next to the edge may differ before the side counts as detail
 */
record EdgeFilter(int limit, int interior, int different) {

    /** Smooths the edge of a macroblock; see {@link SimpleEdgeFilter#smooth} for where it lies. */
    void smoothBlockEdge(byte[] plane, int at, int across, int along, int length) {
        for (int i = 0, q = at; i < length; i++, q += along) {
            int p1 = plane[q - 2 * across] & 0xff;
            int p0 = plane[q - across] & 0xff;
            int q0 = plane[q] & 0xff;
            int q1 = plane[q + across] & 0xff;
            if (isStep(p1, p0, q0, q1, limit + 4) && isCalm(plane, q, across, p1, q1)) {
                int step = signed(signed(p1 - q1) + 3 * (q0 - p0));
                if (isDetail(p1, p0, q0, q1)) {
                    plane[q] = InverseTransform.clamped(q0 - (Math.min(127, step + 4) >> 3));
                    plane[q - across] = InverseTransform.clamped(p0 + (Math.min(127, step + 3) >> 3));
                } else {
                    smoothSix(plane, q, across, step);
                }
            }
        }
    }

    /** Smooths the edge of a subblock. */
    void smoothSubblockEdge(byte[] plane, int at, int across, int along, int length) {
        for (int i = 0, q = at; i < length; i++, q += along) {
            int p1 = plane[q - 2 * across] & 0xff;
            int p0 = plane[q - across] & 0xff;
            int q0 = plane[q] & 0xff;
            int q1 = plane[q + across] & 0xff;
            if (isStep(p1, p0, q0, q1, limit) && isCalm(plane, q, across, p1, q1)) {
                boolean detail = isDetail(p1, p0, q0, q1);
                int step = signed((detail ? signed(p1 - q1) : 0) + 3 * (q0 - p0));
                int back = Math.min(127, step + 4) >> 3;
                plane[q] = InverseTransform.clamped(q0 - back);
                plane[q - across] = InverseTransform.clamped(p0 + (Math.min(127, step + 3) >> 3));
                if (!detail) {
                    int outer = (back + 1) >> 1;
                    plane[q + across] = InverseTransform.clamped(q1 - outer);
                    plane[q - 2 * across] = InverseTransform.clamped(p1 + outer);
                }
            }
        }
    }

    /** Whether there is a step at the edge, none so large that it belongs to the picture; where all is flat nothing is. */
    private boolean isStep(int p1, int p0, int q0, int q1, int largest) {
        int first = Math.abs(p0 - q0);
        int second = Math.abs(p1 - q1);
        return (first | second) != 0
                && 2 * first + (second >> 1) <= largest
                && Math.abs(p1 - p0) <= interior
                && Math.abs(q1 - q0) <= interior;
    }

    /** Whether what lies farther from the edge is level enough, too. */
    private boolean isCalm(byte[] plane, int q, int across, int p1, int q1) {
        int p3 = plane[q - 4 * across] & 0xff;
        int p2 = plane[q - 3 * across] & 0xff;
        int q2 = plane[q + 2 * across] & 0xff;
        int q3 = plane[q + 3 * across] & 0xff;
        return Math.abs(p3 - p2) <= interior
                && Math.abs(p2 - p1) <= interior
                && Math.abs(q2 - q1) <= interior
                && Math.abs(q3 - q2) <= interior;
    }

    private boolean isDetail(int p1, int p0, int q0, int q1) {
        return Math.abs(p1 - p0) > different || Math.abs(q1 - q0) > different;
    }

    private static void smoothSix(byte[] plane, int q, int across, int step) {
        move(plane, q, across, 0, (27 * step + 63) >> 7);
        move(plane, q, across, 1, (18 * step + 63) >> 7);
        move(plane, q, across, 2, (9 * step + 63) >> 7);
    }

    /** Moves the samples at a distance from the edge towards each other. */
    private static void move(byte[] plane, int q, int across, int distance, int by) {
        int behind = q + distance * across;
        int before = q - (distance + 1) * across;
        plane[behind] = InverseTransform.clamped((plane[behind] & 0xff) - by);
        plane[before] = InverseTransform.clamped((plane[before] & 0xff) + by);
    }

    /** The nearest number that eight bits with a sign hold. */
    static int signed(int value) {
        return Math.max(-128, Math.min(127, value));
    }
}
