package io.github.lookalike.ui.desk;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The way from decisions to deeds: the plans a person looks at, and afterwards what was done. */
public final class Applying {

    /**
     * Plans to look at.
     *
     * @param decided what the decisions came to, before anything was looked at; one for each way files go
     * @param hands whether what keepers lack is handed to them
     * @param plans the same with all that goes, without what is held back
     * @param checks what a look at the files said, one for each plan
     */
    public record Proposal(List<ActionPlan> decided, boolean hands, List<ActionPlan> plans, List<ApplyReport> checks) {

        public Proposal {
            decided = List.copyOf(decided);
            plans = List.copyOf(plans);
            checks = List.copyOf(checks);
        }
    }

    private static final Proposal NOTHING = new Proposal(List.of(), false, List.of(), List.of());

    private final Signal changed = new Signal();
    private Proposal proposal = NOTHING;
    private List<ApplyReport> reports = List.of();
    private Map<Path, Path> keepers = Map.of();
    private Optional<String> undone = Optional.empty();
    private Set<Path> selected = Set.of();
    private Optional<String> wantedWay = Optional.empty();
    private boolean open;
    private boolean carryingOut;

    public Signal changed() {
        return changed;
    }

    /** Whether plans or reports lie on the desk. */
    public boolean isOpen() {
        return open;
    }

    /** One for each way files go; empty once they were done. */
    public List<ActionPlan> plans() {
        return proposal.plans();
    }

    /** What the plans were made from. */
    public List<ActionPlan> decided() {
        return proposal.decided();
    }

    /** Whether the plans hand to keepers what these lack. */
    public boolean hands() {
        return proposal.hands();
    }

    /** What a look at the files said, one for each plan. */
    public List<ApplyReport> checks() {
        return proposal.checks();
    }

    /** What was done, one for each plan. */
    public List<ApplyReport> reports() {
        return reports;
    }

    /** What was planned to stay for a file that goes or went; empty for what goes along with a picture. */
    public Optional<Path> stays(Path file) {
        return Optional.ofNullable(keepers.get(file));
    }

    /** What undoing it came to, in words. */
    public Optional<String> undone() {
        return undone;
    }

    public Proposal proposal() {
        return proposal;
    }

    /** The files selected in the list of those that go. */
    public Set<Path> selected() {
        return selected;
    }

    /** Selects files of the list. */
    public void select(Set<Path> files) {
        selected = Set.copyOf(files);
        changed.send();
    }

    /** The action that was asked for instead of the present one, until the plans were made anew. */
    public Optional<String> wantedWay() {
        return wantedWay;
    }

    /** Asks for another action, by its id. */
    public void wantWay(String action) {
        wantedWay = Optional.of(action);
    }

    /** Whether the plans are being done. */
    public boolean isCarryingOut() {
        return carryingOut;
    }

    public void carryOut() {
        carryingOut = true;
        changed.send();
    }

    public void propose(Proposal proposed) {
        proposal = proposed;
        keepers = proposed.plans().stream()
                .flatMap(plan -> plan.actions().stream())
                .collect(Collectors.toUnmodifiableMap(
                        planned -> planned.file().path(),
                        planned -> planned.keeper().path(),
                        (one, other) -> one));
        selected = Set.of();
        wantedWay = Optional.empty();
        carryingOut = false;
        reports = List.of();
        undone = Optional.empty();
        open = true;
        changed.send();
    }

    public void done(List<ApplyReport> done) {
        proposal = NOTHING;
        carryingOut = false;
        reports = List.copyOf(done);
        changed.send();
    }

    public void undone(String words) {
        undone = Optional.of(words);
        changed.send();
    }

    public void close() {
        open = false;
        carryingOut = false;
        proposal = NOTHING;
        keepers = Map.of();
        reports = List.of();
        undone = Optional.empty();
        changed.send();
    }
}
