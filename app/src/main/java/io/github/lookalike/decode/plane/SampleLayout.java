package io.github.lookalike.decode.plane;

/**
 * How the samples of a pixel lie in a row.
 *
 * @param colours how many colours there are: 1 grey, 3 red green blue, 4 inks
 * @param channels how many channels are stored, the colours first; what follows is already mixed in and left out
 * @param bytesEach 1, or 2 with the high byte first
 */
public record SampleLayout(int colours, int channels, int bytesEach) {

    public static final SampleLayout GREY = new SampleLayout(1, 1, 1);
    public static final SampleLayout RGB = new SampleLayout(3, 3, 1);

    public SampleLayout {
        boolean known = colours == 1 || colours == 3 || colours == 4;
        if (!known || channels < colours || bytesEach < 1 || bytesEach > 2) {
            throw new IllegalArgumentException(colours + " colours, " + channels + " channels, " + bytesEach);
        }
    }

    /** Bytes of one pixel. */
    public int stride() {
        return channels * bytesEach;
    }

    /** A sample rounded to 8 bits, of the averages of its bytes. */
    byte sample(float[] averages, int at) {
        float value = bytesEach == 1 ? averages[at] : (averages[at] * 256 + averages[at + 1]) / 257;
        return (byte) Math.max(0, Math.min(255, (int) (value + 0.5f)));
    }
}
