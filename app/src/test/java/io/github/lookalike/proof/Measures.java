package io.github.lookalike.proof;

import io.github.lookalike.match.detail.FullDifference;
import io.github.lookalike.scan.Window;
import java.util.ArrayList;
import java.util.List;

/** What comparing two pictures in full measured, made up for tests: as of a good copy, but for what is said. */
final class Measures {

    int columns = 800;
    int rows = 600;
    boolean resized;
    double light;
    double colour;
    final List<Window> places = new ArrayList<>();
    double lightTone;
    double colourTone;
    double spot;
    double fine;
    double middle;
    double unexplained = 1;
    double explained = 1;
    int detailed = 500;
    double noise = 4;
    boolean printed;
    double lost;
    double greatest = 6;
    double low;
    double lowColour;
    double beyond;
    double block;
    double kept = 1;
    boolean widened;

    /** Of two pictures whose samples are all equal. */
    static Measures ofEqual() {
        Measures equal = new Measures();
        equal.unexplained = 0;
        equal.greatest = 0;
        return equal;
    }

    FullDifference difference() {
        return new FullDifference(
                columns,
                rows,
                resized,
                light,
                colour,
                places,
                lightTone,
                colourTone,
                spot,
                1,
                fine,
                middle,
                unexplained,
                explained,
                detailed,
                noise,
                printed,
                lost,
                greatest,
                low,
                lowColour,
                beyond,
                block,
                kept,
                widened);
    }
}
