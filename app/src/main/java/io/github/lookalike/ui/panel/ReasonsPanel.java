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

/** Why a picture has its role, and what would be lost with it, in full; as high for each picture side by side. */
final class ReasonsPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    ReasonsPanel(Desk desk, ReviewGroup group, Member member, LinedUp lines, LinedUp warningLines) {
        super(new MigLayout("fillx, insets 0", "[16!]6[grow, fill]", "[top]2[top]"));
        setOpaque(false);
        JTextArea reasons = lines.sentence("reasons");
        reasons.setText(words(desk, member));
        add(reasons, "span, growx, wmin 0, wrap");
        if (group.ranked().members().stream().anyMatch(one -> !one.warnings().isEmpty())) {
            addWarnings(desk.words().each(member.warnings(), member.quality().scores()), warningLines);
        }
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

    private void addWarnings(List<String> warnings, LinedUp lines) {
        JTextArea text = lines.sentence("warnings");
        Parts.styled(text, "foreground: $Lookalike.warning; border: 0,0,0,0; font: $defaultFont");
        text.setText(String.join(" · ", warnings));
        add(new JLabel(warnings.isEmpty() ? null : Icons.of("warning", 16, Palette.WARNING)));
        add(text, "wmin 0");
    }
}
