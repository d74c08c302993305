package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Miniature;

/** Maps between the frames in which places of a picture are counted: the whole, its content, and either turned. */
final class Frames {

    private Frames() {}

    /** From places in the picture so turned to places in the picture as it is. */
    static Affine unturned(Turn turn) {
        int x = turn.mirrorsColumns() ? -1 : 1;
        int y = turn.mirrorsRows() ? -1 : 1;
        return turn.transposes() ? new Affine(0, 0, y, 0, x, 0) : new Affine(0, x, 0, 0, 0, y);
    }

    /** From the first's content to the second's when the wholes lie on each other. */
    static Affine wholes(Planes first, Planes second) {
        return whole(first.miniature(), first.turn())
                .then(whole(second.miniature(), second.turn()).inverse());
    }

    /** From places in the content, so turned, to places in the whole, so turned. */
    static Affine whole(Miniature miniature, Turn turn) {
        Affine unturned = unturned(turn);
        return unturned.then(Affine.into(miniature.content())).then(unturned.inverse());
    }
}
