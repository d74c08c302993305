package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Miniature;
import java.util.List;

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

    /** From places in the first to places in the second, so turned, as wholes with their borders. */
    static Affine wholes(Overlay overlay, Miniature first, Miniature second, Turn turn) {
        return whole(first, Turn.NONE).inverse().then(overlay.forward()).then(whole(second, turn));
    }

    /** From places in the first to places in the second, where a picture within one lies on the other, or on one within that. */
    static List<Affine> within(Planes first, Planes second) {
        Affine one = inset(first);
        Affine other = inset(second);
        return one.equals(Affine.IDENTITY) && other.equals(Affine.IDENTITY)
                ? List.of()
                : List.of(one.inverse(), other, one.inverse().then(other));
    }

    /** From places in the picture within a picture, so turned, to places in that one's content. */
    private static Affine inset(Planes planes) {
        Affine unturned = unturned(planes.turn());
        Affine into = Affine.into(planes.miniature().inset());
        return into.equals(Affine.IDENTITY) ? into : unturned.then(into).then(unturned.inverse());
    }

    /** From places in the content, so turned, to places in the whole, so turned. */
    static Affine whole(Miniature miniature, Turn turn) {
        Affine unturned = unturned(turn);
        return unturned.then(Affine.into(miniature.content())).then(unturned.inverse());
    }
}
