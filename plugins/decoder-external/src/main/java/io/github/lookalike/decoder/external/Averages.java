package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.util.Arrays;

/**
 * Pixels, each the average of a square of samples; transparent ones over mid-grey. The squares at the right and at the
 * bottom are cut where the picture ends.
 */
final class Averages {

    private static final int MID_GREY = 128;
    private static final int COLOURS = 3;

    private final Rectangle shown;
    private final int side;
    private final int columns;
    private final int rows;
    private final int[] colours;
    private final long[] sums;
    /** By column of cells: how much the pixels lack of being opaque, together. */
    private final long[] lacking;
    /** By cell: how opaque it is; empty while all are opaque. */
    private byte[] amounts = new byte[0];

    private boolean coloured;

    /** @param shown the part of the picture that is wanted */
    Averages(Rectangle shown, TargetSize size) {
        this.shown = shown;
        this.side = size.reduction(shown.width(), shown.height());
        this.columns = cells(shown.width(), side);
        this.rows = cells(shown.height(), side);
        this.colours = new int[Math.multiplyExact(columns, rows)];
        this.sums = new long[COLOURS * columns];
        this.lacking = new long[columns];
    }

    private static int cells(int length, int side) {
        return (int) (((long) length + side - 1) / side);
    }

    /** About how many bytes it takes, what it gives included. */
    static long bytes(Rectangle shown, TargetSize size) {
        int side = size.reduction(shown.width(), shown.height());
        return 8L * cells(shown.width(), side) * cells(shown.height(), side);
    }

    /** Reads what is wanted, from the first row of the picture on. */
    Pixels read(Rows picture) throws DecodeException, IOException {
        int[] samples = new int[Math.multiplyExact(picture.width(), picture.channels())];
        for (int y = 0; y < shown.y(); y++) {
            picture.next(samples);
        }
        for (int y = 0; y < shown.height(); y++) {
            picture.next(samples);
            add(samples, picture.channels(), picture.most());
            boolean last = (y + 1) % side == 0 || y + 1 == shown.height();
            if (last) {
                finish(y / side, y % side + 1, picture.most());
            }
        }
        return pixels();
    }

    private void add(int[] samples, int channels, int most) {
        boolean grey = channels < COLOURS;
        boolean alpha = channels % 2 == 0;
        coloured |= !grey;
        int at = shown.x() * channels;
        for (int x = 0; x < shown.width(); x++, at += channels) {
            int opaque = alpha ? samples[at + channels - 1] : most;
            lacking[x / side] += most - opaque;
            int cell = x / side * COLOURS;
            for (int i = 0; i < COLOURS; i++) {
                int sample = samples[grey ? at : at + i];
                sums[cell + i] += opaque == most ? sample : overGrey(sample, opaque, most);
            }
        }
    }

    private static long overGrey(long sample, long opaque, long most) {
        long ground = (MID_GREY * most + MID_GREY) / 0xff;
        return (sample * opaque + ground * (most - opaque) + most / 2) / most;
    }

    private void finish(int row, int lines, int most) {
        for (int column = 0; column < columns; column++) {
            long count = (long) lines * Math.min(side, shown.width() - column * side) * most;
            int rgb = 0;
            for (int i = 0; i < COLOURS; i++) {
                long level = (2 * 0xff * sums[COLOURS * column + i] + count) / (2 * count);
                rgb = (rgb << 8) | (int) Math.min(0xff, level);
            }
            colours[row * columns + column] = rgb;
            if (lacking[column] > 0) {
                keepOpacity(row * columns + column, 0xff - (0xff * lacking[column] + count / 2) / count);
            }
        }
        Arrays.fill(sums, 0);
        Arrays.fill(lacking, 0);
    }

    private void keepOpacity(int cell, long amount) {
        if (amounts.length == 0) {
            amounts = new byte[colours.length];
            Arrays.fill(amounts, (byte) 0xff);
        }
        amounts[cell] = (byte) amount;
    }

    private Pixels pixels() {
        return amounts.length == 0 ? opaque() : opaque().withOpacity(amounts);
    }

    private Pixels opaque() {
        double across = (double) shown.width() / side;
        double down = (double) shown.height() / side;
        if (coloured) {
            return Pixels.ofRgb(columns, rows, colours, shown.width(), shown.height())
                    .covering(across, down, across, down);
        }
        byte[] light = new byte[colours.length];
        for (int i = 0; i < light.length; i++) {
            light[i] = (byte) colours[i];
        }
        return Pixels.ofLuma(columns, rows, light, shown.width(), shown.height())
                .covering(across, down, 1, 1);
    }
}
