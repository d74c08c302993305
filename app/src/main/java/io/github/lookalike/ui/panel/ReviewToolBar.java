package io.github.lookalike.ui.panel;

import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.Commands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Which group is looked at, and the ways to look at it. */
final class ReviewToolBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final List<Command> TOOLS = List.of(
            Command.PREVIOUS_GROUP,
            Command.NEXT_GROUP,
            Command.FIT,
            Command.ACTUAL_SIZE,
            Command.FLIP,
            Command.DIFFERENCE,
            Command.SPLIT,
            Command.BLEND,
            Command.LOUPE,
            Command.ALIGN,
            Command.OUTLINE,
            Command.COMPARE,
            Command.REVEAL);

    private final transient Desk desk;
    private final JLabel title = Parts.title(" ");
    private final JLabel subtitle = Parts.muted(" ");

    ReviewToolBar(Desk desk, Commands commands) {
        super(new MigLayout("fillx, insets 0, gapx 2", "[]10[grow, fill]10", ""));
        setOpaque(false);
        this.desk = desk;
        title.setName("groupTitle");
        add(title);
        add(subtitle, "wmin 0, pushx, growx");
        TOOLS.forEach(tool -> add(commands.iconButton(tool)));
        add(commands.button(Command.TAKE_SUGGESTION), "gapleft 10");
        desk.review().opened().listen(this::refresh);
        desk.review().onView(change -> refresh());
    }

    private void refresh() {
        desk.review()
                .view()
                .ifPresent(view -> view.group().ifPresentOrElse(group -> show(view, group), () -> {
                    title.setText(desk.text("review.nothing.title"));
                    subtitle.setText("");
                }));
    }

    private void show(ReviewView view, ReviewGroup group) {
        title.setText(desk.text("review.groupTitle", view.at() + 1, view.shown().size()));
        subtitle.setText(desk.text(
                "review.groupSubtitle",
                desk.texts().get("tier", group.tier()),
                desk.amounts().sureness(group.similarity())));
        subtitle.setToolTipText(desk.text("tier." + group.tier().name() + ".meaning"));
    }
}
