package io.github.lookalike.ui;

import com.formdev.flatlaf.extras.FlatSVGUtils;
import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;
import io.github.lookalike.ui.look.Parts;
import io.github.lookalike.ui.panel.PagePanel;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Taskbar;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JPanel;

/** The frame: rail, menus and one page at a time. */
final class MainWindow extends JFrame {

    private static final long serialVersionUID = 1L;

    private static final String TITLE = "Lookalike";
    private static final Dimension USUAL = new Dimension(1400, 900);
    /** In nanoseconds: who waits longer does something else meanwhile. */
    private static final long LONG_WORK = 10_000_000_000L;

    private static final Dimension LEAST = new Dimension(900, 600);

    private final transient Desk desk;
    private final CardLayout cards = new CardLayout();
    private final JPanel content = new JPanel(cards);
    private final transient Map<Page, PagePanel> pages;
    private boolean working;
    private long workingSince;
    /** Its bounds while it is not maximised. */
    private Rectangle normal = new Rectangle(USUAL);

    MainWindow(Desk desk, WindowCommands commands, Map<Page, PagePanel> pages) {
        super(TITLE);
        setName("lookalike");
        this.desk = desk;
        this.pages = pages;
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        setIconImages(FlatSVGUtils.createWindowIconImages("/io/github/lookalike/ui/icon/app.svg"));
        pages.forEach((page, panel) -> content.add(page == Page.REVIEW ? panel : Parts.page(panel), page.name()));
        JPanel all = new JPanel(new BorderLayout());
        all.add(new Rail(desk.navigation(), commands), BorderLayout.WEST);
        all.add(content, BorderLayout.CENTER);
        commands.hear(all, Command.Scope.WINDOW);
        setContentPane(all);
        setJMenuBar(Menus.bar(desk.texts(), commands));
        setMinimumSize(onScreen(LEAST));
        last(desk).ifPresentOrElse(this::take, () -> {
            setSize(onScreen(USUAL));
            setLocationRelativeTo(null);
        });
        desk.navigation().changed().listen(this::showPage);
        desk.tasks().changed().listen(this::tellEnd);
        showPage();
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                remember();
            }

            @Override
            public void componentMoved(ComponentEvent event) {
                remember();
            }
        });
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowActivated(WindowEvent event) {
                setTitle(TITLE);
                desk.files().lookAgain();
            }

            @Override
            public void windowOpened(WindowEvent event) {
                // What was asked for before the window was there reached nobody.
                showPage();
            }
        });
    }

    /** Where it is now, to be there again at the next start. */
    WindowPlace place() {
        boolean maximised = (getExtendedState() & MAXIMIZED_BOTH) == MAXIMIZED_BOTH;
        return new WindowPlace(
                maximised ? normal : getBounds(),
                maximised,
                desk.review().listWidth(),
                desk.navigation().page());
    }

    /** Before all other windows, as far as the system lets a window do that; else it asks for attention. */
    void toTheFront() {
        setExtendedState(getExtendedState() & ~ICONIFIED);
        setVisible(true);
        toFront();
        requestFocus();
        if (!isFocused()) {
            callAttention();
        }
    }

    private void remember() {
        if ((getExtendedState() & MAXIMIZED_BOTH) == 0) {
            normal = getBounds();
        }
    }

    private void take(WindowPlace place) {
        setBounds(place.bounds());
        normal = place.bounds();
        if (place.maximised()) {
            setExtendedState(MAXIMIZED_BOTH);
        }
    }

    /** Where it was when it was closed last, if there is still a screen. */
    static Optional<WindowPlace> last(Desk desk) {
        return WindowPlace.of(desk.workbench().settings().window(), screens());
    }

    private static List<Rectangle> screens() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                .map(screen -> screen.getDefaultConfiguration().getBounds())
                .toList();
    }

    /** A size at the scale of the letters, and no larger than the screen: one of 1280×800 at one and a half has 853×533. */
    private Dimension onScreen(Dimension size) {
        Rectangle screen = getGraphicsConfiguration().getBounds();
        Dimension scaled = UIScale.scale(size);
        return new Dimension(Math.min(scaled.width, screen.width), Math.min(scaled.height, screen.height));
    }

    /** Who looks elsewhere while long work goes on sees by the title, and where the system can by its bar, that it ended. */
    private void tellEnd() {
        if (desk.tasks().running().isPresent()) {
            if (!working) {
                workingSince = System.nanoTime();
            }
            working = true;
        } else if (working) {
            working = false;
            if (!isFocused()) {
                setTitle(desk.text("window.done"));
                callAttention();
                if (System.nanoTime() - workingSince >= LONG_WORK) {
                    EndNotice.show(TITLE, desk.text("window.ended"));
                }
            }
        }
    }

    private void callAttention() {
        if (Taskbar.isTaskbarSupported() && Taskbar.getTaskbar().isSupported(Taskbar.Feature.USER_ATTENTION_WINDOW)) {
            Taskbar.getTaskbar().requestWindowUserAttention(this);
        }
    }

    private void showPage() {
        Page page = desk.navigation().page();
        cards.show(content, page.name());
        desk.files().lookAgain();
        Optional.ofNullable(pages.get(page)).ifPresent(PagePanel::open);
    }
}
