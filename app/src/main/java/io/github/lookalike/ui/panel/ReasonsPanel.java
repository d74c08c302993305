package io.github.lookalike.ui.panel;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import io.github.lookalike.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** Why a picture has its role, and what would be lost with it; as high for each picture of a group. */
final class ReasonsPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int LINES = 2;

    /** So reasons begin that tell of the keeper. */
    private static final String OF_KEEPER = "keeper: ";

    ReasonsPanel(Texts texts, ReviewGroup group, Member member) {
        super(new MigLayout("fillx, insets 0, wrap 1, hidemode 3", "[grow, fill]", "[]2[]"));
        setOpaque(false);
        String words = words(texts, member);
        JTextArea reasons = Parts.paragraph(words);
        reasons.setName("reasons");
        reasons.setToolTipText(words);
        int height = LINES * reasons.getFontMetrics(reasons.getFont()).getHeight();
        add(reasons, "wmin 0, height " + height + "!");
        add(warnings(member.warnings()), "wmin 0, hmin 18");
        boolean some = group.ranked().members().stream()
                .anyMatch(one -> !one.warnings().isEmpty());
        getComponent(1).setVisible(some);
    }

    /** One sentence on why it was suggested to stay, or what speaks against it beside the keeper. */
    private static String words(Texts texts, Member member) {
        if (member.role() == Role.KEEPER) {
            return sentence(texts, "reasons.keeper", member.reasons());
        }
        List<String> own = new ArrayList<>();
        List<String> keepers = new ArrayList<>();
        for (String reason : member.reasons()) {
            if (reason.startsWith(OF_KEEPER)) {
                keepers.add(reason.substring(OF_KEEPER.length()));
            } else {
                own.add(reason);
            }
        }
        return (sentence(texts, "reasons.other", own) + " " + sentence(texts, "reasons.better", keepers)).strip();
    }

    private static String sentence(Texts texts, String key, List<String> reasons) {
        return reasons.isEmpty() ? "" : texts.get(key, texts.and(reasons));
    }

    private static JLabel warnings(List<String> warnings) {
        String words = String.join(" · ", warnings);
        JLabel label = Parts.styled(new JLabel(words), "foreground: $Lookalike.warning");
        label.setName("warnings");
        if (!words.isEmpty()) {
            label.setIcon(Icons.of("warning", 16, Palette.WARNING));
            label.setToolTipText(Parts.lines(warnings));
        }
        return label;
    }
}
