package io.github.lookalike.ui.panel;

import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import java.util.List;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** Whether a rule may take a picture unseen, and why not; as high for each picture of a group. */
final class SafetyPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    /** What is said beside another keeper. */
    private static final int LEAST_LINES = 2;

    /** Several reasons are longer than this; the tooltip has them all. */
    private static final int MOST_LINES = 3;

    private static final String STYLE = "border: 0,0,0,0; font: -1; foreground: %s";

    private final transient ReviewGroup group;
    private final transient Member member;
    private final transient SafetyWords words;
    private final transient Icon safe = Icons.of("safe", 16, Palette.BETTER);
    private final transient Icon heldBack = Icons.of("held-back", 16, Palette.WARNING);
    private final JLabel icon = new JLabel();
    private final JTextArea text = Parts.paragraph("");

    SafetyPanel(Desk desk, ReviewGroup group, Member member) {
        super(new MigLayout("fillx, insets 0", "[16!]6[grow, fill]", "[top]"));
        setOpaque(false);
        this.group = group;
        this.member = member;
        this.words = new SafetyWords(desk.texts(), desk.words());
        text.setName("safety");
        int height = lines(group) * text.getFontMetrics(text.getFont()).getHeight();
        add(icon);
        add(text, "wmin 0, height " + height + "!");
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

    private static int lines(ReviewGroup group) {
        int reasons = group.ranked().members().stream()
                .filter(member -> member.match().isPresent())
                .map(Member::safety)
                .map(Safety::heldBack)
                .mapToInt(List::size)
                .max()
                .orElse(0);
        return Math.min(MOST_LINES, Math.max(LEAST_LINES, 1 + reasons));
    }
}
