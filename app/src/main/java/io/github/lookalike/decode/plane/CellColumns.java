package io.github.lookalike.decode.plane;

/** Averages the samples of a row into the columns of a grid, with the fractional ends of each column weighted. */
final class CellColumns {

    private final int width;
    private final int columns;
    private final int channels;

    CellColumns(int width, int columns, int channels) {
        this.width = width;
        this.columns = columns;
        this.channels = channels;
    }

    /**
     * @param row samples of one row, already summed over rows
     * @param scale what the sums are multiplied by
     * @param into receives {@code columns × channels} values
     */
    void average(float[] row, float scale, float[] into) {
        double columnWidth = (double) width / columns;
        float factor = (float) (scale / columnWidth);
        for (int column = 0; column < columns; column++) {
            double left = column * columnWidth;
            double right = Math.min(width, left + columnWidth);
            int first = (int) left;
            int last = Math.min(width - 1, (int) Math.ceil(right) - 1);
            float firstWeight = (float) (Math.min(right, first + 1) - left);
            float lastWeight = (float) (right - last);
            for (int channel = 0; channel < channels; channel++) {
                float sum = firstWeight * row[first * channels + channel];
                for (int x = first + 1; x < last; x++) {
                    sum += row[x * channels + channel];
                }
                if (last > first) {
                    sum += lastWeight * row[last * channels + channel];
                }
                into[column * channels + channel] = sum * factor;
            }
        }
    }
}
