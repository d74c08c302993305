package io.github.lookalike.scan;

import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes all fingerprints of a picture: of its content without borders, turned in all ways; of the whole with its borders;
 * and through {@link Windows}. What a view of too little detail lacks is filled with that of the content.
 */
public final class Fingerprinter {

    /** Nothing when the picture has too little detail for this algorithm. */
    public Optional<Fingerprints> of(HashAlgorithm algorithm, Pixels picture) {
        return of(algorithm, picture, Border.content(picture), Windows.ALL);
    }

    /** The same where what lies inside its borders is known, through some of the windows. */
    Optional<Fingerprints> of(HashAlgorithm algorithm, Pixels picture, Window inner, Windows windows) {
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
        List<Rectangle> parts = new ArrayList<>();
        for (Window window : Window.ALL.subList(0, windows.count())) {
            parts.add(window.partOf(content));
        }
        for (Optional<Fingerprint> part : algorithm.ofParts(content, parts)) {
            all.add(part.orElse(upright));
        }
        return Optional.of(Fingerprints.of(all));
    }
}
