package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Optional;

/** Compares two pictures in full, where their miniatures cannot tell two pages of one form. */
@FunctionalInterface
public interface CloserLook {

    /**
     * What differs between two pictures.
     *
     * @param share of the area that differs, 0 to 1
     * @param spread share of the area between the outermost tiles that show something else, 0 to 1: small for a stamp,
     *     large for the lines of a form, 0 for what was put on one of them in one colour
     * @param printed whether both are pages: ink on paper, a window on a screen
     * @param exchanged whether each shows something of its own where the other shows the ground they share
     * @param replaced whether one has another picture or other colours in an outline that both share, where both are drawn
     * @param sharpness how many times more fine contrast the sharper one has, 1 or more
     */
    record Change(double share, double spread, boolean printed, boolean exchanged, boolean replaced, double sharpness) {

        private static final double WIDE = 0.1;

        /**
         * Whether they are two things of one template: two pages that differ in many places, and not only by a stamp, or what
         * was exchanged.
         */
        boolean otherContent() {
            return otherContent(exchanged, printed, spread);
        }

        /** The same of what is known of a change. */
        static boolean otherContent(boolean exchanged, boolean printed, double spread) {
            return exchanged || (printed && spread > WIDE);
        }
    }

    /**
     * What differs between the first and the second, so turned; empty when one cannot be read any more.
     *
     * @param toned whether light or colour are known to differ, so that only outlines count
     */
    Optional<Change> compare(IndexedPicture first, IndexedPicture second, Turn turn, boolean toned);

    /**
     * What differs, besides light and colour, between two pages that do not lie on each other; empty as above.
     *
     * @param map from places in the first to places in the second, so turned
     */
    default Optional<Change> compareMoved(IndexedPicture first, IndexedPicture second, Turn turn, Affine map) {
        return Optional.empty();
    }

    /** All that was asked for was asked: what is kept of pictures may go. */
    default void forget() {}
}
