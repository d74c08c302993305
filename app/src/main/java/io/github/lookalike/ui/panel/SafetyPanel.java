package io.github.lookalike.ui.panel;

import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** Whether a rule may take a picture unseen, and why not, in full; as high for each picture side by side. */
final class SafetyPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final String STYLE = "border: 0,0,0,0; font: -1; foreground: %s";

    private final transient ReviewGroup group;
    private final transient Member member;
    private final transient SafetyWords words;
    private final transient Icon safe = Icons.of("safe", 16, Palette.BETTER);
    private final transient Icon heldBack = Icons.of("held-back", 16, Palette.WARNING);
    private final JLabel icon = new JLabel();
    private final JTextArea text;

    SafetyPanel(Desk desk, ReviewGroup group, Member member, LinedUp lines) {
        super(new MigLayout("fillx, insets 0", "[16!]6[grow, fill]", "[top]"));
        setOpaque(false);
        this.group = group;
        this.member = member;
        this.words = new SafetyWords(desk.texts(), desk.words());
        this.text = lines.sentence("safety");
        add(icon);
        add(text, "wmin 0");
        refresh();
    }

    /** What was proven holds beside the keeper suggested at first, and beside no other. */
    void refresh() {
        String verdict = words.of(group, member);
        Optional<Safety> safety = group.safety(member);
        icon.setIcon(safety.map(one -> one.safe() ? safe : heldBack).orElse(null));
        text.setText(verdict);
        text.getAccessibleContext().setAccessibleName(verdict);
        text.setToolTipText(safety.map(one -> words.reasons(group, one))
                .filter(reasons -> !reasons.isEmpty())
                .map(reasons -> Parts.lines(reasons))
                .orElse(null));
        boolean isSafe = safety.filter(Safety::safe).isPresent();
        Parts.styled(text, STYLE.formatted(isSafe ? "$Lookalike.better" : "$Lookalike.muted"));
    }
}
