package io.github.lookalike.decoder.hevc;

import java.util.Arrays;

/** Factors by which each frequency of a block is scaled (H.265 7.3.4 and 7.4.5), row by row, for intra blocks. */
final class ScalingLists {

    private static final int SIZES = 4;
    private static final int MATRICES = 6;
    private static final int FLAT = 16;

    /** Table 7-6, first row: intra blocks of 8 and more, in the order of the diagonal scan. */
    private static final int[] INTRA = {
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 17, 16, 17, 16, 17, 18, 17, 18, 18, 17, 18, 21, 19, 20, 21, 20, 19, 21,
                24,
        22, 22, 24, 24, 22, 22, 24, 25, 25, 27, 30, 27, 25, 25, 29, 31, 35, 35, 31, 29, 36, 41, 44, 41, 36, 47, 54, 54,
                47,
        65, 70, 65, 88, 88, 115
    };

    /** Table 7-6, second row: blocks predicted from other pictures, which later lists may refer to. */
    private static final int[] INTER = {
        16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 17, 17, 17, 17, 17, 18, 18, 18, 18, 18, 18, 20, 20, 20, 20, 20, 20, 20,
                24,
        24, 24, 24, 24, 24, 24, 24, 25, 25, 25, 25, 25, 25, 25, 28, 28, 28, 28, 28, 28, 33, 33, 33, 33, 33, 41, 41, 41,
                41,
        54, 54, 54, 71, 71, 91
    };

    private final int[][][] lists = new int[SIZES][MATRICES][];
    private final int[][] dc = new int[SIZES][MATRICES];
    private final int[][][] factors = new int[SIZES][3][];

    private ScalingLists() {
        for (int size = 0; size < SIZES; size++) {
            for (int matrix = 0; matrix < MATRICES; matrix++) {
                setDefault(size, matrix);
            }
        }
    }

    /** The lists of a stream that has none of its own. */
    static ScalingLists defaults() {
        return new ScalingLists().expanded();
    }

    /** {@code scaling_list_data()}. */
    static ScalingLists read(BitReader in) throws HevcException {
        ScalingLists lists = new ScalingLists();
        for (int size = 0; size < SIZES; size++) {
            for (int matrix = 0; matrix < MATRICES; matrix += size == 3 ? 3 : 1) {
                if (in.flag()) {
                    lists.readOne(in, size, matrix);
                } else {
                    lists.refer(in, size, matrix);
                }
            }
        }
        return lists.expanded();
    }

    /**
     * The factors of a block of {@code 1 << log2} rows, row by row.
     *
     * @param component 0 for luma, 1 for Cb, 2 for Cr
     */
    int[] factors(int log2, int component) {
        return factors[log2 - 2][component];
    }

    private void setDefault(int size, int matrix) {
        dc[size][matrix] = FLAT;
        if (size == 0) {
            lists[size][matrix] = new int[16];
            Arrays.fill(lists[size][matrix], FLAT);
        } else {
            lists[size][matrix] = matrix < 3 ? INTRA : INTER;
        }
    }

    private void refer(BitReader in, int size, int matrix) throws HevcException {
        int step = size == 3 ? 3 : 1;
        int back = step * in.unsigned(0, matrix / step, "scaling_list_pred_matrix_id_delta");
        if (back == 0) {
            setDefault(size, matrix);
        } else {
            lists[size][matrix] = lists[size][matrix - back];
            dc[size][matrix] = dc[size][matrix - back];
        }
    }

    private void readOne(BitReader in, int size, int matrix) throws HevcException {
        int[] list = new int[size == 0 ? 16 : 64];
        int next = 8;
        if (size > 1) {
            next = in.signed(-7, 247, "scaling_list_dc_coef_minus8") + 8;
            dc[size][matrix] = next;
        }
        for (int i = 0; i < list.length; i++) {
            next = (next + in.signed(-128, 127, "scaling_list_delta_coef") + 256) & 0xFF;
            list[i] = next;
        }
        lists[size][matrix] = list;
    }

    /** Chroma blocks of 32 exist in 4:4:4 alone; their lists are those of 16 (7.4.5). */
    private ScalingLists expanded() {
        for (int size = 0; size < SIZES; size++) {
            for (int component = 0; component < 3; component++) {
                int from = size == 3 && component > 0 ? 2 : size;
                factors[size][component] = expand(size, lists[from][component], dc[from][component]);
            }
        }
        return this;
    }

    private static int[] expand(int size, int[] list, int dc) {
        int log2 = size + 2;
        int listLog2 = Math.min(log2, 3);
        int[] factors = new int[1 << (2 * log2)];
        int[] square = new int[list.length];
        byte[] scan = Scan.diagonal(listLog2);
        for (int i = 0; i < list.length; i++) {
            square[scan[i]] = list[i];
        }
        int shift = log2 - listLog2;
        for (int i = 0; i < factors.length; i++) {
            int x = (i & ((1 << log2) - 1)) >> shift;
            int y = i >> log2 >> shift;
            factors[i] = square[(y << listLog2) + x];
        }
        if (size > 1) {
            factors[0] = dc;
        }
        return factors;
    }
}
