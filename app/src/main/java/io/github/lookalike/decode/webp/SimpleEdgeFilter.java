package io.github.lookalike.decode.webp;

/** Smooths an edge of luma by the samples next to it (RFC 6386, 15.2). */
final class SimpleEdgeFilter {

    private SimpleEdgeFilter() {}

    /**
     * Smooths an edge of 16 samples.
     *
     * @param at the first sample behind the edge
     * @param across from sample to sample across the edge
     * @param along from sample to sample along the edge
     * @param limit how large a step is smoothed
     */
    static void smooth(byte[] plane, int at, int across, int along, int limit) {
        for (int i = 0, q = at; i < 16; i++, q += along) {
            int p1 = plane[q - 2 * across] & 0xff;
            int p0 = plane[q - across] & 0xff;
            int q0 = plane[q] & 0xff;
            int q1 = plane[q + across] & 0xff;
            if (2 * Math.abs(p0 - q0) + (Math.abs(p1 - q1) >> 1) <= limit) {
                int step = EdgeFilter.signed(EdgeFilter.signed(p1 - q1) + 3 * (q0 - p0));
                plane[q] = InverseTransform.clamped(q0 - (Math.min(127, step + 4) >> 3));
                plane[q - across] = InverseTransform.clamped(p0 + (Math.min(127, step + 3) >> 3));
            }
        }
    }
}
