package io.github.lookalike.match;

/**
 * What an {@link Alignment} needs of its template alone.
 *
 * @param images how each place changes with each unknown, {@value #UNKNOWNS} a place (the "steepest descent images")
 * @param normal the lower triangle of the sum of their products over all places
 */
// Arrays: read for each place in each step.
@SuppressWarnings("ArrayRecordComponent")
record Descent(float[] images, double[] normal) {

    static final int UNKNOWNS = 6;

    static Descent of(Grid template) {
        int side = template.side();
        float[] values = template.values();
        float[] images = new float[UNKNOWNS * values.length];
        double[] normal = new double[UNKNOWNS * UNKNOWNS];
        for (int row = 1; row < side - 1; row++) {
            float y = (row + 0.5f) / side - 0.5f;
            for (int column = 1; column < side - 1; column++) {
                float x = (column + 0.5f) / side - 0.5f;
                int i = row * side + column;
                float dx = (values[i + 1] - values[i - 1]) * side / 2;
                float dy = (values[i + side] - values[i - side]) * side / 2;
                if (!Float.isNaN(dx + dy + values[i])) {
                    int at = UNKNOWNS * i;
                    images[at] = dx;
                    images[at + 1] = dx * x;
                    images[at + 2] = dx * y;
                    images[at + 3] = dy;
                    images[at + 4] = dy * x;
                    images[at + 5] = dy * y;
                    addProducts(1, images, at, normal);
                }
            }
        }
        return new Descent(images, normal);
    }

    static void addProducts(int sign, float[] images, int at, double[] normal) {
        for (int i = 0; i < UNKNOWNS; i++) {
            for (int j = 0; j <= i; j++) {
                normal[i * UNKNOWNS + j] += sign * (double) images[at + i] * images[at + j];
            }
        }
    }
}
