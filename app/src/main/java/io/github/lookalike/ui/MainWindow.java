package io.github.lookalike.ui;

import com.formdev.flatlaf.extras.FlatSVGUtils;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.Commands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;

/** The frame: rail, menus and one page at a time. */
final class MainWindow extends JFrame {

    private static final long serialVersionUID = 1L;

    private static final Dimension USUAL = new Dimension(1400, 900);
    private static final Dimension LEAST = new Dimension(900, 600);

    private final transient Desk desk;
    private final CardLayout cards = new CardLayout();
    private final JPanel content = new JPanel(cards);

    MainWindow(Desk desk, Commands commands, Map<Page, JComponent> pages) {
        super("Lookalike");
        setName("lookalike");
        this.desk = desk;
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        setIconImages(FlatSVGUtils.createWindowIconImages("/io/github/lookalike/ui/icon/app.svg"));
        pages.forEach((page, panel) -> content.add(panel, page.name()));
        JPanel all = new JPanel(new BorderLayout());
        all.add(new Rail(desk.navigation(), commands), BorderLayout.WEST);
        all.add(content, BorderLayout.CENTER);
        commands.hear(all, Command.Scope.WINDOW);
        setContentPane(all);
        setJMenuBar(Menus.bar(desk.texts(), commands));
        setMinimumSize(LEAST);
        setSize(fitting());
        setLocationRelativeTo(null);
        desk.navigation().changed().listen(this::showPage);
        showPage();
    }

    private Dimension fitting() {
        Rectangle screen = getGraphicsConfiguration().getBounds();
        return new Dimension(Math.min(USUAL.width, screen.width), Math.min(USUAL.height, screen.height));
    }

    private void showPage() {
        cards.show(content, desk.navigation().page().name());
        content.requestFocusInWindow();
    }
}
