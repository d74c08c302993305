package io.github.lookalike.match.detail;

import io.github.lookalike.scan.Window;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What was measured between two pictures in full.
 *
 * @param columns at which they were compared
 * @param rows at which they were compared
 * @param resized whether one had to be reduced for it
 * @param lightCluster the weight of the heaviest cluster of luma samples that nothing explains: the sum of their squared
 *     deviations
 * @param colourCluster the same of the two colour differences, at half the size
 * @param places where the heaviest clusters lie, the heaviest first, by shares of the first picture
 * @param lightTone how far the luma of large cells differs beyond what saving explains, in levels, in the mean
 * @param colourTone the same of the colour difference that differs more
 * @param spot the largest such difference of luma or colour in a part of the picture, in levels
 * @param gain how many times more contrast the second has
 * @param fine natural logarithm of how many times more of the finest contrast the second has
 * @param middle the same of contrast between three and nine samples wide
 * @param unexplained mean square of the difference in detailed parts, in squared levels
 * @param explained the variance that saving accounts for there, in squared levels
 * @param detailed how many tiles of 16×16 samples have a contrast of their own
 * @param noise the greatest variance that saving may account for, in squared levels, at the size compared
 * @param printed whether both are pages
 * @param lost the share of the larger picture's contrast that the size of the smaller one cannot hold, 0 to 1; 0 where
 *     both have one size
 * @param greatest the greatest difference of one sample of luma, in levels; where that is a level and less, of luma or
 *     colour
 * @param low how far the low frequencies of luma differ in one place, in units of what saving and resizing account for; below
 *     1 it is no more than a bound
 * @param lowColour the same of the colour difference that differs more
 * @param beyond the share of the coefficients of a JPEG's blocks that saving cannot have moved so far, 0 to 1; 0 where
 *     blocks do not tell
 * @param block the greatest sum of squares, in squared levels, by which the coefficients of a block lie beyond that
 * @param kept the least share of the detail of a place that the other picture shows; 1 where all is kept, or there is none
 * @param widened whether the second's samples of sixteen bits are eight made wider: they hold no finer steps
 */
public record FullDifference(
        int columns,
        int rows,
        boolean resized,
        double lightCluster,
        double colourCluster,
        List<Window> places,
        double lightTone,
        double colourTone,
        double spot,
        double gain,
        double fine,
        double middle,
        double unexplained,
        double explained,
        int detailed,
        double noise,
        boolean printed,
        double lost,
        double greatest,
        double low,
        double lowColour,
        double beyond,
        double block,
        double kept,
        boolean widened) {

    /** Goes up with each change to what is measured or how, so that what was measured before is not believed. */
    public static final int REVISION = 15;

    public FullDifference {
        places = List.copyOf(places);
    }

    /** Whether each measure is a number. */
    public boolean measured() {
        return DoubleStream.of(
                        lightCluster,
                        colourCluster,
                        lightTone,
                        colourTone,
                        spot,
                        gain,
                        fine,
                        middle,
                        unexplained,
                        explained,
                        noise,
                        lost,
                        greatest,
                        low,
                        lowColour,
                        beyond,
                        block,
                        kept)
                .allMatch(Double::isFinite);
    }
}
