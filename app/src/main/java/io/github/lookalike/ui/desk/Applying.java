package io.github.lookalike.ui.desk;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyReport;
import java.util.List;
import java.util.Optional;

/** The way from decisions to deeds: the plans a person looks at, and afterwards what was done. */
public final class Applying {

    private final Signal changed = new Signal();
    private List<ActionPlan> plans = List.of();
    private List<ApplyReport> checks = List.of();
    private List<ApplyReport> reports = List.of();
    private Optional<String> undone = Optional.empty();
    private boolean open;

    public Signal changed() {
        return changed;
    }

    /** Whether plans or reports lie on the desk. */
    public boolean isOpen() {
        return open;
    }

    /** One for each way files go; empty once they were done. */
    public List<ActionPlan> plans() {
        return plans;
    }

    /** What a look at the files said, one for each plan. */
    public List<ApplyReport> checks() {
        return checks;
    }

    /** What was done, one for each plan. */
    public List<ApplyReport> reports() {
        return reports;
    }

    /** What undoing it came to, in words. */
    public Optional<String> undone() {
        return undone;
    }

    public void propose(List<ActionPlan> proposed, List<ApplyReport> checked) {
        plans = List.copyOf(proposed);
        checks = List.copyOf(checked);
        reports = List.of();
        undone = Optional.empty();
        open = true;
        changed.send();
    }

    public void done(List<ApplyReport> done) {
        plans = List.of();
        reports = List.copyOf(done);
        changed.send();
    }

    public void undone(String words) {
        undone = Optional.of(words);
        changed.send();
    }

    public void close() {
        open = false;
        plans = List.of();
        checks = List.of();
        reports = List.of();
        undone = Optional.empty();
        changed.send();
    }
}
