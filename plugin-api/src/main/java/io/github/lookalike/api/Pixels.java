package io.github.lookalike.api;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * You receive this (a decoder creates it): a picture made small, upright, in sRGB, read-only.
 *
 * <p>They are opaque: a decoder lays what is transparent over mid-grey, level 128 of each colour, so that pictures are
 * compared as they are wherever they are shown. How opaque they were is kept beside ({@link #withOpacity}) for who shows
 * them over something else.
 *
 * <p>Luma and the two colour differences are those of JFIF (ITU-R BT.601, full range): {@code Y = .299 R + .587 G +
 * .114 B}. Colour may be coarser than luma. {@link #view} and {@link #turned} share the samples and cost nothing.
 */
public final class Pixels {

    /** What sums of shares may be off by. */
    private static final double SLACK = 1e-9;

    private final Plane luma;
    private final Plane blueDifference;
    private final Plane redDifference;
    private final int sourceWidth;
    private final int sourceHeight;
    private final @Nullable Plane opacity;
    private final @Nullable SummedPart summed;

    private Pixels(
            Plane luma,
            Plane blueDifference,
            Plane redDifference,
            @Nullable Plane opacity,
            int sourceWidth,
            int sourceHeight,
            @Nullable SummedPart summed) {
        this.luma = luma;
        this.blueDifference = blueDifference;
        this.redDifference = redDifference;
        this.opacity = opacity;
        this.sourceWidth = sourceWidth;
        this.sourceHeight = sourceHeight;
        this.summed = summed;
    }

    /** Where the luma of a view begins in the sums. */
    private record SummedPart(Sums sums, int x, int y) {

        SummedPart of(Rectangle part) {
            return new SummedPart(sums, x + part.x(), y + part.y());
        }

        Sums.Part part(Plane seen) {
            return new Sums.Part(x, y, seen);
        }
    }

    /**
     * Pixels over the given samples, which are not copied: hand them over and forget them.
     *
     * @param luma {@code width × height} samples row by row, 0 to 255 unsigned
     * @param colourWidth columns of the two colour planes, 1 to {@code width}
     * @param colourHeight rows of the two colour planes, 1 to {@code height}
     * @param blueDifference {@code colourWidth × colourHeight} samples of Cb, 128 is grey
     * @param redDifference {@code colourWidth × colourHeight} samples of Cr, 128 is grey
     * @param sourceWidth columns of the picture these pixels were made from, upright, at least 1
     * @param sourceHeight rows of that picture, upright, at least 1
     */
    public static Pixels ofPlanes(
            int width,
            int height,
            byte[] luma,
            int colourWidth,
            int colourHeight,
            byte[] blueDifference,
            byte[] redDifference,
            int sourceWidth,
            int sourceHeight) {
        if (sourceWidth < 1 || sourceHeight < 1) {
            throw new IllegalArgumentException("no picture is " + sourceWidth + "×" + sourceHeight);
        }
        return new Pixels(
                Plane.of(width, height, luma),
                Plane.of(colourWidth, colourHeight, blueDifference),
                Plane.of(colourWidth, colourHeight, redDifference),
                null,
                sourceWidth,
                sourceHeight,
                null);
    }

    /** Grey pixels over the given luma samples, which are not copied. */
    public static Pixels ofLuma(int width, int height, byte[] luma, int sourceWidth, int sourceHeight) {
        byte[] grey = {(byte) 128};
        return ofPlanes(width, height, luma, 1, 1, grey, grey, sourceWidth, sourceHeight);
    }

    /**
     * Pixels of packed colours.
     *
     * @param rgb {@code width × height} values {@code 0xRRGGBB} row by row; higher bits are ignored
     */
    public static Pixels ofRgb(int width, int height, int[] rgb, int sourceWidth, int sourceHeight) {
        byte[] luma = new byte[rgb.length];
        byte[] blue = new byte[rgb.length];
        byte[] red = new byte[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            int r = rgb[i] >> 16 & 0xff;
            int g = rgb[i] >> 8 & 0xff;
            int b = rgb[i] & 0xff;
            luma[i] = (byte) ((19595 * r + 38470 * g + 7471 * b + 32768) >> 16);
            blue[i] = (byte) Math.min(255, (-11059 * r - 21709 * g + 32768 * b + (128 << 16) + 32767) >> 16);
            red[i] = (byte) Math.min(255, (32768 * r - 27439 * g - 5329 * b + (128 << 16) + 32767) >> 16);
        }
        return ofPlanes(width, height, luma, width, height, blue, red, sourceWidth, sourceHeight);
    }

    /**
     * These pixels, not turned yet, with the last column and row of the samples lying only in part within the picture: a
     * JPEG of 203 columns reduced to 1/8 has 26 columns, which cover 25.375. Averages weigh them accordingly.
     *
     * @param columns more than {@code width() − 1}, at most {@code width()}
     * @param rows more than {@code height() − 1}, at most {@code height()}
     * @param colourColumns the same for the two colour planes
     * @param colourRows the same for the two colour planes
     * @throws IllegalArgumentException when the samples are more or fewer than what they cover needs
     */
    public Pixels covering(double columns, double rows, double colourColumns, double colourRows) {
        return new Pixels(
                luma.covering(columns, rows),
                blueDifference.covering(colourColumns, colourRows),
                redDifference.covering(colourColumns, colourRows),
                opacity == null ? null : opacity.covering(columns, rows),
                sourceWidth,
                sourceHeight,
                null);
    }

    /**
     * The same pixels, not turned yet, of which it is known how opaque they were before they were laid over mid-grey.
     *
     * @param amounts {@code width × height} values row by row, 0 for transparent to 255 for opaque; not copied
     */
    public Pixels withOpacity(byte[] amounts) {
        Plane plane = Plane.of(width(), height(), amounts).covering(coveredColumns(), coveredRows());
        return new Pixels(luma, blueDifference, redDifference, plane, sourceWidth, sourceHeight, summed);
    }

    /** Whether any of them may have been transparent, which {@link #opacity} tells. */
    public boolean isTransparent() {
        return opacity != null;
    }

    /** How opaque a pixel was before it was laid over mid-grey, 0 (transparent) to 255. */
    public int opacity(int x, int y) {
        return opacity == null ? 255 : opacity.at(x, y);
    }

    /** {@link #opacity} averaged like {@link #averagedLuma}. */
    public float[] averagedOpacity(int columns, int rows) {
        if (opacity == null) {
            float[] opaque = new float[luma.cells(columns, rows)];
            Arrays.fill(opaque, 255);
            return opaque;
        }
        return opacity.averaged(columns, rows);
    }

    /** How many columns of the samples lie within the picture, as {@link #covering} says; usually {@link #width()}. */
    public double coveredColumns() {
        return luma.across().length();
    }

    /** How many rows of the samples lie within the picture; usually {@link #height()}. */
    public double coveredRows() {
        return luma.down().length();
    }

    /** Whether they have luma alone, as {@link #ofLuma} makes them. */
    public boolean isGrey() {
        return blueDifference.width() == 1
                && blueDifference.height() == 1
                && blueDifference.at(0, 0) == 128
                && redDifference.at(0, 0) == 128;
    }

    public int width() {
        return luma.width();
    }

    public int height() {
        return luma.height();
    }

    /** Columns of the picture (or of the part of it, in a view) that these pixels stand for. */
    public int sourceWidth() {
        return sourceWidth;
    }

    /** Rows of the picture (or of the part of it, in a view) that these pixels stand for. */
    public int sourceHeight() {
        return sourceHeight;
    }

    /** Luma at a column and row, 0 (black) to 255 (white). */
    public int luma(int x, int y) {
        return luma.at(x, y);
    }

    /** Colour at a column and row, {@code 0xRRGGBB}. */
    public int rgb(int x, int y) {
        int cx = coarse(x, blueDifference.width(), width());
        int cy = coarse(y, blueDifference.height(), height());
        return rgb(luma.at(x, y), blueDifference.at(cx, cy) - 128, redDifference.at(cx, cy) - 128);
    }

    /**
     * Luma averaged over a grid of equal cells by exact area, also where a cell covers parts of pixels.
     *
     * @param columns cells a row, 1 or more; may exceed {@link #width()}
     * @param rows cells a column, 1 or more
     * @return {@code columns × rows} values 0 to 255, row by row
     */
    public float[] averagedLuma(int columns, int rows) {
        float[] cells = new float[luma.cells(columns, rows)];
        averageLuma(columns, rows, cells);
        return cells;
    }

    /**
     * {@link #averagedLuma} into an array of the caller, who looks at many pictures or parts of one.
     *
     * @param cells receives {@code columns × rows} values; whatever it holds beyond them stays
     */
    public void averageLuma(int columns, int rows, float[] cells) {
        checkRoom(luma.cells(columns, rows), cells);
        if (summed == null) {
            luma.average(columns, rows, cells);
        } else {
            float[][] lines = new float[rows][columns];
            summed.sums().average(List.of(summed.part(luma)), columns, rows, lines);
            for (int row = 0; row < rows; row++) {
                System.arraycopy(lines[row], 0, cells, row * columns, columns);
            }
        }
    }

    /**
     * {@link #averagedLuma} rounded to whole levels, 0 to 255 unsigned: at the size they have no more than the samples
     * themselves.
     */
    public byte[] averagedLevels(int columns, int rows) {
        byte[] levels = new byte[luma.cells(columns, rows)];
        if (!luma.copyLevels(columns, rows, levels)) {
            float[] cells = averagedLuma(columns, rows);
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (byte) (cells[i] + 0.5f);
            }
        }
        return levels;
    }

    /**
     * What {@link #averagedLuma} gives of the {@link #view} of each of these parts, side by side: in less time {@link
     * #forManyViews}, and least where parts of the same rows follow each other.
     *
     * @param cells receives for each row of cells, which is an array of its own, the {@code columns} values of the first part,
     *     then those of the next; whatever it holds beyond them stays
     */
    public void averageLuma(List<Rectangle> parts, int columns, int rows, float[][] cells) {
        SummedPart all = summed;
        if (all != null) {
            List<Sums.Part> seen = parts.stream()
                    .map(part -> all.of(part).part(luma.view(part)))
                    .toList();
            all.sums().average(seen, columns, rows, cells);
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            float[] one = luma.view(parts.get(i)).averaged(columns, rows);
            for (int row = 0; row < rows; row++) {
                System.arraycopy(one, row * columns, cells[row], i * columns, columns);
            }
        }
    }

    /**
     * The same pixels, of which {@link #averagedLuma} takes less time in these and in each {@link #view} of them: for who
     * looks at many parts of one picture. They take eight bytes a sample more, and turned ones are as they were.
     */
    public Pixels forManyViews() {
        SummedPart whole = new SummedPart(Sums.of(luma), 0, 0);
        return new Pixels(luma, blueDifference, redDifference, opacity, sourceWidth, sourceHeight, whole);
    }

    /** The blue colour difference averaged like {@link #averagedLuma}; 128 is grey. */
    public float[] averagedBlueDifference(int columns, int rows) {
        return blueDifference.averaged(columns, rows);
    }

    /** {@link #averagedBlueDifference} into an array of the caller, as {@link #averageLuma(int, int, float[])}. */
    public void averageBlueDifference(int columns, int rows, float[] cells) {
        checkRoom(blueDifference.cells(columns, rows), cells);
        blueDifference.average(columns, rows, cells);
    }

    /** {@link #averagedRedDifference} into an array of the caller, as {@link #averageLuma(int, int, float[])}. */
    public void averageRedDifference(int columns, int rows, float[] cells) {
        checkRoom(redDifference.cells(columns, rows), cells);
        redDifference.average(columns, rows, cells);
    }

    /** How many bytes their samples take, of a view as if it had its own. */
    public long bytes() {
        long samples = (long) luma.width() * luma.height();
        return samples + 2L * blueDifference.width() * blueDifference.height() + (opacity == null ? 0 : samples);
    }

    /** The red colour difference averaged like {@link #averagedLuma}; 128 is grey. */
    public float[] averagedRedDifference(int columns, int rows) {
        return redDifference.averaged(columns, rows);
    }

    /**
     * Colours averaged over a grid of equal cells.
     *
     * @return {@code columns × rows} values {@code 0xRRGGBB}, row by row
     */
    public int[] averagedRgb(int columns, int rows) {
        float[] y = averagedLuma(columns, rows);
        float[] b = averagedBlueDifference(columns, rows);
        float[] r = averagedRedDifference(columns, rows);
        int[] rgb = new int[y.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = rgb(y[i], b[i] - 128, r[i] - 128);
        }
        return rgb;
    }

    /**
     * A part of these pixels, sharing the samples.
     *
     * @throws IllegalArgumentException when the part reaches beyond the picture
     */
    public Pixels view(Rectangle part) {
        Objects.requireNonNull(part, "part");
        Plane seen = luma.view(part);
        Rectangle coarse = scaled(part, luma, blueDifference);
        return new Pixels(
                seen,
                blueDifference.view(coarse),
                redDifference.view(coarse),
                opacity == null ? null : opacity.view(part),
                share(sourceWidth, seen.across(), luma.across()),
                share(sourceHeight, seen.down(), luma.down()),
                summed == null ? null : summed.of(part));
    }

    /**
     * A part of these pixels by shares of the picture, sharing the samples: the outermost ones count in part where the part
     * ends within them, so that it is the same part of a picture however small it was made.
     *
     * @param left 0 or more
     * @param top 0 or more
     * @param width more than 0, at most 1 − {@code left}
     * @param height more than 0, at most 1 − {@code top}
     */
    public Pixels view(double left, double top, double width, double height) {
        if (!(left >= 0
                && top >= 0
                && width > 0
                && height > 0
                && left + width <= 1 + SLACK
                && top + height <= 1 + SLACK)) {
            throw new IllegalArgumentException(width + "×" + height + " at " + left + "," + top);
        }
        Extent across = luma.across().share(left, width);
        Extent down = luma.down().share(top, height);
        return new Pixels(
                luma.within(across, down),
                blueDifference.within(
                        blueDifference.across().share(left, width),
                        blueDifference.down().share(top, height)),
                redDifference.within(
                        redDifference.across().share(left, width),
                        redDifference.down().share(top, height)),
                opacity == null ? null : opacity.within(across, down),
                (int) Math.max(1, Math.round(sourceWidth * width)),
                (int) Math.max(1, Math.round(sourceHeight * height)),
                summed == null
                        ? null
                        : new SummedPart(summed.sums(), summed.x() + across.first(), summed.y() + down.first()));
    }

    /** These pixels turned or mirrored, sharing the samples. */
    public Pixels turned(Turn turn) {
        if (turn == Turn.NONE) {
            return this;
        }
        return new Pixels(
                luma.turned(turn),
                blueDifference.turned(turn),
                redDifference.turned(turn),
                opacity == null ? null : opacity.turned(turn),
                turn.transposes() ? sourceHeight : sourceWidth,
                turn.transposes() ? sourceWidth : sourceHeight,
                null);
    }

    @Override
    public String toString() {
        return "Pixels " + width() + "×" + height() + " of " + sourceWidth + "×" + sourceHeight;
    }

    private static void checkRoom(int count, float[] cells) {
        if (cells.length < count) {
            throw new IllegalArgumentException(count + " cells do not fit in " + cells.length);
        }
    }

    private static int share(int length, Extent part, Extent whole) {
        return (int) Math.max(1, Math.round(length * part.length() / whole.length()));
    }

    private static Rectangle scaled(Rectangle part, Plane from, Plane to) {
        int x = Math.min(to.width() - 1, Math.round((float) part.x() * to.width() / from.width()));
        int y = Math.min(to.height() - 1, Math.round((float) part.y() * to.height() / from.height()));
        int width = Math.max(1, Math.round((float) part.width() * to.width() / from.width()));
        int height = Math.max(1, Math.round((float) part.height() * to.height() / from.height()));
        return new Rectangle(x, y, Math.min(width, to.width() - x), Math.min(height, to.height() - y));
    }

    /** Where a column or row lies in a plane of so many; dividing is left out where planes are usual. */
    private static int coarse(int place, int coarse, int fine) {
        if (coarse == fine) {
            return place;
        }
        return 2 * coarse == fine ? place >> 1 : (int) ((long) place * coarse / fine);
    }

    private static int rgb(float y, float blue, float red) {
        int r = channel(y + 1.402f * red);
        int g = channel(y - 0.344136f * blue - 0.714136f * red);
        int b = channel(y + 1.772f * blue);
        return r << 16 | g << 8 | b;
    }

    private static int channel(float value) {
        return Math.max(0, Math.min(255, Math.round(value)));
    }
}
