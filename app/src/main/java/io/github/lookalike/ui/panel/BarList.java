package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.review.GroupFilter;
import io.github.lookalike.review.Overview;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;

/** Bars as long as what they stand for is large, the safe part of each in colour; choosing one filters the groups. */
final class BarList {

    private static final int HEIGHT = 40;

    /** What a bar stands for, and the groups that have it. */
    record Row(String words, Overview.Share share, GroupFilter filter) {}

    private final Desk desk;
    private final String title;
    private final DefaultListModel<Row> rows = new DefaultListModel<>();
    private final JList<Row> list = new JList<>(rows);

    BarList(Desk desk, String name, String title) {
        this.desk = desk;
        this.title = title;
        Parts.named(list, name, title);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFixedCellHeight(UIScale.scale(HEIGHT));
        list.setCellRenderer(new Cell());
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "filter");
        list.getActionMap().put("filter", new Act(this::filter));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                filter();
            }
        });
    }

    String title() {
        return title;
    }

    JList<Row> list() {
        return list;
    }

    void requestFocus() {
        list.requestFocusInWindow();
    }

    void show(List<Row> shown) {
        rows.clear();
        rows.addAll(shown);
        if (!rows.isEmpty()) {
            list.setSelectedIndex(0);
        }
    }

    private void filter() {
        if (!list.isSelectionEmpty()) {
            desk.review().filter(list.getSelectedValue().filter());
        }
    }

    private long longest() {
        long most = 1;
        for (int i = 0; i < rows.size(); i++) {
            most = Math.max(most, rows.get(i).share().bytes());
        }
        return most;
    }

    /** A bar, its words above it. */
    private final class Cell extends JPanel implements ListCellRenderer<Row> {

        private static final long serialVersionUID = 1L;

        private static final int GAP = 6;
        private static final int BAR = 8;

        private transient Row row = new Row("", new Overview.Share(0, 0, 0), GroupFilter.ALL);
        private boolean chosen;

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Row> of, Row value, int index, boolean selected, boolean focused) {
            row = value;
            chosen = selected && of.isFocusOwner();
            setFont(of.getFont());
            getAccessibleContext().setAccessibleName(value.words() + ", " + amount());
            setToolTipText(value.words());
            return this;
        }

        private String amount() {
            return desk.text(
                    "overview.amount",
                    row.share().files(),
                    desk.amounts().bytes(row.share().bytes()));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D copy = (Graphics2D) graphics.create();
            copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            copy.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            copy.setColor(chosen ? Palette.ACCENT.color(40) : Palette.CARD.color());
            copy.fillRoundRect(0, 0, getWidth(), getHeight(), GAP, GAP);
            FontMetrics metrics = copy.getFontMetrics();
            String amount = amount();
            int right = getWidth() - GAP - metrics.stringWidth(amount);
            copy.setColor(Palette.MUTED.color());
            copy.drawString(amount, right, GAP + metrics.getAscent());
            copy.setColor(Palette.TEXT.color());
            ClippedText.paint(copy, row.words(), GAP, GAP + metrics.getAscent(), right - 3 * GAP);
            double scale = (getWidth() - 2.0 * GAP) / longest();
            bar(copy, row.share().bytes() * scale, Palette.MUTED.color(110));
            bar(copy, row.share().safeBytes() * scale, Palette.BETTER.color());
            copy.dispose();
        }

        private void bar(Graphics2D graphics, double length, Color colour) {
            graphics.setColor(colour);
            int high = UIScale.scale(BAR);
            graphics.fillRoundRect(GAP, getHeight() - high - 4, (int) Math.round(length), high, 4, 4);
        }
    }
}
