package io.github.lookalike.hash.jimagehash;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.contract.HashAlgorithmContract;
import io.github.lookalike.api.contract.Scene;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class LibraryHashTest {

    @Nested
    class AverageTest extends HashAlgorithmContract {
        @Override
        protected HashAlgorithm algorithm() {
            return new Average();
        }
    }

    @Nested
    class DifferenceTest extends HashAlgorithmContract {
        @Override
        protected HashAlgorithm algorithm() {
            return new Difference();
        }
    }

    @Nested
    class PerceptiveTest extends HashAlgorithmContract {
        @Override
        protected HashAlgorithm algorithm() {
            return new Perceptive();
        }
    }

    @Nested
    class Perceptive256Test extends HashAlgorithmContract {
        @Override
        protected HashAlgorithm algorithm() {
            return new Perceptive256();
        }
    }

    @Nested
    class WaveletTest extends HashAlgorithmContract {
        @Override
        protected HashAlgorithm algorithm() {
            return new Wavelet();
        }
    }

    @Nested
    class RotationPerceptiveTest extends HashAlgorithmContract {
        @Override
        protected HashAlgorithm algorithm() {
            return new RotationPerceptive();
        }
    }

    @Nested
    class RotationAverageTest extends HashAlgorithmContract {
        @Override
        protected HashAlgorithm algorithm() {
            return new RotationAverage();
        }
    }

    @Test
    void ids_say_the_algorithm_and_its_true_number_of_bits() {
        List<HashAlgorithm> all = List.of(new Average(), new Difference(), new Perceptive(), new RotationPerceptive());
        assertThat(all)
                .extracting(algorithm -> algorithm.id().toString())
                .containsExactly(
                        "jimagehash-average-64/1",
                        "jimagehash-difference-72/1",
                        "jimagehash-perceptive-64/1",
                        "jimagehash-rotation-perceptive-79/1");
    }

    /** Other bits would silently part new fingerprints from stored ones: then the revision must change, too. */
    @Test
    void bits_are_those_of_revision_1() {
        assertThat(new Average().fingerprint(Scene.of(1).pixels(320, 240)).map(Object::toString))
                .contains("jimagehash-average-64/1:0107c7f0c0f8ffff");
    }
}
