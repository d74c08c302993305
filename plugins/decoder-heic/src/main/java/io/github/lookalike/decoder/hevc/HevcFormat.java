package io.github.lookalike.decoder.hevc;

/**
 * What the parameter sets say of a picture before it is decoded.
 *
 * @param width columns of luma in the conformance window, that is, of the picture that is shown
 * @param height rows of luma in the conformance window
 * @param lumaBits bits of a luma sample, 8 to 12
 * @param chromaBits bits of a chroma sample, 8 to 12
 */
public record HevcFormat(
        int width, int height, ChromaFormat chroma, int lumaBits, int chromaBits, VideoSignal signal) {}
