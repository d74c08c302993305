package io.github.lookalike.decode.webp.lossless;

/** Green was taken from red and blue (RFC 9649, 3.5.3). */
record GreenRemoval(int codedWidth) implements Transform {

    @Override
    public int[] undo(int[] argb, int height) {
        for (int i = 0; i < argb.length; i++) {
            int green = (argb[i] >>> 8) & 0xff;
            int redAndBlue = (argb[i] & 0xff00ff) + ((green << 16) | green);
            argb[i] = (argb[i] & 0xff00ff00) | (redAndBlue & 0xff00ff);
        }
        return argb;
    }
}
