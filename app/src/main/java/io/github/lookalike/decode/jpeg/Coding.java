package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import org.jspecify.annotations.Nullable;

/** How the blocks of one component are coded in one scan: Huffman codes, their look-up tables, quantisation. */
final class Coding {

    final HuffmanCode dc;
    final HuffmanCode ac;
    /** {@link Lookup#first} and {@link Lookup#skips}: for blocks of which only the average is wanted. */
    final int[] first;

    final char[] skips;
    /** {@link Lookup#values}: for blocks of which coefficients are wanted. */
    final int[] values;
    /** The quantisation step of DC. */
    final int step;
    /** What coefficients mean at the channel's scale. */
    final Fold fold;

    private final int[] steps;
    private @Nullable Fold full;

    Coding(ScanTables tables, ScanHeader.Part part, Channel channel) throws DecodeException {
        steps = tables.quantisation(channel.component.quantisation());
        dc = tables.dc(part.dcTable());
        ac = tables.ac(part.acTable());
        first = ac.first(dc);
        skips = ac.skips();
        values = ac.values();
        step = steps[0];
        fold = new Fold(steps, channel.edge);
    }

    /** What coefficients mean at full size: for blocks that reach beyond the picture, which many pictures have none of. */
    Fold full() {
        Fold known = full;
        if (known == null) {
            known = fold.edge == 8 ? fold : new Fold(steps, 8);
            full = known;
        }
        return known;
    }
}
