package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Where a person decides: groups on the left, the pictures of one side by side, and below what it comes to. */
public final class ReviewPanel extends PagePanel {

    private static final long serialVersionUID = 1L;

    private enum Card {
        EMPTY,
        OVERVIEW,
        FOLDER_PAIRS,
        GROUPS,
        APPLY
    }

    private static final int LOW = 600;
    private static final int ALWAYS_SHOWN = 2;

    private final transient Desk desk;
    private final JLabel emptyTitle = Parts.heading(" ");
    private final JLabel emptyText = Parts.muted(" ");
    private final JButton toScan;
    private final ApplyPanel apply;
    private final OverviewPanel overview;
    private final FolderPairsPanel folderPairs;
    private final GroupListPanel groups;
    private final FilmstripPanel filmstrip;
    private final JPanel centre = new JPanel(
            new MigLayout("fill, insets 12 6 10 16, hidemode 3, wrap 1", "[grow, fill]", "[]8[grow, fill]8[]"));
    private final JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT);

    public ReviewPanel(Desk desk, WindowCommands commands) {
        super(new CardLayout());
        setName("reviewPanel");
        this.desk = desk;
        this.groups = new GroupListPanel(desk, commands);
        this.filmstrip = new FilmstripPanel(desk, commands);
        this.toScan = commands.button(Command.SHOW_SCAN);
        this.overview = new OverviewPanel(desk, commands);
        this.folderPairs = new FolderPairsPanel(desk, commands);
        this.apply = new ApplyPanel(desk, commands);
        add(empty(), Card.EMPTY.name());
        add(review(commands), Card.GROUPS.name());
        add(Parts.page(apply), Card.APPLY.name());
        add(Parts.page(overview), Card.OVERVIEW.name());
        add(Parts.page(folderPairs), Card.FOLDER_PAIRS.name());
        desk.review().opened().listen(this::open);
        desk.applying().changed().listen(this::open);
        desk.lens().changed().listen(this::arrange);
        desk.review().attention().listen(this::open);
        desk.review().searching().listen(groups::focusSearch);
        PictureDrop drop = new PictureDrop(commands::findLike);
        setTransferHandler(drop);
        groups.dropping(drop);
        open();
    }

    @Override
    public final void open() {
        String state = desk.review().isRecalling() ? "review.recalling" : "review.empty";
        ((CardLayout) getLayout()).show(this, card().name());
        emptyTitle.setText(desk.text(state + ".title"));
        emptyText.setText(desk.text(state + ".text"));
        switch (card()) {
            case EMPTY -> toScan.requestFocusInWindow();
            case APPLY -> apply.focus();
            case OVERVIEW -> overview.open();
            case FOLDER_PAIRS -> folderPairs.open();
            case GROUPS -> {
                if (desk.lens().isAlone()) {
                    centre.requestFocusInWindow();
                } else {
                    groups.focusList();
                }
            }
        }
    }

    private Card card() {
        if (desk.applying().isOpen()) {
            return Card.APPLY;
        }
        if (desk.review().view().isEmpty()) {
            return Card.EMPTY;
        }
        if (desk.review().isPartial()) {
            return Card.GROUPS;
        }
        if (desk.review().isFolderPairs()) {
            return Card.FOLDER_PAIRS;
        }
        return desk.review().isOverview() ? Card.OVERVIEW : Card.GROUPS;
    }

    private JPanel empty() {
        JPanel panel = new JPanel(new MigLayout("fill, wrap 1", "[center]", "push[][]16[]push"));
        panel.add(emptyTitle);
        panel.add(emptyText);
        panel.add(toScan);
        return panel;
    }

    private JPanel review(WindowCommands commands) {
        centre.setFocusable(true);
        Parts.named(centre, "pictures", desk.text("review.filmstrip"));
        centre.add(new ReviewToolBar(desk, commands), "wmin 0");
        centre.add(new ComparePanel(desk, commands), "grow, hmin 0");
        centre.add(filmstrip, "growx, wmin 0, hmin pref");
        centre.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                showFilmstrip();
            }
        });
        desk.review().onView(change -> showFilmstrip());
        split.setLeftComponent(groups);
        split.setRightComponent(centre);
        split.setDividerLocation(desk.review().listWidth());
        split.setContinuousLayout(true);
        split.addPropertyChangeListener(JSplitPane.DIVIDER_LOCATION_PROPERTY, event -> {
            if (groups.isVisible()) {
                desk.review().listWidth(split.getDividerLocation());
            }
        });
        JPanel review = new JPanel(new BorderLayout());
        review.add(split, BorderLayout.CENTER);
        review.add(below(commands), BorderLayout.SOUTH);
        commands.hear(review, Command.Scope.REVIEW);
        commands.hearNumbers(review);
        return review;
    }

    /** What all decisions come to, and above it the job at work, if there is one. */
    private JPanel below(WindowCommands commands) {
        JPanel below = new JPanel(new MigLayout("fillx, insets 0, gapy 0, hidemode 3, wrap 1", "[grow, fill]", ""));
        ProgressPanel progress = new ProgressPanel(desk, commands);
        progress.setVisible(false);
        desk.tasks().changed().listen(() -> {
            progress.setVisible(desk.tasks().running().isPresent());
            revalidate();
        });
        below.add(progress, "gap 16 16 6 6");
        below.add(new ReviewFooter(desk, commands));
        return below;
    }

    /** Where there is little height, two pictures that are both shown need no strip. */
    private void showFilmstrip() {
        boolean low = centre.getHeight() > 0 && centre.getHeight() < UIScale.scale(LOW);
        int members = desk.review()
                .view()
                .flatMap(ReviewView::group)
                .map(group -> group.members().size())
                .orElse(0);
        filmstrip.setVisible(!desk.lens().isAlone() && !(low && members <= ALWAYS_SHOWN));
    }

    private void arrange() {
        boolean alone = desk.lens().isAlone();
        if (groups.isVisible() == alone) {
            groups.setVisible(!alone);
            showFilmstrip();
            split.setDividerSize(alone ? 0 : UIManager.getInt("SplitPane.dividerSize"));
            if (!alone) {
                // A split pane gives no room to what was hidden unless it is told to.
                split.setDividerLocation(desk.review().listWidth());
            }
            // What had the focus may be hidden now, and keys are heard by what lies in the review only.
            open();
            revalidate();
        }
    }
}
