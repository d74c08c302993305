package io.github.lookalike.decoder.hevc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sequence parameter set (H.265 7.3.2.2). */
final class SequenceParameters {

    static final int MOST_SETS = 16;

    /** Greater than any level allows; products of two stay within a long. */
    private static final int LONGEST_SIDE = 1 << 20;

    private static final int MOST_BITS = 12;

    /** By {@code chroma_format_idc}. */
    private static final List<ChromaFormat> FORMATS = List.of(
            ChromaFormat.MONOCHROME, ChromaFormat.HALVED_BOTH_WAYS, ChromaFormat.HALVED_IN_WIDTH, ChromaFormat.FULL);

    final int id;
    final ChromaFormat chroma;
    /** Of the coded picture, a multiple of the smallest coding block. */
    final int width;

    final int height;
    final ConformanceWindow window;
    final int lumaBits;
    final int chromaBits;
    final BlockSizes blocks;
    final @Nullable ScalingLists scalingLists;
    final boolean adaptiveOffset;
    final @Nullable PcmFormat pcm;
    final ReferencePictureSets references;
    final boolean temporalPrediction;
    final boolean strongSmoothing;
    final VideoSignal signal;
    final RangeExtension range;

    SequenceParameters(BitReader in) throws HevcException {
        in.skip(4);
        int subLayers = in.bits(3);
        in.bit();
        ProfileTierLevel.skip(in, subLayers);
        id = in.unsigned(0, MOST_SETS - 1, "sps_seq_parameter_set_id");
        chroma = readChroma(in);
        width = in.unsigned(0, LONGEST_SIDE, "pic_width_in_luma_samples");
        height = in.unsigned(0, LONGEST_SIDE, "pic_height_in_luma_samples");
        window = in.flag() ? ConformanceWindow.read(in, chroma) : ConformanceWindow.NONE;
        lumaBits = in.unsigned(8, MOST_BITS, "Bits of a luma sample");
        chromaBits = in.unsigned(8, MOST_BITS, "Bits of a chroma sample");
        int orderBits = in.unsigned(4, 16, "Bits of the picture order count");
        skipBuffering(in, subLayers);
        blocks = BlockSizes.read(in);
        scalingLists = in.flag() ? in.flag() ? ScalingLists.read(in) : ScalingLists.defaults() : null;
        in.bit(); // amp_enabled_flag
        adaptiveOffset = in.flag();
        pcm = in.flag() ? PcmFormat.read(in) : null;
        references = new ReferencePictureSets(in, orderBits);
        temporalPrediction = in.flag();
        strongSmoothing = in.flag();
        signal = in.flag() ? VideoUsability.read(in, subLayers) : VideoSignal.UNSPECIFIED;
        range = readExtensions(in);
        check();
    }

    HevcFormat format() {
        return new HevcFormat(
                width - window.left() - window.right(),
                height - window.top() - window.bottom(),
                chroma,
                lumaBits,
                chromaBits,
                signal);
    }

    /** Bits of a sample of a component: 0 for luma, 1 for Cb, 2 for Cr. */
    int bits(int component) {
        return component == 0 ? lumaBits : chromaBits;
    }

    private static ChromaFormat readChroma(BitReader in) throws HevcException {
        ChromaFormat chroma = FORMATS.get(in.unsigned(0, FORMATS.size() - 1, "chroma_format_idc"));
        if (chroma == ChromaFormat.FULL && in.flag()) {
            throw HevcException.unsupported("HEVC with separately coded colour planes is not read");
        }
        return chroma;
    }

    private static void skipBuffering(BitReader in, int subLayers) throws HevcException {
        int described = in.flag() ? subLayers + 1 : 1;
        for (int i = 0; i < 3 * described; i++) {
            in.unsigned();
        }
    }

    private static RangeExtension readExtensions(BitReader in) throws HevcException {
        if (!in.flag()) {
            return RangeExtension.NONE;
        }
        boolean ranges = in.flag();
        in.skip(2);
        boolean screenContent = in.flag();
        in.skip(4);
        RangeExtension range = ranges ? RangeExtension.read(in) : RangeExtension.NONE;
        if (screenContent) {
            throw HevcException.unsupported("HEVC with the extensions for screen content is not read");
        }
        return range;
    }

    private void check() throws HevcException {
        int unit = (1 << blocks.coding()) - 1;
        if (width == 0 || height == 0 || (width & unit) != 0 || (height & unit) != 0) {
            throw new HevcException("A picture of " + width + " × " + height + " is not made of whole coding blocks");
        }
        if (window.left() + window.right() >= width || window.top() + window.bottom() >= height) {
            throw new HevcException("The conformance window leaves nothing of the picture");
        }
        if (pcm != null && (pcm.lumaBits() > lumaBits || pcm.chromaBits() > chromaBits)) {
            throw new HevcException("PCM samples have more bits than the picture");
        }
    }
}
