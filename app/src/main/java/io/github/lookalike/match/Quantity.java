package io.github.lookalike.match;

/**
 * What is measured of a pair of pictures. What was not measured, or says nothing of this pair, is not a number; yes and no are 1
 * and 0. None but the residual depends on which of the two comes first.
 */
public enum Quantity {
    /** Correlation of local contrasts when laid over each other, −1 to 1. */
    SCORE(Sense.FOR),
    /** By how much the proportions differ: the natural logarithm of their ratio, 0 and up. */
    STRETCHED(Sense.AGAINST),
    /** The angle between them in degrees, 0 and up. */
    TILT(Sense.AGAINST),
    /** The share of the outer picture that the inner one does not show, 0 to 1. */
    CROPPED(Sense.AGAINST),
    /** Whether there are borders that do not lie on each other. */
    FRAMED(Sense.AGAINST),
    /**
     * How far they lie from where one is, or both are, a picture within a picture: the farthest corner in shares of the side, 0
     * and up; not a number where neither has one in it.
     */
    OFF_INSET(Sense.AGAINST),
    /** Whether both look like pages. */
    PAGES(Sense.NEITHER),
    /** The share of cells that show something else, 0 to 1. */
    CHANGED(Sense.AGAINST),
    /** How far their mean luma is apart, in levels, 0 and up. */
    LIGHT(Sense.AGAINST),
    /** How much more contrast one has: the natural logarithm of the ratio, 0 and up; not a number where one is a negative. */
    CONTRAST(Sense.AGAINST),
    /** The same of the means of four samples, in which a line of text is more like itself in another size. */
    INK_CONTRAST(Sense.AGAINST),
    /**
     * What remains of the difference when light and contrast are made equal: root mean square in levels of the one that shows
     * less of the scene, of the first where both show as much; 0 and up.
     */
    RESIDUAL(Sense.AGAINST),
    /** How much of the scene has contrast of its own, 0 to 1. */
    STRUCTURE(Sense.FOR),
    /** How far their colours are apart in the mean, in levels, 0 and up. */
    COLOUR(Sense.AGAINST),
    /** The mean distance from grey of the more colourful one, in levels, 0 and up. */
    MOST_COLOURFUL(Sense.NEITHER),
    /** The same of the less colourful one. */
    LEAST_COLOURFUL(Sense.NEITHER),
    /** How much more colourful one is: the natural logarithm of the ratio, noise apart, 0 and up. */
    VIVID(Sense.AGAINST),
    /**
     * How their colours change together from place to place (Pearson's correlation), −1 to 1; not a number where one has no
     * colours of its own.
     */
    KINSHIP(Sense.FOR),
    /** The share of what they have in common that stands out in both, as large letters do, 0 to 1. */
    REST_HIDDEN(Sense.AGAINST),
    /** The share of all places that remains without that, 0 to 1. */
    REST_SHARE(Sense.NEITHER),
    /** Mean square of the normalised values that remain, of the one that shows less there, 0 to 1. */
    REST_CONTRAST(Sense.FOR),
    /** Correlation of what remains, −1 to 1. */
    REST_CORRELATION(Sense.FOR),
    /** The time between their captures, in seconds, 0 and up; not a number where a file does not tell. */
    APART(Sense.NEITHER),
    /** Of a closer look: the share of the area that differs, 0 to 1. */
    FULL_SHARE(Sense.AGAINST),
    /** Of a closer look: the share of the area between the outermost tiles that show something else, 0 to 1. */
    FULL_SPREAD(Sense.AGAINST),
    /** Of a closer look: whether both are pages. */
    FULL_PRINTED(Sense.NEITHER),
    /** Of a closer look: whether each shows something of its own where the other shows the ground they share. */
    FULL_EXCHANGED(Sense.AGAINST),
    /** Of a closer look: whether one has another picture or other colours in an outline that both share. */
    FULL_REPLACED(Sense.AGAINST),
    /** Of a closer look: how many times more fine contrast the sharper one has, 1 and up. */
    FULL_SHARPNESS(Sense.AGAINST);

    /** What more of it says of two pictures being copies. */
    enum Sense {
        FOR,
        AGAINST,
        /** Nothing by itself. */
        NEITHER
    }

    private final Sense sense;

    Quantity(Sense sense) {
        this.sense = sense;
    }

    Sense sense() {
        return sense;
    }
}
