package io.github.lookalike.ui.thumbnail;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import io.github.lookalike.match.Placement;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How pictures lie in their keepers: found away from the event thread when first asked for, then known for a while. */
public final class Placements {

    private static final int KNOWN = 500;

    /** A pair of pictures. */
    private record Pair(Path keeper, Path other, Turn turn) {}

    /** Where they are found. */
    @FunctionalInterface
    public interface Finding {

        /**
         * Finds one away from the event thread.
         *
         * @param whenDone told on the event thread, unless it failed
         */
        void find(Supplier<Optional<Placement>> making, Consumer<Optional<Placement>> whenDone);
    }

    private final Finding finding;
    private final Map<Pair, Optional<Placement>> known = new LinkedHashMap<>();

    public Placements(Finding finding) {
        this.finding = finding;
    }

    /**
     * Where the keeper's places lie in the other; the turned whole while it is not known, and where they show no one scene.
     *
     * @param whenKnown told once, on the event thread, if it was not known before
     */
    public Optional<Placement> of(
            Path keeper, View.Shown keeperView, Path other, View.Shown otherView, Turn turn, Runnable whenKnown) {
        Pair pair = new Pair(keeper, other, turn);
        Optional<Placement> placement = known.get(pair);
        if (placement == null) {
            keep(pair, Optional.empty());
            finding.find(() -> Placement.find(pixels(keeperView.image()), pixels(otherView.image()), turn), found -> {
                keep(pair, found);
                whenKnown.run();
            });
            return Optional.empty();
        }
        return placement;
    }

    private void keep(Pair pair, Optional<Placement> placement) {
        known.put(pair, placement);
        if (known.size() > KNOWN) {
            known.remove(known.keySet().iterator().next());
        }
    }

    private static Pixels pixels(BufferedImage shown) {
        BufferedImage image = PixelImages.opaque(shown);
        int width = image.getWidth();
        int height = image.getHeight();
        return Pixels.ofRgb(width, height, image.getRGB(0, 0, width, height, null, 0, width), width, height);
    }
}
