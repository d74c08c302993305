package io.github.lookalike.ui.panel;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.review.GroupFilter;
import io.github.lookalike.review.Overview;
import io.github.lookalike.review.ProofFilter;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** What could go in all, as bars: a click, or Enter, shows the groups of a bar. */
final class OverviewPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int FOLDER_NAMES = 3;

    private final transient Desk desk;
    private final JLabel title = Parts.heading(" ");
    private final JTextArea text = Parts.paragraph(" ");
    private final BarList tiers;
    private final BarList reasons;
    private final BarList folders;
    private final BarList years;

    OverviewPanel(Desk desk, WindowCommands commands) {
        super(new MigLayout(
                "fill, insets 24, wrap 2",
                "[grow, fill, sizegroup half]16[grow, fill, sizegroup half]",
                "[]4[]16[grow, fill]16[grow, fill]16[]"));
        setName("overview");
        this.desk = desk;
        this.tiers = new BarList(desk, "overviewTiers", desk.text("overview.tiers"));
        this.reasons = new BarList(desk, "overviewReasons", desk.text("overview.reasons"));
        this.folders = new BarList(desk, "overviewFolders", desk.text("overview.folders"));
        this.years = new BarList(desk, "overviewYears", desk.text("overview.years"));
        title.setName("overviewTitle");
        add(title, "span");
        add(text, "span, wmin 0");
        add(card("overview.reasons", reasons));
        add(card("overview.folders", folders));
        add(card("overview.tiers", tiers));
        add(card("overview.years", years));
        JButton groups = Parts.primary(commands.button(Command.OVERVIEW));
        groups.setText(desk.text("overview.groups"));
        add(commands.button(Command.FOLDER_PAIRS), "span, split 2, right, growx 0");
        add(groups, "growx 0");
    }

    /** Looks at the groups as they are now. */
    void open() {
        List<ReviewGroup> groups =
                desk.review().session().map(ReviewSession::groups).orElse(List.of());
        reasons.requestFocus();
        desk.tasks().look(() -> Overview.of(groups), this::show);
    }

    private static JPanel card(String key, BarList bars) {
        JPanel card = Parts.card(new MigLayout("fill, insets 0, wrap 1", "[grow, fill]", "[]8[grow, fill]"));
        card.setName(key);
        card.add(Parts.title(bars.title()));
        JComponent scroll = Parts.bareScroll(bars.list());
        card.add(scroll, "hmin 60, wmin 0");
        return card;
    }

    private void show(JobOutcome<Overview> outcome) {
        if (!(outcome instanceof JobOutcome.Succeeded<Overview> done)) {
            return;
        }
        Overview seen = done.result();
        Overview.Share all = seen.all();
        title.setText(desk.text("overview.title", all.files(), desk.amounts().bytes(all.bytes())));
        text.setText(desk.text(
                "overview.text",
                desk.amounts().bytes(all.safeBytes()),
                desk.amounts().percent(all.bytes() == 0 ? 0 : all.safeBytes() / (double) all.bytes())));
        reasons.show(rows(seen.reasons(), this::reason, OverviewPanel::filter));
        folders.show(rows(seen.folders(), OverviewPanel::ending, GroupFilter::of));
        tiers.show(rows(seen.tiers(), tier -> desk.texts().get("tier", tier), GroupFilter::of));
        years.show(rows(seen.years(), String::valueOf, GroupFilter::of));
    }

    private static <K> List<BarList.Row> rows(
            List<Overview.Bar<K>> bars, Function<K, String> words, Function<K, GroupFilter> filter) {
        return bars.stream()
                .map(bar -> new BarList.Row(words.apply(bar.key()), bar.share(), filter.apply(bar.key())))
                .toList();
    }

    /** The last names of a folder tell it from the others. */
    private static String ending(Path folder) {
        int names = folder.getNameCount();
        return names <= FOLDER_NAMES
                ? Shown.of(folder)
                : "…" + folder.getFileSystem().getSeparator() + Shown.of(folder.subpath(names - FOLDER_NAMES, names));
    }

    private String reason(Optional<Condition> condition) {
        return condition
                .map(one -> desk.text("safety.heldBack", new SafetyWords(desk.texts(), desk.words()).of(one)))
                .orElse(desk.text("safety.safe"));
    }

    private static GroupFilter filter(Optional<Condition> condition) {
        return GroupFilter.of(condition.map(ProofFilter::heldBackFor).orElse(ProofFilter.SAFE));
    }
}
