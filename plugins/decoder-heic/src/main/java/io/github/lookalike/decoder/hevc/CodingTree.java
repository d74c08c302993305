package io.github.lookalike.decoder.hevc;

import org.jspecify.annotations.Nullable;

/** Reads and reconstructs a coding tree block (H.265 7.3.8.4 and 7.3.8.5). */
final class CodingTree {

    private final Cabac cabac;
    private final Frame frame;
    private final PictureParameters picture;
    private final @Nullable PcmFormat pcm;
    private final Quantization quantization;
    private final IntraModes modes;
    private final TransformTree transforms;
    private final PcmSamples plain;
    private final EdgeMarks marks;
    private final CodingUnit unit = new CodingUnit();

    CodingTree(Cabac cabac, Frame frame, Quantization quantization, TransformTree transforms, EdgeMarks marks) {
        this.cabac = cabac;
        this.frame = frame;
        this.quantization = quantization;
        this.transforms = transforms;
        this.marks = marks;
        picture = frame.picture;
        pcm = frame.sequence.pcm;
        modes = new IntraModes(cabac, frame);
        plain = new PcmSamples(cabac, frame);
    }

    void decode(int x, int y) throws HevcException {
        node(x, y, frame.treeLog2, 0);
    }

    private void node(int x, int y, int log2, int depth) throws HevcException {
        quantization.enter(x, y, log2);
        if (!splits(x, y, log2, depth)) {
            frame.fillCoding(frame.depths, x, y, log2, (byte) depth);
            unit(x, y, log2);
            return;
        }
        int half = 1 << (log2 - 1);
        for (int i = 0; i < 4; i++) {
            int childX = x + (i & 1) * half;
            int childY = y + (i >> 1) * half;
            if (childX < frame.width && childY < frame.height) {
                node(childX, childY, log2 - 1, depth + 1);
            }
        }
    }

    private boolean splits(int x, int y, int log2, int depth) {
        int side = 1 << log2;
        boolean may = log2 > frame.codingLog2;
        if (!may || x + side > frame.width || y + side > frame.height) {
            return may;
        }
        int left = frame.hasLeft(x) && frame.depths[frame.coding(x - 1, y)] > depth ? 1 : 0;
        int above = frame.hasAbove(y) && frame.depths[frame.coding(x, y - 1)] > depth ? 1 : 0;
        return cabac.bin(Contexts.SPLIT_CODING + left + above) != 0;
    }

    private void unit(int x, int y, int log2) throws HevcException {
        unit.x = x;
        unit.y = y;
        unit.log2 = log2;
        quantization.beginUnit();
        unit.lossless = picture.lossless && cabac.bin(Contexts.LOSSLESS) != 0;
        unit.quartered = log2 == frame.codingLog2 && cabac.bin(Contexts.PART_MODE) == 0;
        boolean unpredicted =
                !unit.quartered && pcm != null && log2 >= pcm.least() && log2 <= pcm.greatest() && cabac.terminate();
        if (unit.lossless || (unpredicted && pcm != null && pcm.unfiltered())) {
            frame.exempt(x, y, log2);
        }
        if (unpredicted && pcm != null) {
            frame.fillModes(x, y, log2, Intra.DC);
            marks.mark(x, y, log2);
            plain.read(unit, pcm);
        } else {
            modes.read(unit);
            transforms.decode(unit);
        }
        quantization.endUnit(unit);
    }
}
