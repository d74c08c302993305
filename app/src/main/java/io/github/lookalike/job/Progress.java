package io.github.lookalike.job;

import java.util.Objects;

/**
 * How far a job is.
 *
 * @param stage what it is doing, a word that front ends translate
 * @param done units done in this stage
 * @param total units in all; 0 while that is not known
 * @param bytes bytes read so far in this stage
 * @param troubles files that could not be read so far
 */
public record Progress(Stage stage, long done, long total, long bytes, long troubles) {

    /** The stages a job passes through, in order. */
    public enum Stage {
        STARTING,
        WALKING,
        READING,
        COMPARING,
        VERIFYING,
        RANKING,
        /** Decisions about many pictures are made. */
        DECIDING,
        /** What was found is written to a file. */
        WRITING,
        ACTING
    }

    public static final Progress NOTHING = new Progress(Stage.STARTING, 0, 0, 0, 0);

    public Progress {
        Objects.requireNonNull(stage, "stage");
        if (done < 0 || total < 0 || bytes < 0 || troubles < 0) {
            throw new IllegalArgumentException(stage + ": " + done + " of " + total);
        }
    }

    /** Progress in a stage that only counts units. */
    public static Progress of(Stage stage, long done, long total) {
        return new Progress(stage, done, total, 0, 0);
    }

    /** The share done, 0 to 1, or −1 while the total is not known. */
    public double share() {
        return total == 0 ? -1 : Math.min(1.0, (double) done / total);
    }
}
