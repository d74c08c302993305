package io.github.lookalike.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The bits of a fingerprint that stay as they are when the picture is mirrored, at most a word of them, and where
 * transposing the picture moves them.
 */
public final class SharedBits {

    private final int[] positions;
    private final @Nullable NeighbourSwap transposition;

    private SharedBits(int[] positions, @Nullable NeighbourSwap transposition) {
        this.positions = positions;
        this.transposition = transposition;
    }

    /**
     * The first 64 shared bits or fewer. Those that transposing exchanges lie side by side.
     *
     * @param shared the positions of the bits
     * @param transposed from where transposing takes each bit of a fingerprint; empty, or not its own inverse on the
     *     shared bits, when that is not known
     * @param bits the length of the fingerprints; shared positions beyond it do not count
     */
    public static SharedBits of(BitSet shared, int[] transposed, int bits) {
        int[] positions = shared.stream()
                .filter(position -> position < bits)
                .limit(Long.SIZE)
                .toArray();
        BitSet taken = new BitSet();
        IntStream.of(positions).forEach(taken::set);
        if (transposed.length != bits
                || !IntStream.of(positions).allMatch(position -> returns(position, transposed, taken))) {
            return new SharedBits(positions, null);
        }
        List<Integer> ordered = new ArrayList<>();
        for (int position : positions) {
            if (position < transposed[position]) {
                ordered.add(position);
                ordered.add(transposed[position]);
            }
        }
        int pairs = ordered.size() / 2;
        IntStream.of(positions)
                .filter(position -> position == transposed[position])
                .forEach(ordered::add);
        return new SharedBits(ordered.stream().mapToInt(Integer::intValue).toArray(), new NeighbourSwap(pairs));
    }

    private static boolean returns(int position, int[] transposed, BitSet taken) {
        int other = transposed[position];
        return other >= 0 && taken.get(other) && transposed[other] == position;
    }

    /** How many. */
    int count() {
        return positions.length;
    }

    /** What transposing does to {@link #of(PackedFingerprints)}, where it is known. */
    Optional<NeighbourSwap> transposition() {
        return Optional.ofNullable(transposition);
    }

    /** These bits of each row. */
    PackedFingerprints of(PackedFingerprints table) {
        return swapped(table, NeighbourSwap.NONE);
    }

    /** These bits of each row, swapped. */
    PackedFingerprints swapped(PackedFingerprints table, NeighbourSwap swap) {
        long[] words = new long[table.rows()];
        for (int row = 0; row < words.length; row++) {
            long gathered = 0;
            for (int i = 0; i < positions.length; i++) {
                long word = table.word(row, positions[i] / Long.SIZE);
                gathered |= (word >>> positions[i] % Long.SIZE & 1) << i;
            }
            words[row] = swap.of(gathered);
        }
        return PackedFingerprints.over(positions.length, words);
    }
}
