package io.github.lookalike.ui;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.ui.desk.Dialogs;
import io.github.lookalike.ui.look.Parts;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** Which key does what, in as many columns as it needs. */
final class KeySheet {

    private static final int ROWS = 24;
    private static final Dimension MOST = new Dimension(1160, 660);

    private KeySheet() {}

    static JComponent of(List<Dialogs.KeySection> sections) {
        JPanel columns = Parts.clear(new MigLayout("insets 0, gapx 28", "", "[top]"));
        JPanel column = column();
        int rows = 0;
        for (Dialogs.KeySection section : sections) {
            if (rows > 0 && rows + section.lines().size() > ROWS) {
                columns.add(column);
                column = column();
                rows = 0;
            }
            add(column, section);
            rows += section.lines().size() + 1;
        }
        columns.add(column);
        JScrollPane scroll = Parts.bareScroll(columns);
        scroll.setName("keys");
        Dimension wanted = scroll.getPreferredSize();
        Dimension most = UIScale.scale(MOST);
        scroll.setPreferredSize(
                new Dimension(Math.min(most.width, wanted.width + 20), Math.min(most.height, wanted.height + 20)));
        return scroll;
    }

    private static JPanel column() {
        return Parts.clear(new MigLayout("insets 0, wrap 2, gapy 3", "[]16[]", ""));
    }

    private static void add(JPanel column, Dialogs.KeySection section) {
        column.add(Parts.title(section.title()), "span, gaptop 8");
        for (Dialogs.KeyLine line : section.lines()) {
            column.add(new JLabel(line.words()), "wmax 260");
            column.add(Parts.muted(line.keys()));
        }
    }
}
