package io.github.lookalike.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link HashAlgorithm} holds: extend it and hand over yours. */
public abstract class HashAlgorithmContract {

    private static final int SCENES = 8;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** The algorithm to hold to the contract, a new one at each call. */
    protected abstract HashAlgorithm algorithm();

    /**
     * How many bits a fingerprint from {@link HashAlgorithm#turned} may differ from that of the turned view: rounding may
     * tip a few.
     */
    protected int turnTolerance() {
        return Math.max(2, algorithm().bits() / 32);
    }

    @Test
    void names_itself() {
        HashAlgorithm algorithm = algorithm();
        assertFalse(algorithm.displayName().isBlank(), "a person needs a name");
        assertEquals(algorithm().id(), algorithm.id(), "every instance has the same id");
    }

    @Test
    void makes_fingerprints_of_the_length_and_algorithm_it_names() {
        HashAlgorithm algorithm = algorithm();
        Fingerprint fingerprint = of(algorithm, Scene.of(1).pixels(320, 240));
        assertEquals(algorithm.bits(), fingerprint.bits());
        assertEquals(algorithm.id(), fingerprint.algorithm());
    }

    @Test
    void gives_the_same_bits_for_the_same_pixels() {
        for (int seed = 0; seed < SCENES; seed++) {
            Pixels picture = Scene.of(seed).pixels(200, 300);
            assertEquals(
                    of(algorithm(), picture), of(algorithm(), Scene.of(seed).pixels(200, 300)));
        }
    }

    @Test
    void gives_the_same_bits_on_several_threads_at_once() {
        HashAlgorithm shared = algorithm();
        List<Pixels> pictures = IntStream.range(0, SCENES)
                .mapToObj(i -> Scene.of(i).pixels(240, 180))
                .toList();
        List<Fingerprint> alone = pictures.stream().map(p -> of(shared, p)).toList();
        IntStream.range(0, SCENES * 16).parallel().forEach(i -> {
            int picture = i % SCENES;
            assertEquals(alone.get(picture), of(shared, pictures.get(picture)));
        });
    }

    @Test
    void fingerprints_all_eight_turns_as_it_would_their_views() {
        HashAlgorithm algorithm = algorithm();
        for (int seed = 0; seed < SCENES; seed++) {
            Pixels picture = Scene.of(seed).pixels(256, 192);
            List<Fingerprint> turned = algorithm.turned(picture);
            assertEquals(Turn.values().length, turned.size());
            assertEquals(of(algorithm, picture), turned.get(0), "the first turn is none");
            Iterator<Fingerprint> next = turned.iterator();
            for (Turn turn : Turn.values()) {
                int distance = next.next().distance(of(algorithm, picture.turned(turn)));
                assertTrue(distance <= turnTolerance(), turn + " is " + distance + " bits from its view");
            }
        }
    }

    @Test
    void fingerprints_parts_of_a_picture_together_as_it_would_their_views() {
        HashAlgorithm algorithm = algorithm();
        Pixels picture = Scene.of(2).pixels(256, 192);
        for (Pixels seen : List.of(picture, picture.forManyViews(), picture.turned(Turn.QUARTER))) {
            List<Rectangle> parts = IntStream.range(0, 40)
                    .mapToObj(i -> new Rectangle(i, i / 4, seen.width() - 2 * i, seen.height() / 2 + i))
                    .toList();
            List<Optional<Fingerprint>> alone = parts.stream()
                    .map(part -> algorithm.fingerprint(seen.view(part)))
                    .toList();
            assertEquals(alone, algorithm.ofParts(seen, parts));
        }
        assertEquals(List.of(), algorithm.ofParts(picture, List.of()));
    }

    @Test
    void shares_the_bits_it_says_with_mirrored_pictures() {
        HashAlgorithm algorithm = algorithm();
        BitSet shared = algorithm.bitsSharedByMirrors();
        assertTrue(shared.length() <= algorithm.bits(), "bits beyond the last one");
        for (int seed = 0; seed < SCENES; seed++) {
            Pixels picture = Scene.of(seed).pixels(256, 192);
            for (Turn base : List.of(Turn.NONE, Turn.TRANSPOSE)) {
                BitSet upright = bits(of(algorithm, picture.turned(base)));
                for (Turn mirror : List.of(Turn.MIRROR, Turn.FLIP, Turn.HALF)) {
                    BitSet differing = bits(of(algorithm, picture.turned(base).turned(mirror)));
                    differing.xor(upright);
                    differing.and(shared);
                    assertTrue(
                            differing.cardinality() * 10 <= shared.cardinality(),
                            mirror + " changes " + differing.cardinality() + " of " + shared.cardinality());
                }
            }
        }
    }

