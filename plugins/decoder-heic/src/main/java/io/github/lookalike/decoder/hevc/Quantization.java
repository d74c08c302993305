package io.github.lookalike.decoder.hevc;

/** The quantization parameter of each coding unit (H.265 8.6.1 and 7.3.8.14). */
final class Quantization {

    /** Table 8-10 from 30 to 43: quantization of chroma in 4:2:0. */
    private static final byte[] CHROMA = {29, 30, 31, 32, 33, 33, 34, 34, 35, 35, 36, 36, 37, 37};

    private static final int LONGEST_PREFIX = 5;
    private static final int LONGEST_SUFFIX = 8;

    private final Cabac cabac;
    private final Frame frame;
    private final PictureParameters picture;
    private final int groupLog2;
    private final int offsetGroupLog2;
    private final int lumaOffset;
    private final int chromaOffset;

    private ChromaOffsets sliceOffsets = ChromaOffsets.NONE;
    private ChromaOffsets unitOffsets = ChromaOffsets.NONE;
    private boolean offersOffsets;

    private int last;
    private int predicted;
    private int delta;
    private int current;
    private boolean deltaKnown;
    private boolean offsetsKnown;

    Quantization(Cabac cabac, Frame frame, PictureParameters picture) {
        this.cabac = cabac;
        this.frame = frame;
        this.picture = picture;
        groupLog2 = frame.treeLog2 - picture.quantizationDepth;
        offsetGroupLog2 = frame.treeLog2 - picture.range.offsetDepth();
        lumaOffset = 6 * (frame.sequence.lumaBits - 8);
        chromaOffset = 6 * (frame.sequence.chromaBits - 8);
    }

    /** At the start of a slice. */
    void beginSlice(SliceHeader slice) {
        sliceOffsets = slice.chromaOffsets();
        unitOffsets = slice.dependent() ? unitOffsets : ChromaOffsets.NONE;
        offersOffsets = slice.unitOffsets();
    }

    /** At the start of a slice, a tile or a row that is decoded by itself. */
    void restart(SliceHeader slice) {
        last = slice.quantization();
    }

    /** At a node of the coding tree, which may be large enough to be a group with its own quantization. */
    void enter(int x, int y, int log2) {
        if (log2 >= groupLog2) {
            int mask = (1 << frame.treeLog2) - 1;
            int left = (x & mask) != 0 ? frame.quantizations[frame.coding(x - 1, y)] : last;
            int above = (y & mask) != 0 ? frame.quantizations[frame.coding(x, y - 1)] : last;
            predicted = (left + above + 1) >> 1;
            delta = 0;
            deltaKnown = false;
        }
        if (log2 >= offsetGroupLog2) {
            offsetsKnown = false;
        }
    }

    void beginUnit() {
        update();
    }

    void endUnit(CodingUnit unit) {
        frame.fillCoding(frame.quantizations, unit.x, unit.y, unit.log2, (byte) current);
        last = current;
    }

    /** Before the first residuals of a group. */
    void read(boolean chroma, boolean lossless) throws HevcException {
        if (picture.quantizationDeltas && !deltaKnown) {
            readDelta();
        }
        if (offersOffsets && chroma && !lossless && !offsetsKnown) {
            readOffsets();
        }
    }

    /** The parameter of a component, with its offset for the bit depth. */
    int of(int component) {
        if (component == 0) {
            return current + lumaOffset;
        }
        int offset = component == 1 ? sliceOffsets.cb() + unitOffsets.cb() : sliceOffsets.cr() + unitOffsets.cr();
        int index = Math.max(-chromaOffset, Math.min(57, current + offset));
        return chroma(index, frame.sequence.chroma) + chromaOffset;
    }

    static int chroma(int index, ChromaFormat format) {
        if (format != ChromaFormat.HALVED_BOTH_WAYS) {
            return Math.min(index, 51);
        }
        return index < 30 ? index : index > 43 ? index - 6 : CHROMA[index - 30];
    }

    private void readDelta() throws HevcException {
        int value = 0;
        while (value < LONGEST_PREFIX && cabac.bin(Contexts.QUANTIZATION_DELTA + Math.min(value, 1)) != 0) {
            value++;
        }
        if (value == LONGEST_PREFIX) {
            int bits = cabac.ones(LONGEST_SUFFIX);
            value += (1 << bits) - 1 + cabac.bypass(bits);
        }
        int greatest = 26 + lumaOffset / 2;
        if (value > greatest) {
            throw new HevcException("The quantization changes by " + value);
        }
        delta = value != 0 && cabac.bypass() != 0 ? -value : value;
        deltaKnown = true;
        update();
    }

    private void readOffsets() {
        unitOffsets = ChromaOffsets.NONE;
        if (cabac.bin(Contexts.CHROMA_OFFSET) != 0) {
            int last = picture.range.offsets().size() - 1;
            int index = 0;
            while (index < last && cabac.bin(Contexts.CHROMA_OFFSET_INDEX) != 0) {
                index++;
            }
            unitOffsets = picture.range.offsets().get(index);
        }
        offsetsKnown = true;
    }

    private void update() {
        current = Math.floorMod(predicted + delta + 52 + 2 * lumaOffset, 52 + lumaOffset) - lumaOffset;
    }
}
