package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.awt.BorderLayout;
import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;

/** All pictures of the group in a row: the suggested keeper first, then by distance from it. */
final class FilmstripPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final DefaultListModel<Member> model = new DefaultListModel<>();
    private final JList<Member> strip = new HintedList<>(model, "");

    FilmstripPanel(Desk desk, WindowCommands commands) {
        super(new BorderLayout());
        setOpaque(false);
        this.desk = desk;
        Parts.named(strip, "filmstrip", desk.text("review.filmstrip"));
        strip.setLayoutOrientation(JList.HORIZONTAL_WRAP);
        strip.setVisibleRowCount(1);
        strip.setFixedCellWidth(UIScale.scale(FilmCell.WIDTH));
        strip.setFixedCellHeight(UIScale.scale(FilmCell.HEIGHT));
        strip.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        strip.setCellRenderer(new FilmCell(desk, strip::repaint));
        commands.hearFirst(strip, Command.Scope.REVIEW);
        strip.setRequestFocusEnabled(false);
        strip.addListSelectionListener(
                event -> desk.review().view().ifPresent(view -> view.goToPicture(strip.getSelectedIndex())));
        JScrollPane scroll = Parts.scroll(strip);
        // The bar lies below the captions and not over them, and the strip is as high without it.
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_ALWAYS);
        scroll.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER);
        add(scroll);
        desk.review().opened().listen(this::showGroup);
        desk.review().onView(change -> showGroup());
        desk.review().decided().listen(strip::repaint);
    }

    private void showGroup() {
        ReviewView view = desk.review().view().orElseThrow();
        List<Member> members = view.group().map(ReviewGroup::members).orElse(List.of());
        if (!members.equals(java.util.Collections.list(model.elements()))) {
            strip.clearSelection();
            model.clear();
            model.addAll(members);
        }
        strip.setSelectedIndex(view.pictureAt());
        strip.ensureIndexIsVisible(view.pictureAt());
    }
}
