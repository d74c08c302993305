package io.github.lookalike.ui.panel;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.Reason;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import io.github.lookalike.ui.text.Texts;
import io.github.lookalike.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** Why a picture has its role, and what would be lost with it; as high for each picture of a group. */
final class ReasonsPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int LINES = 2;

    ReasonsPanel(Desk desk, ReviewGroup group, Member member) {
        super(new MigLayout("fillx, insets 0, wrap 1, hidemode 3", "[grow, fill]", "[]2[]"));
        setOpaque(false);
        String words = words(desk, member);
        JTextArea reasons = Parts.paragraph(words);
        reasons.setName("reasons");
        reasons.setToolTipText(words);
        int height = LINES * reasons.getFontMetrics(reasons.getFont()).getHeight();
        add(reasons, "wmin 0, height " + height + "!");
        add(warnings(desk.words().each(member.warnings(), member.quality().scores())), "wmin 0, hmin 18");
        boolean some = group.ranked().members().stream()
                .anyMatch(one -> !one.warnings().isEmpty());
        getComponent(1).setVisible(some);
    }

    /** One sentence on why it was suggested to stay, or what speaks against it beside the keeper. */
    private static String words(Desk desk, Member member) {
        Texts texts = desk.texts();
        Words words = desk.words();
        Map<String, QualityScore> scores = member.quality().scores();
        if (member.role() == Role.KEEPER) {
            return sentence(texts, "reasons.keeper", words.each(member.reasons(), scores));
        }
        List<String> own = new ArrayList<>();
        List<String> keepers = new ArrayList<>();
        for (Reason reason : member.reasons()) {
            if (Words.isOfKeeper(reason)) {
                keepers.add(words.ofKeeper(reason));
            } else {
                own.add(words.of(reason, scores));
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
