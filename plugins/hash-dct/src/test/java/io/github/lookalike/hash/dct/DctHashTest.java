package io.github.lookalike.hash.dct;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.contract.HashAlgorithmContract;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DctHashTest extends HashAlgorithmContract {

    @Override
    protected HashAlgorithm algorithm() {
        return new DctHash();
    }

    @Test
    void has_no_fingerprint_for_noise_on_a_plain_picture() {
        Random random = new Random(7);
        byte[] luma = new byte[256 * 256];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) (120 + random.nextInt(3));
        }
        assertThat(algorithm().fingerprint(Pixels.ofLuma(256, 256, luma, 256, 256)))
                .isEmpty();
    }

    /** Who has an index would read all pictures again: other bits are another revision. */
    @Test
    void gives_the_bits_that_its_revision_always_gave() {
        Random random = new Random(8);
        byte[] luma = new byte[200 * 100];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) (i / 200 + i % 200 / 3 + random.nextInt(64));
        }
        Pixels picture = Pixels.ofLuma(200, 100, luma, 200, 100).forManyViews();
        assertThat(algorithm().fingerprint(picture))
                .hasToString("Optional[dct-256/1:37b3a34bb52e4821c8b6e87760399c5190c05f6f6a7c1e3f185bb3612ce9ae58]");
        assertThat(algorithm().ofParts(picture, List.of(new Rectangle(7, 5, 150, 80))))
                .hasToString("[Optional[dct-256/1:3ae6e042b43348310c7d05dd689ff02d95f74d2b66bc853bd3a29d383c5507f8]]");
        assertThat(algorithm().turned(picture).get(5))
                .hasToString("dct-256/1:67c7482625d20a9b19cc29f37816fcb5f6a55da636c1668ea515028dc7e959b6");
    }

    @Test
    void knows_the_bits_that_mirrors_share_and_a_transposition_exchanges_them_among_themselves() {
        BitSet shared = algorithm().bitsSharedByMirrors();
        int[] from = algorithm().bitsWhenTransposed();
        assertThat(shared.stream()).hasSize(64).allMatch(bit -> shared.get(from[bit]));
        assertThat(shared.stream().filter(bit -> from[bit] == bit)).hasSize(8);
    }

    @Test
    void keeps_half_of_the_bits_set_so_that_every_bit_tells() {
        Random random = new Random(8);
        byte[] luma = new byte[200 * 100];
        random.nextBytes(luma);
        long[] words = algorithm()
                .fingerprint(Pixels.ofLuma(200, 100, luma, 200, 100))
                .map(fingerprint ->
                        new long[] {fingerprint.word(0), fingerprint.word(1), fingerprint.word(2), fingerprint.word(3)})
                .orElseThrow();
        int set = 0;
        for (long word : words) {
            set += Long.bitCount(word);
        }
        assertThat(set).isEqualTo(128);
    }
}
