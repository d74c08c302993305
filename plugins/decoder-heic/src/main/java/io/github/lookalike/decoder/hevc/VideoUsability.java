package io.github.lookalike.decoder.hevc;

/** Reads the video usability information (H.265 annex E), of which only the colours matter to a still picture. */
final class VideoUsability {

    private static final int EXTENDED_RATIO = 255;
    private static final int MOST_BUFFERS = 32;
    private static final int TIMING_BITS = 64;

    private final BitReader in;

    private VideoUsability(BitReader in) {
        this.in = in;
    }

    /** {@code vui_parameters()}, E.2.1. */
    static VideoSignal read(BitReader in, int subLayers) throws HevcException {
        VideoUsability usability = new VideoUsability(in);
        VideoSignal signal = usability.signal();
        usability.skipRest(subLayers);
        return signal;
    }

    private VideoSignal signal() throws HevcException {
        if (in.flag() && in.bits(8) == EXTENDED_RATIO) {
            in.skip(32);
        }
        if (in.flag()) {
            in.bit();
        }
        if (!in.flag()) {
            return VideoSignal.UNSPECIFIED;
        }
        in.skip(3);
        boolean fullRange = in.flag();
        return in.flag()
                ? new VideoSignal(true, fullRange, in.bits(8), in.bits(8), in.bits(8))
                : new VideoSignal(true, fullRange, 2, 2, 2);
    }

    private void skipRest(int subLayers) throws HevcException {
        if (in.flag()) {
            skipNumbers(2);
        }
        in.skip(3);
        if (in.flag()) {
            skipNumbers(4);
        }
        if (in.flag()) {
            in.skip(TIMING_BITS);
            if (in.flag()) {
                in.unsigned();
            }
            if (in.flag()) {
                skipBuffering(subLayers);
            }
        }
        if (in.flag()) {
            in.skip(3);
            skipNumbers(5);
        }
    }

    private void skipNumbers(int count) throws HevcException {
        for (int i = 0; i < count; i++) {
            in.unsigned();
        }
    }

    /** {@code hrd_parameters(1, maxNumSubLayersMinus1)}, E.2.2. */
    private void skipBuffering(int subLayers) throws HevcException {
        boolean ofUnits = in.flag();
        boolean ofLayers = in.flag();
        boolean subPictures = false;
        if (ofUnits || ofLayers) {
            subPictures = in.flag();
            in.skip(subPictures ? 19 : 0);
            in.skip(8);
            in.skip(subPictures ? 4 : 0);
            in.skip(15);
        }
        for (int i = 0; i <= subLayers; i++) {
            int buffers = skipRate();
            int kinds = (ofUnits ? 1 : 0) + (ofLayers ? 1 : 0);
            for (int buffer = 0; buffer < buffers * kinds; buffer++) {
                skipNumbers(subPictures ? 4 : 2);
                in.bit();
            }
        }
    }

    /** How often pictures come in a sub-layer; returns how many buffers are described. */
    private int skipRate() throws HevcException {
        boolean fixed = in.flag();
        fixed = fixed || in.flag();
        boolean lowDelay = false;
        if (fixed) {
            in.unsigned();
        } else {
            lowDelay = in.flag();
        }
        return lowDelay ? 1 : in.unsigned(1, MOST_BUFFERS, "cpb_cnt_minus1 + 1");
    }
}
