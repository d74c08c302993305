package io.github.lookalike.review;

/**
 * A change of many groups that is made a few at a time, so that the thread that shows them is never held up for long; one
 * undo takes all of it back. Steps are for the thread of the session.
 */
public final class StepwiseChange {

    /** Changes the groups from one place to before another. */
    interface Part {
        void change(int from, int to);
    }

    private static final int AT_ONCE = 256;

    private final int total;
    private final Part part;
    private final Runnable ending;
    private int done;

    StepwiseChange(int total, Part part, Runnable ending) {
        this.total = total;
        this.part = part;
        this.ending = ending;
    }

    /** How many groups it changes. */
    public int total() {
        return total;
    }

    /** How many it has changed so far. */
    public int done() {
        return done;
    }

    /** Changes the next groups, at most so many; whether some are left. */
    public boolean step(int most) {
        int to = Math.min(total, done + most);
        part.change(done, to);
        done = to;
        return done < total;
    }

    /** To be called once after the last step, also where steps were left out: what was changed is told and remembered. */
    public void end() {
        if (done > 0) {
            ending.run();
        }
    }

    /** All steps and the end. */
    public void run() {
        boolean more = total > 0;
        while (more) {
            more = step(AT_ONCE);
        }
        end();
    }
}
