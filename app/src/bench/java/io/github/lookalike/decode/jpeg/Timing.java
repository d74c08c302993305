package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What one contender took for the same files in each round. */
final class Timing {

    private final Contender contender;
    private final String title;
    private final List<Path> files;
    private final double[] seconds;
    private double cold = -1;

    Timing(Contender contender, String title, List<Path> files, int rounds) {
        this.contender = contender;
        this.title = title;
        this.files = files;
        this.seconds = new double[rounds];
    }

    String title() {
        return title;
    }

    /** Reads all files; a round before 0 counts for nothing but the first one's {@link #cold}. */
    void run(int round) throws IOException, DecodeException, InterruptedException {
        double taken = contender.seconds(files);
        cold = cold < 0 ? taken : cold;
        if (round >= 0) {
            seconds[round] = taken;
        }
    }

    /** Of a picture in the very first round. */
    double cold() {
        return cold * 1000 / files.size();
    }

    /** Of a picture, the median of the rounds. */
    double milliseconds() {
        return Figures.median(seconds) * 1000 / files.size();
    }

    /** The median over the rounds of how many times another's time this one took. */
    double ratio(Timing other) {
        double[] ratios = new double[seconds.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = seconds[i] / other.seconds[i];
        }
        return Figures.median(ratios);
    }
}
