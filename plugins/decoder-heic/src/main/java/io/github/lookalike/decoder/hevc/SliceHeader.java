package io.github.lookalike.decoder.hevc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header of a slice segment (H.265 7.3.6.1); that of a dependent segment has what it takes over from the one before.
 *
 * @param first whether it is the first of its picture
 * @param pictureSet the number of its picture parameter set
 * @param dependent whether it continues the slice of the segment before
 * @param address its first coding tree block, in raster order
 * @param sliceAddress the first coding tree block of its slice, in raster order
 * @param filters what is done to samples after all are decoded
 * @param quantization of luma at the start, without the offset for the bit depth
 * @param chromaOffsets of picture and slice together
 * @param unitOffsets whether coding units may have their own chroma offsets
 * @param parts where in the NAL unit the parts of the slice begin that are written apart: tiles, and rows with wavefronts
 */
record SliceHeader(
        boolean first,
        int pictureSet,
        boolean dependent,
        int address,
        int sliceAddress,
        Filters filters,
        int quantization,
        ChromaOffsets chromaOffsets,
        boolean unitOffsets,
        List<Integer> parts) {

    private static final int INTRA = 2;
    private static final int MOST_EXTENSION = 256;

    SliceHeader {
        parts = List.copyOf(parts);
    }

    /**
     * What is done to the samples of a slice at the end.
     *
     * @param lumaOffsets sample adaptive offset of luma
     * @param chromaOffsets sample adaptive offset of chroma
     * @param acrossSlices whether filters reach over the left and upper edge of the slice
     */
    record Filters(boolean lumaOffsets, boolean chromaOffsets, DeblockingParameters deblocking, boolean acrossSlices) {}

    /**
     * Reads a header.
     *
     * @param previous the segment before in the same picture
     */
    static SliceHeader read(NalUnit unit, ParameterSets sets, @Nullable SliceHeader previous) throws HevcException {
        BitReader in = unit.payload();
        boolean first = in.flag();
        if (unit.isRandomAccess()) {
            in.bit();
        }
        int set = in.unsigned(0, 63, "slice_pic_parameter_set_id");
        ParameterSets.Active active = sets.activate(set);
        PictureParameters picture = active.picture();
        boolean dependent = !first && picture.dependentSlices && in.flag();
        int address = first ? 0 : active.readAddress(in);
        SliceHeader header;
        if (dependent) {
            header = Optional.ofNullable(previous)
                    .orElseThrow(() -> new HevcException("A slice segment depends on one that is missing"));
        } else {
            header = readIndependent(in, unit, active, address);
        }
        List<Integer> parts = readParts(in, unit, active);
        return new SliceHeader(
                first,
                set,
                dependent,
                address,
                header.sliceAddress,
                header.filters,
                header.quantization,
                header.chromaOffsets,
                header.unitOffsets,
                parts);
    }

    private static SliceHeader readIndependent(BitReader in, NalUnit unit, ParameterSets.Active active, int address)
            throws HevcException {
        PictureParameters picture = active.picture();
        SequenceParameters sequence = active.sequence();
        in.skip(picture.extraSliceBits);
        if (in.unsigned(0, 2, "slice_type") != INTRA) {
            throw HevcException.unsupported(
                    "a frame that is predicted from other frames, which is not read; frames that are coded by themselves are");
        }
        in.skip(picture.outputFlag ? 1 : 0);
        if (!unit.isInstantaneousRefresh()) {
            sequence.references.skipInSlice(in);
            in.skip(sequence.temporalPrediction ? 1 : 0);
        }
        boolean lumaOffsets = sequence.adaptiveOffset && in.flag();
        boolean chromaOffsets = sequence.adaptiveOffset && sequence.chroma != ChromaFormat.MONOCHROME && in.flag();
        int quantization = picture.quantization + in.signed(-200, 200, "slice_qp_delta");
        if (quantization < -6 * (sequence.lumaBits - 8) || quantization > 51) {
            throw new HevcException("The quantization parameter of a slice is " + quantization);
        }
        ChromaOffsets offsets = picture.sliceChromaOffsets ? ChromaOffsets.read(in) : ChromaOffsets.NONE;
        boolean unitOffsets = !picture.range.offsets().isEmpty() && in.flag();
        boolean own = picture.deblockingOverride && in.flag();
        DeblockingParameters deblocking = own ? DeblockingParameters.read(in) : picture.deblocking;
        boolean filtered = lumaOffsets || chromaOffsets || !deblocking.disabled();
        boolean across = (picture.filtersAcrossSlices && filtered) ? in.flag() : picture.filtersAcrossSlices;
        Filters filters = new Filters(lumaOffsets, chromaOffsets, deblocking, across);
        ChromaOffsets all = picture.chromaOffsets.plus(offsets);
        return new SliceHeader(
                address == 0,
                active.picture().id,
                false,
                address,
                address,
                filters,
                quantization,
                all,
                unitOffsets,
                List.of());
    }

    private static List<Integer> readParts(BitReader in, NalUnit unit, ParameterSets.Active active)
            throws HevcException {
        PictureParameters picture = active.picture();
        List<Long> distances = new ArrayList<>();
        if (picture.tiled || picture.wavefronts) {
            int most = picture.tiles.columns() * active.layout().rows;
            int count = in.unsigned(0, most, "num_entry_point_offsets");
            int bits = count == 0 ? 0 : in.unsigned(1, 32, "offset_len_minus1 + 1");
            long distance = 0;
            for (int i = 0; i < count; i++) {
                distance += (in.bits(bits) & 0xFFFF_FFFFL) + 1;
                distances.add(distance);
            }
        }
        if (picture.sliceExtension) {
            in.skip(8L * in.unsigned(0, MOST_EXTENSION, "slice_segment_header_extension_length"));
        }
        return starts(in.alignedByte(), distances, unit);
    }

    /** Distances count the bytes of the stream as it is written (H.265 7.4.7.1); those that lead out of it do not count. */
    private static List<Integer> starts(int first, List<Long> distances, NalUnit unit) {
        List<Integer> starts = new ArrayList<>(List.of(first));
        for (long start : unit.after(first, distances)) {
            if (start >= unit.bytes().length) {
                break;
            }
            starts.add((int) start);
        }
        return starts;
    }
}
