package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.awt.Dimension;
import java.awt.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Which pictures of a group match which; those selected can become a group of their own. */
final class MatchesPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int NAME = 220;
    private static final int MATCH = 165;
    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;

    private final transient Desk desk;
    private final transient ReviewGroup group;
    private final transient List<Member> members;
    private final transient Consumer<Set<Member>> splitting;
    private final JTable table;
    private final JButton split;

    /** @param splitting takes the pictures that are to be a group of their own; called at most once */
    MatchesPanel(Desk desk, ReviewGroup group, Consumer<Set<Member>> splitting) {
        super(new MigLayout("fill, insets 0, wrap 1", "[grow, fill]", "[][grow, fill][]"));
        this.desk = desk;
        this.group = group;
        this.members = group.matching();
        this.splitting = splitting;
        this.table = table();
        this.split = Parts.named(new JButton(desk.text("matches.split")), "splitGroup", desk.text("matches.split"));
        split.addActionListener(event -> split());
        table.getSelectionModel().addListSelectionListener(event -> split.setEnabled(canSplit()));
        table.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "split");
        table.getActionMap().put("split", new Act(this::split));
        split.setEnabled(canSplit());
        add(Parts.paragraph(desk.text("matches.more")), "wmin 0");
        JScrollPane scroll = Parts.scroll(table);
        scroll.setPreferredSize(new Dimension(UIScale.scale(WIDTH), UIScale.scale(HEIGHT)));
        add(scroll, "hmin 80, wmin 0");
        add(split, "growx 0, align right");
    }

    /** Asked for the focus, it gives it to the table. */
    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private JTable table() {
        List<RowsModel.Column<Member>> columns = new ArrayList<>();
        columns.add(new RowsModel.Column<>(desk.text("matches.picture"), this::name));
        for (Member other : members) {
            columns.add(new RowsModel.Column<>(number(other), member -> words(member, other)));
        }
        RowsModel<Member> rows = new RowsModel<>(columns);
        int[] widths = new int[columns.size()];
        Arrays.fill(widths, MATCH);
        widths[0] = NAME;
        JTable made = Parts.named(PlainTables.of(rows, widths), "matches", desk.text("matches.title", members.size()));
        // Rows and columns are of the same order, so that the one is the mirror of the other.
        made.setRowSorter(null);
        made.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        made.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        rows.show(members);
        desk.review()
                .view()
                .flatMap(view -> view.picture())
                .map(members::indexOf)
                .filter(row -> row >= 0)
                .ifPresent(row -> made.setRowSelectionInterval(row, row));
        return made;
    }

    private String number(Member member) {
        return String.valueOf(members.indexOf(member) + 1);
    }

    private String name(Member member) {
        return number(member) + "  " + Shown.name(member.picture().path());
    }

    private String words(Member one, Member other) {
        return group.match(one, other)
                .map(match -> desk.texts().get("tier", match.tier()) + "  "
                        + desk.amounts().sureness(match.confidence()))
                .orElse(one.equals(other) ? "" : "–");
    }

    private boolean canSplit() {
        int chosen = table.getSelectedRowCount();
        return chosen > 0 && chosen < members.size();
    }

    private void split() {
        if (canSplit()) {
            Set<Member> chosen = Arrays.stream(table.getSelectedRows())
                    .mapToObj(members::get)
                    .collect(Collectors.toSet());
            Window dialog = SwingUtilities.getWindowAncestor(this);
            dialog.dispose();
            splitting.accept(chosen);
        }
    }
}
