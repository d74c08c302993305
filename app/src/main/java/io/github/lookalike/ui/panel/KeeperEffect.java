package io.github.lookalike.ui.panel;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.rank.KeeperChoice;
import io.github.lookalike.rank.KeeperRules;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.review.FindOptions;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTextArea;

/** Says how many keepers the settings of now would change among the groups that were found. */
final class KeeperEffect {

    /** So many groups are ranked in some milliseconds, after which other looks have their turn. */
    private static final int AT_ONCE = 500;

    private final Desk desk;
    private final JTextArea text = Parts.paragraph(" ");
    private int asked;

    KeeperEffect(Desk desk) {
        this.desk = desk;
        text.setName("keeperEffect");
        desk.review().loaded().listen(this::refresh);
    }

    JComponent view() {
        return text;
    }

    /** Counts anew; of several wishes the last one is shown. */
    void refresh() {
        asked++;
        if (desk.review().isPartial()) {
            say(desk.text("keeperEffect.loading"));
            return;
        }
        Optional<FindResult> found = desk.review().session().map(ReviewSession::result);
        if (found.isEmpty()) {
            say(desk.text("keeperEffect.noGroups"));
            return;
        }
        FindOptions options = found.get().options();
        Settings now = desk.workbench().settings();
        KeeperChoice before = new KeeperChoice(
                KeeperRules.parse(options.keeperRules()), options.protectedFolders(), options.preferredFolders());
        KeeperChoice after = new KeeperChoice(
                KeeperRules.parse(now.keeperRules()), options.protectedFolders(), now.preferredFolders());
        if (before.equals(after)) {
            say(desk.text("keeperEffect.none"));
        } else {
            count(new EffectCount(asked, found.get().groups(), before, after), 0, 0);
        }
    }

    /** What is counted, and for which wish. */
    private record EffectCount(int number, List<RankedGroup> groups, KeeperChoice before, KeeperChoice after) {

        int changed(int from, int to) {
            int changed = 0;
            for (RankedGroup group : groups.subList(from, to)) {
                changed += before.keeper(group) == after.keeper(group) ? 0 : 1;
            }
            return changed;
        }
    }

    private void count(EffectCount counting, int from, int before) {
        int size = counting.groups().size();
        int to = Math.min(size, from + AT_ONCE);
        desk.tasks().look(() -> counting.changed(from, to), outcome -> {
            if (counting.number() == asked && outcome instanceof JobOutcome.Succeeded<Integer> done) {
                int changed = before + done.result();
                say(desk.text("keeperEffect", changed, to, size));
                if (to < size) {
                    count(counting, to, changed);
                }
            }
        });
    }

    private void say(String words) {
        text.setText(words);
        text.getAccessibleContext().setAccessibleName(words);
    }
}
