package io.github.lookalike.host;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Radii;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A hash algorithm behind its guard; what it says of itself is asked once. */
final class GuardedHash implements HashAlgorithm {

    private final HashAlgorithm algorithm;
    private final Guard guard;
    private final AlgorithmId id;
    private final String displayName;
    private final int bits;
    private final BitSet sharedByMirrors;
    private final int[] whenTransposed;
    private final Radii radii;

    /** Asks the algorithm what it is: to be called as a plugin is. */
    GuardedHash(HashAlgorithm algorithm, Guard guard, String variant) {
        this.algorithm = algorithm;
        this.guard = guard;
        this.id = Objects.requireNonNull(algorithm.id(), "its id").withVariant(variant);
        this.displayName = Extensions.name(algorithm.displayName(), id.toString());
        this.bits = algorithm.bits();
        this.sharedByMirrors = (BitSet) algorithm.bitsSharedByMirrors().clone();
        this.whenTransposed = algorithm.bitsWhenTransposed().clone();
        this.radii = Objects.requireNonNull(algorithm.radii(), "its radii");
        if (bits < 1 || bits > Fingerprint.MAX_BITS || sharedByMirrors.length() > bits) {
            throw new PluginFailedException(Reason.of("plugin.bits", bits, sharedByMirrors.length()));
        }
    }

    @Override
    public AlgorithmId id() {
        return id;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public int bits() {
        return bits;
    }

    @Override
    public BitSet bitsSharedByMirrors() {
        return (BitSet) sharedByMirrors.clone();
    }

    @Override
    public int[] bitsWhenTransposed() {
        return whenTransposed.clone();
    }

    @Override
    public Radii radii() {
        return radii;
    }

    @Override
    public Optional<Fingerprint> fingerprint(Pixels pixels) {
        Errand errand = errand();
        Optional<Fingerprint> print = guard.call(errand, () -> algorithm.fingerprint(pixels));
        print.ifPresent(one -> check(one, errand));
        return print;
    }

    @Override
    public List<Fingerprint> turned(Pixels pixels) {
        Errand errand = errand();
        List<Fingerprint> turns = guard.call(errand, () -> List.copyOf(algorithm.turned(pixels)));
        if (!turns.isEmpty() && turns.size() != Turn.values().length) {
            throw guard.failed(errand, Reason.of("plugin.turns", turns.size()));
        }
        turns.forEach(one -> check(one, errand));
        return turns;
    }

    @Override
    public List<Optional<Fingerprint>> ofParts(Pixels pixels, List<Rectangle> parts) {
        Errand errand = errand();
        List<Optional<Fingerprint>> prints = guard.call(errand, () -> List.copyOf(algorithm.ofParts(pixels, parts)));
        if (prints.size() != parts.size()) {
            throw guard.failed(errand, Reason.of("plugin.parts", prints.size(), parts.size()));
        }
        prints.forEach(print -> print.ifPresent(one -> check(one, errand)));
        return prints;
    }

    private Errand errand() {
        return new Errand("hash " + id, "", guard.limits().call());
    }

    private void check(Fingerprint print, Errand errand) {
        if (!print.algorithm().equals(id) || print.bits() != bits) {
            throw guard.failed(errand, Reason.of("plugin.other-fingerprint", print.algorithm(), print.bits()));
        }
    }
}
