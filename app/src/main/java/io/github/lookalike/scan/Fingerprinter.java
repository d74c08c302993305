package io.github.lookalike.scan;

import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Takes all fingerprints of a picture: of its content without borders, turned in all ways; of the whole with its borders; of the
 * picture within it; of the content set straight by each {@link Tilt}; and through {@link Windows}. What a view of too little detail lacks is filled with that of the content.
 */
public final class Fingerprinter {

    /** Nothing when the picture has too little detail for this algorithm. */
    public Optional<Fingerprints> of(HashAlgorithm algorithm, Pixels picture) {
        Window inner = Border.content(picture);
        return of(algorithm, picture, inner, Inset.within(picture, inner), Windows.ALL);
    }

    /** The same where what lies inside its borders, and within that, is known, through some of the windows. */
    Optional<Fingerprints> of(HashAlgorithm algorithm, Pixels picture, Window inner, Window inset, Windows windows) {
        boolean bordered = !inner.isWhole();
        Pixels pixels = picture.forManyViews();
        Pixels content = bordered ? inner.of(pixels) : pixels;
        List<Fingerprint> turns = algorithm.turned(content);
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        Fingerprint upright = turns.get(0);
        List<Fingerprint> all = new ArrayList<>(turns);
        all.add(bordered ? algorithm.fingerprint(pixels).orElse(upright) : upright);
        all.add(
                inset.isWhole()
                        ? upright
                        : algorithm.fingerprint(inset.of(content)).orElse(upright));
        for (Tilt tilt : Tilt.ALL) {
            all.add(algorithm.fingerprint(tilt.of(content)).orElse(upright));
        }
        all.addAll(throughWindows(algorithm, content, upright, windows.count()));
        return Optional.of(Fingerprints.of(all));
    }

    private static List<Fingerprint> throughWindows(
            HashAlgorithm algorithm, Pixels content, Fingerprint upright, int count) {
        List<Window> windows =
                Window.all(content.coveredColumns() / content.coveredRows()).subList(0, count);
        List<Rectangle> parts = windows.stream()
                .filter(window -> !window.isWhole())
                .map(window -> window.partOf(content))
                .toList();
        Iterator<Optional<Fingerprint>> made = algorithm.ofParts(content, parts).iterator();
        return windows.stream()
                .map(window -> window.isWhole() ? upright : made.next().orElse(upright))
                .toList();
    }
}
