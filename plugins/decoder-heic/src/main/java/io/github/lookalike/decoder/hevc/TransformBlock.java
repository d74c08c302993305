package io.github.lookalike.decoder.hevc;

/** The block of one component that is being reconstructed; one object for all, filled anew each time. */
final class TransformBlock {

    /** 0 for luma, 1 for Cb, 2 for Cr. */
    int component;

    /** The upper left sample, in samples of the component. */
    int x;

    int y;
    /** Rows and columns, as a power of two: 2 to 5. */
    int log2;

    /** The intra prediction mode of the component, 0 to 34. */
    int mode;

    /** Whether residuals are written as they are. */
    boolean lossless;

    /** The quantization parameter with its offset for the bit depth. */
    int quantization;

    boolean chroma() {
        return component > 0;
    }

    int side() {
        return 1 << log2;
    }
}
