package io.github.lookalike.decode.jpeg;

import java.io.IOException;
import java.io.InterruptedIOException;

/** Walks through the MCUs of a scan, from restart interval to restart interval. */
final class ScanWalk {

    private final EntropyBits in;
    private final ScanLayout layout;
    private final int interval;
    private final McuRun plain;
    private final McuRun border;
    private final boolean partialColumn;
    private final boolean partialRow;
    private final Coverage coverage;

    /**
     * @param interval MCUs in a restart interval, 0 for none
     * @param plain decodes most MCUs
     * @param border decodes the MCUs that reach beyond the picture
     */
    ScanWalk(EntropyBits in, ScanLayout layout, int interval, McuRun plain, McuRun border) {
        this.in = in;
        this.layout = layout;
        this.interval = interval;
        this.plain = plain;
        this.border = border;
        this.coverage = new Coverage(layout.wide, layout.high);
        boolean column = false;
        boolean row = false;
        for (ScanLayout.Block block : layout.blocks) {
            int span = 8 / block.channel.edge;
            column |= block.channel.fullWidth % span != 0;
            row |= block.channel.fullHeight % span != 0;
        }
        this.partialColumn = column;
        this.partialRow = row;
    }

    /** Decodes what is there. */
    Coverage decode() throws IOException {
        int total = layout.wide * layout.high;
        int length = interval == 0 ? total : interval;
        int start = 0;
        int number = 0;
        while (start < total) {
            int end = (int) Math.min(total, (long) start + length);
            beginInterval();
            decode(start, end);
            if (end == total) {
                break;
            }
            int missing = in.restart(number & 7);
            if (missing < 0) {
                break;
            }
            number += 1 + missing;
            start = (int) Math.min(total, end + (long) missing * length);
        }
        return coverage;
    }

    private void decode(int start, int end) throws IOException {
        int at = start;
        while (at < end) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("the time for this file is over");
            }
            int row = at / layout.wide;
            int from = at - row * layout.wide;
            int to = Math.min(layout.wide, from + end - at);
            int reached = decode(row, from, to);
            coverage.add(row, reached - from);
            if (reached < to || in.overrun()) {
                coverage.broke(in.overrun());
                return;
            }
            at += to - from;
        }
        coverage.left(in.left());
    }

    private int decode(int row, int from, int to) throws IOException {
        if (partialRow && row == layout.high - 1) {
            return border.decode(row, from, to);
        }
        if (!partialColumn || to < layout.wide) {
            return plain.decode(row, from, to);
        }
        int reached = plain.decode(row, from, to - 1);
        return reached < to - 1 ? reached : border.decode(row, to - 1, to);
    }

    private void beginInterval() {
        plain.beginInterval();
        for (ScanLayout.Block block : layout.blocks) {
            block.channel.prediction = 0;
        }
    }
}
