package io.github.lookalike.decoder.hevc;

import org.jspecify.annotations.Nullable;

/** Reads the sample adaptive offset of coding tree blocks (H.265 7.3.8.3). */
final class OffsetReader {

    private final Cabac cabac;
    private final Frame frame;
    private final PictureRange range;

    OffsetReader(Cabac cabac, Frame frame, PictureRange range) {
        this.cabac = cabac;
        this.frame = frame;
        this.range = range;
    }

    void read(int block, SliceHeader slice) {
        SliceHeader.Filters filters = slice.filters();
        if (filters.lumaOffsets() || filters.chromaOffsets()) {
            OffsetParameters same = merged(block, slice.sliceAddress());
            frame.offsets[block] = same == null ? own(filters) : same;
        }
    }

    /** The parameters of the block to the left or above, where the block has the same. */
    private @Nullable OffsetParameters merged(int block, int sliceAddress) {
        int columns = frame.layout.columns;
        boolean left = block % columns > 0 && block > sliceAddress && frame.tile(block) == frame.tile(block - 1);
        if (left && cabac.bin(Contexts.SAO_MERGE) != 0) {
            return known(block - 1);
        }
        int above = block - columns;
        boolean up = above >= 0 && above >= sliceAddress && frame.tile(block) == frame.tile(above);
        return up && cabac.bin(Contexts.SAO_MERGE) != 0 ? known(above) : null;
    }

    private OffsetParameters known(int block) {
        OffsetParameters parameters = frame.offsets[block];
        return parameters == null ? OffsetParameters.UNCHANGED : parameters;
    }

    private OffsetParameters own(SliceHeader.Filters filters) {
        int[] kinds = new int[3];
        int[] details = new int[3];
        int[][] offsets = new int[3][4];
        int components = frame.sequence.chroma.planes();
        for (int component = 0; component < components; component++) {
            if (component == 0 ? !filters.lumaOffsets() : !filters.chromaOffsets()) {
                continue;
            }
            kinds[component] = component == 2 ? kinds[1] : kind();
            if (kinds[component] == OffsetParameters.NONE) {
                continue;
            }
            readOffsets(component, offsets[component]);
            if (kinds[component] == OffsetParameters.BAND) {
                readSigns(offsets[component]);
                details[component] = cabac.bypass(5);
            } else {
                offsets[component][2] = -offsets[component][2];
                offsets[component][3] = -offsets[component][3];
                details[component] = component == 2 ? details[1] : cabac.bypass(2);
            }
            scale(component, offsets[component]);
        }
        return new OffsetParameters(kinds, details, offsets);
    }

    private int kind() {
        if (cabac.bin(Contexts.SAO_TYPE) == 0) {
            return OffsetParameters.NONE;
        }
        return cabac.bypass() == 0 ? OffsetParameters.BAND : OffsetParameters.EDGE;
    }

    private void readOffsets(int component, int[] offsets) {
        int greatest = (1 << (Math.min(frame.sequence.bits(component), 10) - 5)) - 1;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = cabac.ones(greatest);
        }
    }

    private void readSigns(int[] offsets) {
        for (int i = 0; i < offsets.length; i++) {
            if (offsets[i] != 0 && cabac.bypass() != 0) {
                offsets[i] = -offsets[i];
            }
        }
    }

    private void scale(int component, int[] offsets) {
        int shift = component == 0 ? range.lumaOffsetShift() : range.chromaOffsetShift();
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] *= 1 << shift;
        }
    }
}
