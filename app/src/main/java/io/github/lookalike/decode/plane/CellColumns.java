package io.github.lookalike.decode.plane;

/** Averages the samples of a row into the columns of a grid; the last one has as many as there are. */
final class CellColumns {

    private final int width;
    private final int side;
    private final int channels;

    CellColumns(int width, int side, int channels) {
        this.width = width;
        this.side = side;
        this.channels = channels;
    }

    /**
     * @param row samples of one row, already summed over rows
     * @param rows how many they were
     * @param into receives the averages, channel by channel of each column
     */
    void average(float[] row, int rows, float[] into) {
        int at = 0;
        for (int left = 0; left < width; left += side) {
            int right = Math.min(width, left + side);
            float factor = 1f / (rows * (right - left));
            for (int channel = 0; channel < channels; channel++) {
                float sum = 0;
                for (int x = left * channels + channel; x < right * channels; x += channels) {
                    sum += row[x];
                }
                into[at++] = sum * factor;
            }
        }
    }
}
