package io.github.lookalike.decode.jpeg;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Decodes runs of MCUs whose blocks are wanted in more detail than their average, or only in part. */
final class DetailRun implements McuRun {

    private final EntropyBits in;
    private final ScanLayout layout;
    private final List<Coding> codings;
    private final float[] sums = new float[64];

    DetailRun(EntropyBits in, ScanLayout layout, List<Coding> codings) {
        this.in = in;
        this.layout = layout;
        this.codings = codings;
    }

    @Override
    public int decode(int row, int from, int to) throws IOException {
        for (int mcu = from; mcu < to; mcu++) {
            for (ScanLayout.Block block : layout.blocks) {
                if (!in.more() || !decode(block, block.columnAt(mcu), block.rowAt(row))) {
                    return mcu;
                }
            }
        }
        return to;
    }

    private boolean decode(ScanLayout.Block block, int column, int row) {
        Channel channel = block.channel;
        Coding coding = codings.get(block.part);
        boolean partial = channel.isPartial(column, row);
        if (channel.edge == 1 && !partial) {
            int difference = BlockReader.difference(in, coding.dc);
            if (difference == BlockReader.CORRUPT || !BlockReader.skip(in, coding)) {
                return false;
            }
            channel.prediction += difference;
            channel.put(column, row, channel.prediction * coding.step * 0.125f);
            return true;
        }
        Fold fold = partial ? coding.full() : coding.fold;
        Arrays.fill(sums, 0, fold.edge * fold.edge, 0);
        int difference = BlockReader.read(in, coding, fold, sums);
        if (difference == BlockReader.CORRUPT) {
            return false;
        }
        channel.prediction += difference;
        sums[0] += channel.prediction * fold.weights[0];
        CosineTransform.apply(sums, fold.edge);
        channel.put(column, row, sums, fold.edge);
        return true;
    }
}
