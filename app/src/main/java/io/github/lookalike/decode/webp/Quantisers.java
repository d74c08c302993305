package io.github.lookalike.decode.webp;

import java.util.ArrayList;
import java.util.List;

/** What the coefficients of a segment are multiplied by (RFC 6386, 9.6 and 14.1). */
record Quantisers(int lumaDc, int lumaAc, int averagesDc, int averagesAc, int colourDc, int colourAc) {

    private static final int LARGEST_COLOUR_DC = 132;
    private static final int LEAST_AVERAGES_AC = 8;

    /** The quantisers of each segment. */
    static List<Quantisers> read(BoolDecoder in, Segments segments) {
        int ofFrame = in.number(7);
        int[] changes = new int[5];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = in.optional(4);
        }
        List<Quantisers> all = new ArrayList<>();
        for (int i = 0; i < Segments.count(); i++) {
            all.add(of(segments.quantiser(i, ofFrame), changes));
        }
        return all;
    }

    private static Quantisers of(int unbounded, int[] changes) {
        int index = bounded(unbounded);
        return new Quantisers(
                QuantiserSteps.DC[bounded(index + changes[0])],
                QuantiserSteps.AC[index],
                2 * QuantiserSteps.DC[bounded(index + changes[1])],
                Math.max(LEAST_AVERAGES_AC, QuantiserSteps.AC[bounded(index + changes[2])] * 155 / 100),
                Math.min(LARGEST_COLOUR_DC, QuantiserSteps.DC[bounded(index + changes[3])]),
                QuantiserSteps.AC[bounded(index + changes[4])]);
    }

    private static int bounded(int index) {
        return Math.max(0, Math.min(127, index));
    }
}