    @Test
    void moves_its_bits_as_it_says_when_a_picture_is_transposed() {
        HashAlgorithm algorithm = algorithm();
        int[] from = algorithm.bitsWhenTransposed();
        if (from.length == 0) {
            return;
        }
        assertEquals(algorithm.bits(), from.length, "a position for each bit");
        for (int i = 0; i < from.length; i++) {
            assertEquals(i, from[from[i]], "two transpositions leave bit " + i);
        }
        for (int seed = 0; seed < SCENES; seed++) {
            Pixels picture = Scene.of(seed).pixels(256, 192);
            for (Turn base : Turn.values()) {
                Fingerprint upright = of(algorithm, picture.turned(base));
                Fingerprint transposed = of(algorithm, picture.turned(base).turned(Turn.TRANSPOSE));
                long differing = IntStream.range(0, from.length)
                        .filter(i -> transposed.bit(i) != upright.bit(from[i]))
                        .count();
                assertTrue(differing <= turnTolerance(), differing + " bits are elsewhere");
            }
        }
    }

    @Test
    void gives_none_for_a_picture_without_detail() {
        for (int grey : new int[] {0, 1, 90, 128, 254, 255}) {
            assertNone(Samples.flat(256, 192, grey));
            assertNone(Samples.flat(1, 1, grey));
        }
    }

    @Test
    void bears_pictures_of_any_shape() {
        int[][] shapes = {{1, 1}, {2, 1}, {1, 400}, {400, 1}, {3, 2}, {7, 5}, {31, 33}, {1000, 9}};
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int[] shape : shapes) {
                Optional<Fingerprint> one = algorithm().fingerprint(Scene.of(5).pixels(shape[0], shape[1]));
                one.ifPresent(fingerprint -> assertEquals(algorithm().bits(), fingerprint.bits()));
            }
        });
    }

    @Test
    void puts_near_pictures_nearer_than_unrelated_ones() {
        HashAlgorithm algorithm = algorithm();
        double[] near = new double[SCENES];
        double[] unrelated = new double[SCENES];
        for (int i = 0; i < SCENES; i++) {
            Fingerprint original = of(algorithm, Scene.of(i).pixels(320, 240));
            near[i] = original.distance(of(algorithm, Scene.of(i).noisy(160, 120, 12, i)));
            unrelated[i] = original.distance(of(algorithm, Scene.of(i + SCENES).pixels(320, 240)));
        }
        assertTrue(mean(near) * 2 < mean(unrelated), mean(near) + " bits near, " + mean(unrelated) + " unrelated");
    }

    @Test
    void keeps_its_radii_below_the_distance_of_unrelated_pictures() {
        HashAlgorithm algorithm = algorithm();
        assertTrue(
                algorithm.radii().wide() < algorithm.bits() / 2,
                algorithm.radii().toString());
    }

    @Test
    void takes_no_long_time() {
        HashAlgorithm algorithm = algorithm();
        Pixels picture = Scene.of(3).pixels(1024, 768);
        assertTimeoutPreemptively(LIMIT, () -> Collections.nCopies(3, picture).forEach(algorithm::turned));
    }

    private void assertNone(Pixels flat) {
        assertEquals(Optional.empty(), algorithm().fingerprint(flat), flat.toString());
        assertEquals(List.of(), algorithm().turned(flat), flat.toString());
    }

    private static Fingerprint of(HashAlgorithm algorithm, Pixels pixels) {
        return algorithm.fingerprint(pixels).orElseThrow(() -> new AssertionError("no fingerprint of " + pixels));
    }

    private static BitSet bits(Fingerprint fingerprint) {
        BitSet bits = new BitSet();
        for (int i = 0; i < fingerprint.bits(); i++) {
            bits.set(i, fingerprint.bit(i));
        }
        return bits;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
