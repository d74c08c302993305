package io.github.lookalike.export;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import io.github.lookalike.rank.RankedGroup;
import java.io.IOException;
import java.util.List;

/** Goes through groups one by one, and says so. */
final class Counting {

    private Counting() {}

    /** Writes one group. */
    interface GroupWriter {
        void write(RankedGroup group) throws IOException;
    }

    static void each(List<RankedGroup> groups, JobContext context, GroupWriter writer) throws IOException {
        long done = 0;
        for (RankedGroup group : groups) {
            context.checkpoint();
            writer.write(group);
            context.report(Progress.of(Progress.Stage.WRITING, ++done, groups.size()));
        }
    }
}
