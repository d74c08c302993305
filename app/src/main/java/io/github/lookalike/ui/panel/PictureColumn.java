package io.github.lookalike.ui.panel;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.OnDisk;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** One picture side by side with others: its star, itself, why it stays or goes, its facts, and what can be decided. */
final class PictureColumn extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final String FRAME = "background: $Lookalike.card; border: 10,12,10,12,%s,%s,12";

    private static final int LEAST_FACTS = 70;

    private static final List<Command> OFFERED = List.of(
            Command.MAKE_KEEPER,
            Command.TRASH,
            Command.MOVE,
            Command.NO_MATCH,
            Command.OPEN_PICTURE,
            Command.OPEN_WITH,
            Command.REVEAL,
            Command.COPY_PATH);

    private final transient Desk desk;
    private final transient WindowCommands commands;
    private final transient ReviewGroup group;
    private final transient Member member;
    private final int index;
    private final PictureCanvas canvas;
    private final FactsPanel facts;
    private final JScrollPane factsScroll;
    private final VerdictLabel verdict;
    private final JLabel onDisk = Parts.styled(new JLabel(), "foreground: $Lookalike.warning; font: $semibold.font");
    private final SafetyPanel safety;
    private final ReasonsPanel reasons;
    private final JToggleButton star = new JToggleButton();
    private final DecisionButtons decisions;
    private final transient Icon changed = Icons.of("warning", 16, Palette.WARNING);
    private final transient Icon starred = Icons.of("star-filled", 18, Palette.STAR);
    private final transient Icon unstarred = Icons.of("star", 18, Palette.MUTED);

    PictureColumn(Desk desk, WindowCommands commands, ReviewGroup group, int index, Stage stage, FactSheet sheet) {
        // What is said stands in the fourth row, or in the fifth where the file changed: it gives way before the
        // picture does.
        super(new MigLayout(
                "fill, insets 0, hidemode 3, wrap 1",
                "[grow, fill]",
                "[]8[grow, fill]8[]2[shrinkprio 200]2[shrinkprio 200]8[]"));
        this.desk = desk;
        this.commands = commands;
        this.group = group;
        this.index = index;
        this.member = group.members().get(index);
        this.canvas = new PictureCanvas(desk, group, member, stage);
        this.facts = new FactsPanel(desk, sheet, member);
        this.safety = new SafetyPanel(desk, group, member, sheet.safetyLines());
        this.reasons = new ReasonsPanel(desk, group, member, sheet.reasonLines(), sheet.warningLines());
        this.verdict = new VerdictLabel(desk);
        this.decisions = new DecisionButtons(this, desk, commands);
        setName("column" + (index + 1));
        onDisk.setName("onDisk" + (index + 1));
        add(header(), "wmin 0");
        // Nearly half of the room: what is said of a picture can be scrolled, a picture cannot be told apart where it
        // is small.
        add(canvas, "wmin 0, hmin 100, h 45%");
        add(verdict, "wmin 0");
        add(onDisk, "wmin 0, hmin pref");
        this.factsScroll = Parts.named(sheet.scroll(said()), "facts" + (index + 1), desk.text("column.facts"));
        add(factsScroll, "");
        add(decisions, "hmin pref");
        selectOnPress();
        refresh();
    }

    Member member() {
        return member;
    }

    PictureCanvas canvas() {
        return canvas;
    }

    void refresh() {
        boolean current = isCurrent();
        boolean keeper = member.equals(group.keeper());
        Optional<Decision> decision = group.decision(member);
        Parts.styled(this, FRAME.formatted(current ? "$Lookalike.accent" : "$Lookalike.line", current ? "2" : "1"));
        star.setSelected(keeper);
        star.setIcon(keeper ? starred : unstarred);
        verdict.show(group, member);
        showOnDisk();
        safety.refresh();
        decisions.show(decision);
        facts.refresh();
        look();
    }

    /** Takes its room in all columns or in none, so that what stands below lines up. */
    private void showOnDisk() {
        OnDisk state = desk.files().of(member.picture());
        boolean asRead = state == OnDisk.AS_READ;
        onDisk.setVisible(desk.files().of(group) != OnDisk.AS_READ);
        onDisk.setIcon(asRead ? null : changed);
        onDisk.setText(asRead ? " " : desk.texts().get("onDisk", state));
        onDisk.setToolTipText(desk.texts().get("onDisk.more", state));
    }

    /** Follows the lens, which moves with the mouse and changes nothing that is said of the picture. */
    void look() {
        canvas.refresh(group.keeper());
        boolean alone = desk.lens().isAlone();
        facts.setVisible(!alone);
        reasons.setVisible(!alone);
        ((MigLayout) getLayout())
                .setComponentConstraints(factsScroll, alone ? "wmin 0, hmin 0" : "wmin 0, hmin " + LEAST_FACTS);
    }

    /** What is said of the picture: scrolled where there is not room for all of it. */
    private JPanel said() {
        JPanel said = Parts.clear(new MigLayout("fillx, insets 0, hidemode 3, wrap 1", "[grow, fill]", "[]2[]8[]push"));
        said.add(safety, "wmin 0");
        said.add(reasons, "wmin 0");
        said.add(facts, "wmin 0");
        return said;
    }

    /** Does a command on this picture, as if it was selected before. */
    void perform(Command command) {
        desk.review().view().ifPresent(view -> view.goToPicture(index));
        commands.action(command).actionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, command.name()));
    }

    private boolean isCurrent() {
        return desk.review()
                .view()
                .flatMap(ReviewView::picture)
                .filter(member::equals)
                .isPresent();
    }

    private JPanel header() {
        JPanel header = Parts.clear(new MigLayout("fillx, insets 0", "[]6[grow, fill]6[]", ""));
        JLabel number = Parts.styled(
                new JLabel(String.valueOf(index + 1)), "foreground: $Lookalike.muted; font: $semibold.font");
        number.setToolTipText(desk.text("column.number", index + 1));
        String file = Shown.name(member.picture().path());
        JLabel name = Parts.literal(Parts.styled(new JLabel(), "font: $semibold.font"), file);
        name.setToolTipText(Shown.of(member.picture().path()));
        Parts.named(star, "star" + (index + 1), desk.texts().get("command", Command.MAKE_KEEPER) + ": " + file);
        star.setToolTipText(desk.text("command.MAKE_KEEPER.tip"));
        star.putClientProperty("JButton.buttonType", "toolBarButton");
        Parts.styled(star, "toolbar.selectedBackground: null");
        star.setRequestFocusEnabled(false);
        star.addActionListener(event -> perform(Command.MAKE_KEEPER));
        header.add(number);
        header.add(name, "wmin 0");
        header.add(star);
        return header;
    }

    /** Systems differ in whether the menu opens at the press or at the release. */
    private void offer(MouseEvent event) {
        if (event.isPopupTrigger()) {
            commands.popup(OFFERED).show(event.getComponent(), event.getX(), event.getY());
        }
    }

    private void selectOnPress() {
        MouseAdapter select = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                desk.review().view().ifPresent(view -> view.goToPicture(index));
                desk.review().attention().send();
                offer(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                offer(event);
            }
        };
        addMouseListener(select);
        canvas.addMouseListener(select);
    }
}
