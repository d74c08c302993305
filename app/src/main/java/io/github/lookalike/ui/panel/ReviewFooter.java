package io.github.lookalike.ui.panel;

import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.review.Totals;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What all decisions come to, that no group loses every copy, and the way on. */
final class ReviewFooter extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final JLabel totals = Parts.styled(new JLabel(), "font: $semibold.font");
    private final JLabel promise = Parts.muted("");

    ReviewFooter(Desk desk, WindowCommands commands) {
        super(new MigLayout("fillx, insets 10 16 10 16", "[grow, fill][][][]", ""));
        Parts.styled(this, "background: $Lookalike.card; border: 1,0,0,0,$Lookalike.line");
        this.desk = desk;
        totals.setName("totals");
        promise.setName("promise");
        JPanel said = Parts.clear(new MigLayout("insets 0, wrap 1, gapy 0", "[grow, fill]", ""));
        said.add(totals, "wmin 0");
        said.add(promise, "wmin 0");
        add(said, "wmin 0");
        add(commands.button(Command.UNDO));
        add(commands.button(Command.TAKE_SAFE_SUGGESTIONS));
        add(Parts.primary(commands.button(Command.APPLY)));
        desk.review().opened().listen(this::refresh);
        desk.review().decided().listen(this::refresh);
        desk.review().loaded().listen(this::refresh);
        refresh();
    }

    private void refresh() {
        Totals sum = desk.review().session().map(ReviewSession::totals).orElseGet(() -> new Totals(0, 0, 0, 0));
        String marked = desk.text("footer.totals", sum.files(), desk.amounts().bytes(sum.bytes()));
        totals.setText(desk.review().isPartial() ? desk.text("footer.partial", marked) : marked);
        totals.setToolTipText(totals.getText());
        promise.setText(desk.text("footer.promise", sum.orphaned()));
        promise.setToolTipText(promise.getText());
        promise.setIcon(
                sum.orphaned() == 0 ? Icons.of("keep", 16, Palette.BETTER) : Icons.of("warning", 16, Palette.WORSE));
    }
}
