package io.github.lookalike.hash.dct;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Radii;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/**
 * The signs of the 256 lowest frequencies of a picture against their median: re-saving, scaling and changes of tone move
 * few of them, and the bits of different pictures are all but independent.
 *
 * <p>A "pHash" of 16×16 frequencies; of the classical hashes it keeps most of its recall when no false alarm is allowed
 * (Thorn's {@code perception} benchmark; the field's usual PDQ comes close). Frequencies come lowest first, so that the
 * first word alone is a sketch to search by.
 */
@Extension
public final class DctHash implements HashAlgorithm {

    private static final AlgorithmId ID = new AlgorithmId("dct-256", 1);

    private final ThreadLocal<CosineTransform> transforms = ThreadLocal.withInitial(CosineTransform::new);

    @Override
    public AlgorithmId id() {
        return ID;
    }

    @Override
    public String displayName() {
        return "DCT, 256 bits";
    }

    @Override
    public int bits() {
        return Spectrum.SIZE;
    }

    @Override
    public Optional<Fingerprint> fingerprint(Pixels pixels) {
        return fingerprintOf(transforms.get().of(pixels));
    }

    @Override
    public List<Optional<Fingerprint>> ofParts(Pixels pixels, List<Rectangle> parts) {
        CosineTransform transform = transforms.get();
        List<Optional<Fingerprint>> all = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += CosineTransform.PARTS) {
            List<Rectangle> some = parts.subList(from, Math.min(parts.size(), from + CosineTransform.PARTS));
            transform.make(pixels, some);
            for (int part = 0; part < some.size(); part++) {
                all.add(fingerprintOf(transform.spectrum(part)));
            }
        }
        return all;
    }

    @Override
    public List<Fingerprint> turned(Pixels pixels) {
        Spectrum upright = transforms.get().of(pixels);
        if (!upright.hasDetail()) {
            return List.of();
        }
        List<Fingerprint> all = new ArrayList<>();
        for (Turn turn : Turn.values()) {
            all.add(fingerprint(upright.turned(turn)));
        }
        return all;
    }

    /** A mirror changes the sign of odd frequencies only. */
    @Override
    public BitSet bitsSharedByMirrors() {
        return Spectrum.evenFrequencies();
    }

    /** A transposition exchanges vertical and horizontal frequencies. */
    @Override
    public int[] bitsWhenTransposed() {
        return Spectrum.exchangedFrequencies();
    }

    /**
     * Measured: beyond 31 lies hardly a re-saved copy, beyond 72 hardly an edited one but those tilted by three degrees, and
     * different pictures begin near 78.
     */
    @Override
    public Radii radii() {
        return new Radii(31, 78, 84);
    }

    private static Optional<Fingerprint> fingerprintOf(Spectrum spectrum) {
        return spectrum.hasDetail() ? Optional.of(fingerprint(spectrum)) : Optional.empty();
    }

    private static Fingerprint fingerprint(Spectrum spectrum) {
        return Fingerprint.of(ID, Spectrum.SIZE, spectrum.signs());
    }
}
