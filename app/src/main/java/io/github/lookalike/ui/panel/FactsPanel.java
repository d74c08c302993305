package io.github.lookalike.ui.panel;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Standing;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import java.awt.Graphics;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One column of the sheet of facts: its rows are as high and in the same order in all columns, and those that name them. */
final class FactsPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Every second row is a little darker, so that the eye finds it in the next column. */
    private static final int STRIPE = 18;

    private final transient Desk desk;
    private final transient FactSheet sheet;
    private final transient Member member;
    private final List<JLabel> names = new ArrayList<>();
    private final List<StandingLabel> cells = new ArrayList<>();

    FactsPanel(Desk desk, FactSheet sheet, Member member) {
        super(new MigLayout("fillx, insets 0, wrap 2, gapy 2, hidemode 3", "[pref!]10[grow, fill]"));
        setOpaque(false);
        this.desk = desk;
        this.sheet = sheet;
        this.member = member;
        for (FactSheet.Row row : sheet.rows()) {
            StandingLabel cell = Parts.styled(new StandingLabel(), "font: -1");
            JLabel name = Parts.styled(new JLabel(row.name()), "foreground: $Lookalike.muted; font: -1");
            name.setLabelFor(cell);
            cells.add(cell);
            names.add(name);
            add(name);
            add(cell, "wmin 0");
        }
        sheet.known().listen(this::refresh);
        refresh();
    }

    /** Everything is held against the keeper of now. */
    void refresh() {
        for (int i = 0; i < cells.size(); i++) {
            FactSheet.Row row = sheet.rows().get(i);
            FactSheet.Cell cell = row.cell().apply(member);
            cells.get(i).show(cell.text(), cell.standing());
            boolean said = sheet.says(row);
            cells.get(i).setVisible(said);
            names.get(i).setVisible(said);
            String spoken = row.name() + ": " + cell.text();
            cells.get(i)
                    .getAccessibleContext()
                    .setAccessibleName(
                            cell.standing() == Standing.EVEN
                                    ? spoken
                                    : spoken + ", " + desk.texts().get("standing", cell.standing()));
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        graphics.setColor(Palette.MUTED.color(STRIPE));
        boolean striped = true;
        for (StandingLabel cell : cells) {
            if (cell.isVisible() && striped) {
                graphics.fillRect(0, cell.getY() - 1, getWidth(), cell.getHeight() + 2);
            }
            striped ^= cell.isVisible();
        }
    }
}
