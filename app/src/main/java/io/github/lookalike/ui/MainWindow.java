package io.github.lookalike.ui;

import com.formdev.flatlaf.extras.FlatSVGUtils;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.Commands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;
import io.github.lookalike.ui.panel.PagePanel;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Map;
import java.util.Optional;
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
    private final transient Map<Page, PagePanel> pages;

    MainWindow(Desk desk, Commands commands, Map<Page, PagePanel> pages) {
        super("Lookalike");
        setName("lookalike");
        this.desk = desk;
        this.pages = pages;
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
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                // What was asked for before the window was there reached nobody.
                showPage();
            }
        });
    }

    private Dimension fitting() {
        Rectangle screen = getGraphicsConfiguration().getBounds();
        return new Dimension(Math.min(USUAL.width, screen.width), Math.min(USUAL.height, screen.height));
    }

    private void showPage() {
        Page page = desk.navigation().page();
        cards.show(content, page.name());
        Optional.ofNullable(pages.get(page)).ifPresent(PagePanel::open);
    }
}
