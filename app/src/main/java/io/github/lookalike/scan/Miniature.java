package io.github.lookalike.scan;

import io.github.lookalike.api.Pixels;
import java.nio.ByteBuffer;

/**
 * The content of an upright picture inside its uniform borders, stretched to a small square, and where it lies, and a picture
 * within it: kept in the index for the second look at candidates.
 *
 * <p>Luma is {@value #SIDE}×{@value #SIDE}; each colour difference is {@value #COLOUR_SIDE}×{@value #COLOUR_SIDE}, as in
 * {@link Pixels}.
 */
public final class Miniature {

    /** Columns and rows of luma. */
    public static final int SIDE = 64;

    /** Columns and rows of each colour difference. */
    public static final int COLOUR_SIDE = 8;

    private static final int LUMA = SIDE * SIDE;
    private static final int COLOUR = COLOUR_SIDE * COLOUR_SIDE;
    private static final int SHARES = 4;
    private static final int PLACE = SHARES * Short.BYTES;
    private static final int WHOLE = 0xffff;

    /** The length of {@link #toBytes()}. */
    public static final int BYTES = LUMA + 2 * COLOUR + 2 * PLACE;

    /** By thread: luma before it is rounded. */
    private static final ThreadLocal<float[]> CELLS = ThreadLocal.withInitial(() -> new float[LUMA]);

    private final byte[] samples;

    private Miniature(byte[] samples) {
        if (samples.length != BYTES) {
            throw new IllegalArgumentException("a miniature has " + BYTES + " bytes, not " + samples.length);
        }
        this.samples = samples;
    }

    /** The miniature of a picture. */
    public static Miniature of(Pixels pixels) {
        Window inner = Border.content(pixels);
        return of(pixels, inner, Inset.within(pixels, inner));
    }

    /** The same where what lies inside its borders, and within that, is known. */
    static Miniature of(Pixels pixels, Window inner, Window inset) {
        Pixels content = inner.isWhole() ? pixels : inner.of(pixels);
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        float[] luma = CELLS.get();
        content.averageLuma(SIDE, SIDE, luma);
        put(luma, bytes);
        put(content.averagedBlueDifference(COLOUR_SIDE, COLOUR_SIDE), bytes);
        put(content.averagedRedDifference(COLOUR_SIDE, COLOUR_SIDE), bytes);
        putPlace(inner, bytes);
        putPlace(inset, bytes);
        return new Miniature(bytes.array());
    }

    /** The inverse of {@link #toBytes()}. */
    public static Miniature ofBytes(byte[] bytes) {
        return new Miniature(bytes.clone());
    }

    /** Luma row by row, the blue and the red colour difference, and where the content, and what lies within it, begin and end. */
    public byte[] toBytes() {
        return samples.clone();
    }

    /** Luma at a column and row below {@value #SIDE}, 0 to 255. */
    public int luma(int x, int y) {
        return samples[y * SIDE + x] & 0xff;
    }

    /** Blue colour difference at a column and row below {@value #COLOUR_SIDE}; 128 is grey. */
    public int blueDifference(int x, int y) {
        return samples[LUMA + y * COLOUR_SIDE + x] & 0xff;
    }

    /** Red colour difference at a column and row below {@value #COLOUR_SIDE}; 128 is grey. */
    public int redDifference(int x, int y) {
        return samples[LUMA + COLOUR + y * COLOUR_SIDE + x] & 0xff;
    }

    /** Whether no sample of another one, of luma or colour, is further from this one's than so many steps of 256. */
    boolean isWithin(int steps, Miniature other) {
        for (int i = 0; i < LUMA + 2 * COLOUR; i++) {
            if (Math.abs((samples[i] & 0xff) - (other.samples[i] & 0xff)) > steps) {
                return false;
            }
        }
        return true;
    }

    /** The place of the content in the whole picture. */
    public Window content() {
        return place(0);
    }

    /** Where in the content another picture lies, inside of bars that say something; the whole content where none does. */
    public Window inset() {
        return place(SHARES);
    }

    private Window place(int first) {
        double left = share(first);
        double top = share(first + 1);
        return new Window(left, top, share(first + 2) - left, share(first + 3) - top);
    }

    /** Whether the picture has a border. */
    public boolean bordered() {
        return share(0) > 0 || share(1) > 0 || share(2) < 1 || share(3) < 1;
    }

    private double share(int index) {
        int at = LUMA + 2 * COLOUR + index * Short.BYTES;
        return (double) (((samples[at] & 0xff) << 8) | (samples[at + 1] & 0xff)) / WHOLE;
    }

    private static void putPlace(Window place, ByteBuffer bytes) {
        putShare(place.left(), bytes);
        putShare(place.top(), bytes);
        putShare(place.left() + place.width(), bytes);
        putShare(place.top() + place.height(), bytes);
    }

    private static void putShare(double share, ByteBuffer bytes) {
        bytes.putShort((short) Math.round(share * WHOLE));
    }

    private static void put(float[] values, ByteBuffer bytes) {
        for (float value : values) {
            bytes.put((byte) Math.round(value));
        }
    }
}
