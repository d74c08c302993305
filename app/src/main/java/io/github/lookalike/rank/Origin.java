package io.github.lookalike.rank;

/**
 * What a file and its matches tell of where a picture comes from.
 *
 * @param facts what the file itself tells
 * @param pixels how many show the picture, no more than those of what it was enlarged from
 * @param parents of how many others with as many pixels it was proven to be made
 * @param plain how many others it is with something put on it
 * @param edited whether it was changed from what most of the others show
 * @param compression how little was lost to it, 0 to 1, in this file or, where that tells, before
 */
record Origin(Provenance facts, double pixels, int parents, int plain, boolean edited, double compression) {

    /** Whether it has more pixels than it shows. */
    boolean enlarged() {
        return pixels < 0.95 * facts.pixels();
    }
}
