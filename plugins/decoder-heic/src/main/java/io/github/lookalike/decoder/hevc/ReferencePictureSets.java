package io.github.lookalike.decoder.hevc;

/**
 * How a slice header names the pictures that others are predicted from. A still picture is predicted from none, but the
 * headers must be read over them.
 */
final class ReferencePictureSets {

    private static final int MOST_SETS = 64;
    private static final int MOST_PICTURES = 16;
    private static final int MOST_LONG_TERM = 32;

    private final int[] pictures;
    private final boolean longTerm;
    private final int longTermCandidates;
    private final int orderBits;

    /** The part of a sequence parameter set (H.265 7.3.2.2.1). */
    ReferencePictureSets(BitReader in, int orderBits) throws HevcException {
        this.orderBits = orderBits;
        pictures = new int[in.unsigned(0, MOST_SETS, "num_short_term_ref_pic_sets")];
        for (int i = 0; i < pictures.length; i++) {
            pictures[i] = shortTermSet(in, i);
        }
        longTerm = in.flag();
        longTermCandidates = longTerm ? in.unsigned(0, MOST_LONG_TERM, "num_long_term_ref_pics_sps") : 0;
        in.skip((orderBits + 1L) * longTermCandidates);
    }

    /** The part of a slice header (H.265 7.3.6.1) of a picture that is not an instantaneous refresh. */
    void skipInSlice(BitReader in) throws HevcException {
        in.skip(orderBits);
        if (!in.flag()) {
            shortTermSet(in, pictures.length);
        } else if (pictures.length > 1) {
            in.skip(ceilLog2(pictures.length));
        }
        if (longTerm) {
            skipLongTerm(in);
        }
    }

    private void skipLongTerm(BitReader in) throws HevcException {
        int listed = longTermCandidates > 0 ? in.unsigned(0, MOST_LONG_TERM, "num_long_term_sps") : 0;
        int all = listed + in.unsigned(0, MOST_LONG_TERM, "num_long_term_pics");
        for (int i = 0; i < all; i++) {
            in.skip(i < listed ? ceilLog2(longTermCandidates) : orderBits + 1);
            if (in.flag()) {
                in.unsigned();
            }
        }
    }

    /** {@code st_ref_pic_set(index)}, H.265 7.3.7: how many pictures it has. */
    private int shortTermSet(BitReader in, int index) throws HevcException {
        if (index > 0 && in.flag()) {
            return predictedSet(in, index);
        }
        int negative = in.unsigned(0, MOST_PICTURES, "num_negative_pics");
        int positive = in.unsigned(0, MOST_PICTURES, "num_positive_pics");
        for (int i = 0; i < negative + positive; i++) {
            in.unsigned();
            in.bit();
        }
        return negative + positive;
    }

    private int predictedSet(BitReader in, int index) throws HevcException {
        int back = index == pictures.length ? in.unsigned(1, index, "delta_idx_minus1 + 1") : 1;
        in.bit();
        in.unsigned();
        int count = 0;
        for (int i = 0; i <= pictures[index - back]; i++) {
            boolean used = in.flag();
            count += used || in.flag() ? 1 : 0;
        }
        if (count > 2 * MOST_PICTURES) {
            throw new HevcException("A set of reference pictures has " + count + " pictures");
        }
        return count;
    }

    private static int ceilLog2(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
    }
}
