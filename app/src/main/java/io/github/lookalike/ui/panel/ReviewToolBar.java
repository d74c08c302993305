package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Which group is looked at, and the ways to look at it; in two rows where one is too short. */
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

    private static final int GAPS = 40;

    private final transient Desk desk;
    private final JLabel title = Parts.title(" ");
    private final JLabel subtitle = Parts.muted(" ");
    private final JPanel tools = Parts.clear(new MigLayout("insets 0, gapx 2", "", ""));
    private final JButton take;
    private boolean narrow;

    ReviewToolBar(Desk desk, WindowCommands commands) {
        super(new MigLayout("fillx, insets 0, gap 2", "[]10[grow, fill]10[]", ""));
        setOpaque(false);
        this.desk = desk;
        title.setName("groupTitle");
        TOOLS.forEach(tool -> tools.add(commands.iconButton(tool)));
        this.take = commands.button(Command.TAKE_SUGGESTION);
        arrange();
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
        desk.review().opened().listen(this::refresh);
        desk.review().onView(change -> refresh());
    }

    private void fit() {
        int needed = title.getPreferredSize().width + tools.getPreferredSize().width + take.getPreferredSize().width;
        if (narrow != getWidth() < needed + UIScale.scale(GAPS)) {
            narrow = !narrow;
            arrange();
        }
    }

    private void arrange() {
        removeAll();
        add(title);
        add(subtitle, "wmin 0, growx");
        if (narrow) {
            add(take, "wrap");
            add(tools, "span, wmin 0");
        } else {
            add(tools, "split 2");
            add(take, "gapleft 10");
        }
        revalidate();
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
        title.setText(desk.text("review.groupTitle", view.at() + 1, view.expected()));
        subtitle.setText(desk.text(
                "review.groupSubtitle",
                desk.texts().get("tier", group.tier()),
                desk.amounts().sureness(group.similarity())));
        subtitle.setToolTipText(desk.text("tier." + group.tier().name() + ".meaning"));
    }
}
