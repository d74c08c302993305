package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;

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
    /** What coefficients mean at the channel's scale, and at full size. */
    final Fold fold;

    final Fold full;

    Coding(Tables tables, ScanHeader.Part part, Channel channel) throws DecodeException {
        int[] steps = tables.quantisation(channel.component.quantisation());
        dc = tables.dc(part.dcTable());
        ac = tables.ac(part.acTable());
        first = ac.first(dc);
        skips = ac.skips();
        values = ac.values();
        step = steps[0];
        fold = new Fold(steps, channel.edge);
        full = channel.edge == 8 ? fold : new Fold(steps, 8);
    }
}
