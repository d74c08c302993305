package io.github.lookalike.decoder.hevc;

/** Smooths four samples along an edge of luma blocks (H.265 8.7.2.5.3, 8.7.2.5.6 and 8.7.2.5.7). */
final class LumaEdge {

    private final short[] values;
    private final int stride;
    private final int greatest;
    private final int depthShift;

    private int across;
    private int tc;
    private boolean keepBefore;
    private boolean keepAfter;

    LumaEdge(Samples samples) {
        values = samples.values;
        stride = samples.stride();
        greatest = samples.greatest();
        depthShift = samples.bits - 8;
    }

    void filter(EdgePart part) {
        int beta = Deblocking.beta(part.quantization, part.parameters) << depthShift;
        if (beta == 0) {
            return;
        }
        tc = Deblocking.tc(part.quantization, part.parameters) << depthShift;
        keepBefore = part.keepBefore;
        keepAfter = part.keepAfter;
        across = part.vertical ? 1 : stride;
        decide(part.y * stride + part.x, part.vertical ? stride : 1, beta);
    }

    private void decide(int at, int along, int beta) {
        int last = at + 3 * along;
        int before0 = bend(at - across, -across);
        int before3 = bend(last - across, -across);
        int after0 = bend(at, across);
        int after3 = bend(last, across);
        int both0 = before0 + after0;
        int both3 = before3 + after3;
        if (both0 + both3 >= beta) {
            return;
        }
        if (flat(at, 2 * both0, beta) && flat(last, 2 * both3, beta)) {
            for (int i = 0; i < 4; i++) {
                strong(at + i * along);
            }
        } else {
            int limit = (beta + (beta >> 1)) >> 3;
            boolean secondBefore = before0 + before3 < limit;
            boolean secondAfter = after0 + after3 < limit;
            for (int i = 0; i < 4; i++) {
                weak(at + i * along, secondBefore, secondAfter);
            }
        }
    }

    /** By how much three samples from the edge away depart from a straight line. */
    private int bend(int at, int away) {
        return Math.abs(values[at + 2 * away] - 2 * values[at + away] + values[at]);
    }

    private boolean flat(int at, int bends, int beta) {
        int p0 = values[at - across];
        int q0 = values[at];
        int slopes = Math.abs(values[at - 4 * across] - p0) + Math.abs(q0 - values[at + 3 * across]);
        return bends < beta >> 2 && slopes < beta >> 3 && Math.abs(p0 - q0) < (5 * tc + 1) >> 1;
    }

    private void strong(int at) {
        int p3 = values[at - 4 * across];
        int p2 = values[at - 3 * across];
        int p1 = values[at - 2 * across];
        int p0 = values[at - across];
        int q0 = values[at];
        int q1 = values[at + across];
        int q2 = values[at + 2 * across];
        int q3 = values[at + 3 * across];
        if (!keepBefore) {
            values[at - across] = near(p0, (p2 + 2 * p1 + 2 * p0 + 2 * q0 + q1 + 4) >> 3);
            values[at - 2 * across] = near(p1, (p2 + p1 + p0 + q0 + 2) >> 2);
            values[at - 3 * across] = near(p2, (2 * p3 + 3 * p2 + p1 + p0 + q0 + 4) >> 3);
        }
        if (!keepAfter) {
            values[at] = near(q0, (p1 + 2 * p0 + 2 * q0 + 2 * q1 + q2 + 4) >> 3);
            values[at + across] = near(q1, (p0 + q0 + q1 + q2 + 2) >> 2);
            values[at + 2 * across] = near(q2, (p0 + q0 + q1 + 3 * q2 + 2 * q3 + 4) >> 3);
        }
    }

    private short near(int old, int value) {
        return (short) Math.max(old - 2 * tc, Math.min(old + 2 * tc, value));
    }

    private void weak(int at, boolean secondBefore, boolean secondAfter) {
        int p1 = values[at - 2 * across];
        int p0 = values[at - across];
        int q0 = values[at];
        int q1 = values[at + across];
        int delta = (9 * (q0 - p0) - 3 * (q1 - p1) + 8) >> 4;
        if (Math.abs(delta) >= 10 * tc) {
            return;
        }
        delta = Math.max(-tc, Math.min(tc, delta));
        int half = tc >> 1;
        if (!keepBefore) {
            values[at - across] = clip(p0 + delta);
            if (secondBefore) {
                int change = (((values[at - 3 * across] + p0 + 1) >> 1) - p1 + delta) >> 1;
                values[at - 2 * across] = clip(p1 + Math.max(-half, Math.min(half, change)));
            }
        }
        if (!keepAfter) {
            values[at] = clip(q0 - delta);
            if (secondAfter) {
                int change = (((values[at + 2 * across] + q0 + 1) >> 1) - q1 - delta) >> 1;
                values[at + across] = clip(q1 + Math.max(-half, Math.min(half, change)));
            }
        }
    }

    private short clip(int value) {
        return (short) Math.max(0, Math.min(greatest, value));
    }
}
