package io.github.lookalike.decoder.hevc;

/** How many luma samples at each side of a coded picture are not shown. */
record ConformanceWindow(int left, int right, int top, int bottom) {

    static final ConformanceWindow NONE = new ConformanceWindow(0, 0, 0, 0);

    private static final int MOST = 1 << 20;

    /** The part of a sequence parameter set (H.265 7.3.2.2.1), after its flag, in units of chroma samples. */
    static ConformanceWindow read(BitReader in, ChromaFormat chroma) throws HevcException {
        int left = in.unsigned(0, MOST, "conf_win_left_offset") << chroma.shiftX();
        int right = in.unsigned(0, MOST, "conf_win_right_offset") << chroma.shiftX();
        int top = in.unsigned(0, MOST, "conf_win_top_offset") << chroma.shiftY();
        int bottom = in.unsigned(0, MOST, "conf_win_bottom_offset") << chroma.shiftY();
        return new ConformanceWindow(left, right, top, bottom);
    }
}
