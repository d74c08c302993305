package io.github.lookalike.ui.panel;

import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.ScanLog;
import io.github.lookalike.ui.look.Parts;
import java.awt.BorderLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Where it begins: which folders, how, then progress and what came of it. */
public final class ScanPanel extends PagePanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final JButton start;
    private final FolderListPanel folders;
    private final ProgressPanel progress;
    private final ScanSummaryPanel summary;
    private final JButton waiting;
    private final JPanel progressCard;
    private final JPanel summaryCard;

    public ScanPanel(Desk desk, WindowCommands commands) {
        super(new BorderLayout());
        setName("scanPanel");
        this.desk = desk;
        waiting = commands.button(Command.SHOW_REVIEW);
        waiting.setName("waiting");
        start = Parts.primary(commands.button(Command.START_SCAN));
        JPanel page = Parts.clear(new MigLayout(
                "fill, insets 24, hidemode 3",
                "[grow 62, fill][grow 38, fill]",
                "[][]16[grow 3, fill]14[][grow 2, fill]"));
        page.add(Parts.heading(desk.text("scan.title")), "span, wrap");
        page.add(Parts.paragraph(desk.text("scan.subtitle")), "span, growx, wmin 0, wrap");
        folders = new FolderListPanel(desk, commands);
        progress = new ProgressPanel(desk, commands);
        summary = new ScanSummaryPanel(desk, commands);
        page.add(card(folders), "grow, hmin 180");
        page.add(card(new ScanOptionsPanel(desk)), "grow, wmin 260, wrap");
        page.add(buttons(), "span, growx, wrap");
        progressCard = card(progress);
        summaryCard = card(summary);
        page.add(progressCard, "span, growx, aligny top, wrap");
        page.add(summaryCard, "span, grow");
        add(Parts.tallScroll(page));
        desk.tasks().changed().listen(this::refresh);
        desk.scanLog().changed().listen(this::ended);
        desk.review().opened().listen(this::refresh);
        desk.review().decided().listen(this::refresh);
        desk.review().loaded().listen(this::refresh);
        refresh();
    }

    @Override
    public void open() {
        if (desk.tasks().running().isPresent()) {
            progress.focus();
        } else if (desk.scanLog().end() == ScanLog.End.DONE) {
            summary.focus();
        } else if (start.isEnabled()) {
            start.requestFocusInWindow();
        } else {
            folders.focusList();
        }
    }

    private static JPanel card(JPanel content) {
        JPanel card = Parts.card(new MigLayout("fill, insets 0", "[grow, fill]", "[grow, fill]"));
        card.add(content);
        return card;
    }

    private JPanel buttons() {
        JPanel buttons = Parts.clear(new MigLayout("insets 0, fillx, hidemode 3", "[]push[]", ""));
        buttons.add(waiting, "hmin 34");
        buttons.add(start, "hmin 34");
        return buttons;
    }

    private void ended() {
        refresh();
        if (isShowing()) {
            open();
        }
    }

    private void refresh() {
        boolean running = desk.tasks().running().isPresent();
        boolean ended = desk.scanLog().end() != ScanLog.End.NONE;
        int groups = desk.review().view().map(ReviewView::expected).orElse(0);
        waiting.setText(desk.text("scan.waiting", groups));
        waiting.setVisible(groups > 0 && !running && !ended);
        progressCard.setVisible(running);
        summaryCard.setVisible(!running && ended);
        revalidate();
        repaint();
    }
}
