package io.github.lookalike.match;

import io.github.lookalike.api.Rectangle;

/**
 * Collects the places where two pictures show something else, to tell two things of one template from one thing that
 * something was put on: a mark leaves the ground as it is in one of them, while of two words, faces or chessmen each stands
 * where the other shows the ground that both share.
 */
final class ReplacedContent {

    /** The ground is looked for so many samples around a tile. */
    private static final int MARGIN = 8;

    /** Samples that differ by no more levels agree. */
    private static final int AGREEING = 10;

    /** The ground of a place is one lightness, give or take so many levels: what saving moves it by beside an edge. */
    private static final int EVEN = 6;

    /** What is on the ground is no farther from it, in levels. */
    private static final int ON_GROUND = 12;

    /** With fewer samples that agree around a tile no ground is known. */
    private static final int LEAST_AGREEING = 40;

    /**
     * Measured: of the samples where two things of one template differ .06 and more belong to the one that has fewer of them, in
     * the mean .35; of those where a photograph and a copy with something put on it differ .03 at most.
     */
    private static final double LEAST_OWN = 0.05;

    /** A digit of a page read at 150 dots an inch has so many samples of its own. */
    private static final int LEAST_OWN_SAMPLES = 24;

    /** A tile of which no more agrees shows something else all over. */
    private static final double REPLACED = 0.1;

    /** In a tile that deviates less there is nothing to be seen, in levels. */
    private static final double PLAIN = 3;

    /** So much of a picture is taken by another one, where it is more than a sticker. */
    private static final double LEAST_REPLACED = 0.02;

    private final Raster first;
    private final Raster second;
    private final double strong;
    private int differing;
    private int ownOfFirst;
    private int ownOfSecond;
    private int tiles;

    ReplacedContent(Raster first, Raster second, double strong) {
        this.first = first;
        this.second = second;
        this.strong = strong;
    }

    /** Adds a tile in which one does not follow the other. */
    void add(Rectangle place) {
        int ground = ground(place);
        for (int y = place.y(); y < place.y() + place.height(); y++) {
            int from = y * first.columns() + place.x();
            for (int i = from; i < from + place.width(); i++) {
                int one = first.luma()[i] & 0xff;
                int other = second.luma()[i] & 0xff;
                if (Math.abs(one - other) > strong) {
                    differing++;
                    if (ground >= 0 && Math.abs(one - ground) <= ON_GROUND) {
                        ownOfSecond++;
                    } else if (ground >= 0 && Math.abs(other - ground) <= ON_GROUND) {
                        ownOfFirst++;
                    }
                }
            }
        }
    }

    /** Adds a tile as above, where both may show something everywhere. */
    void addWhole(Rectangle place, Tile tile) {
        if (tile.leastContrast() < PLAIN) {
            return;
        }
        int agreeing = 0;
        for (int y = place.y(); y < place.y() + place.height(); y++) {
            int from = y * first.columns() + place.x();
            for (int i = from; i < from + place.width(); i++) {
                agreeing += agree(i) ? 1 : 0;
            }
        }
        tiles += agreeing <= REPLACED * place.width() * place.height() ? 1 : 0;
    }

    /** Whether each shows something of its own on the ground of the other. */
    boolean told() {
        int own = Math.min(ownOfFirst, ownOfSecond);
        return own >= LEAST_OWN_SAMPLES && own >= LEAST_OWN * differing;
    }

    /** Whether one picture has the place of another, where there are so many tiles in all. */
    boolean replaced(int count) {
        return tiles > LEAST_REPLACED * count;
    }

    /** The lightness that most of what agrees in a tile and around it has; −1 where it has no one lightness. */
    private int ground(Rectangle place) {
        int[] levels = new int[256];
        int agreeing = 0;
        for (int y = Math.max(0, place.y() - MARGIN);
                y < Math.min(first.rows(), place.y() + place.height() + MARGIN);
                y++) {
            int left = y * first.columns() + Math.max(0, place.x() - MARGIN);
            int right = y * first.columns() + Math.min(first.columns(), place.x() + place.width() + MARGIN);
            for (int i = left; i < right; i++) {
                if (agree(i)) {
                    levels[first.luma()[i] & 0xff]++;
                    agreeing++;
                }
            }
        }
        int best = best(levels);
        return agreeing >= LEAST_AGREEING && 2 * near(levels, best) >= agreeing ? best : -1;
    }

    private static int best(int[] levels) {
        int best = 0;
        int most = -1;
        for (int level = 0; level < levels.length; level++) {
            int near = near(levels, level);
            if (near > most) {
                most = near;
                best = level;
            }
        }
        return best;
    }

    private static int near(int[] levels, int level) {
        int near = 0;
        for (int i = Math.max(0, level - EVEN); i <= Math.min(levels.length - 1, level + EVEN); i++) {
            near += levels[i];
        }
        return near;
    }

    private boolean agree(int at) {
        return Math.abs((first.luma()[at] & 0xff) - (second.luma()[at] & 0xff)) <= AGREEING;
    }
}
