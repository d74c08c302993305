package io.github.lookalike.match;

/**
 * What differs between two pictures laid over each other.
 *
 * @param changed the share of cells that show something else, 0 to 1
 * @param lighter how many levels of luma the second is lighter in the mean
 * @param contrast how many times more contrast the second has
 * @param inkContrast the same of the means of four samples, in which a line of text is more like itself in another size
 * @param residual what remains of the difference when light and contrast are made equal, in levels (root mean square)
 * @param structure how much of the scene has contrast of its own, 0 to 1
 */
record OverlayResidual(
        double changed,
        double lighter,
        double contrast,
        double inkContrast,
        double residual,
        ColourComparison colours,
        double structure) {}
