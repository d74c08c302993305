package io.github.lookalike.scan;

import io.github.lookalike.job.Job;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import java.util.ArrayList;
import java.util.List;

/** Reads every file that the index knows again, and names what rotted. */
public final class CheckContents implements Job<ContentReport> {

    private final IndexedContents contents;
    private final RotCheck check;

    public CheckContents(IndexedContents contents, RotCheck check) {
        this.contents = contents;
        this.check = check;
    }

    @Override
    public ContentReport run(JobContext context) {
        List<IndexedContent> all = contents.all();
        List<ContentReport.Trouble> troubles = new ArrayList<>();
        long bytes = 0;
        int number = 0;
        for (IndexedContent one : all) {
            context.checkpoint();
            RotCheck.Finding finding = check.check(one);
            if (finding.state() != RotCheck.State.SOUND) {
                troubles.add(new ContentReport.Trouble(one.path(), finding.state(), finding.reasons()));
            }
            bytes += one.bytes();
            number++;
            context.report(new Progress(Progress.Stage.READING, number, all.size(), bytes, troubles.size()));
        }
        return new ContentReport(all.size() - troubles.size(), troubles);
    }
}
