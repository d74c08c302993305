package io.github.lookalike.ui.panel;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Fact;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.Standing;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What is known of one picture, each fact coloured and marked by how it stands beside the others of the group. */
final class FactsPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Scores that say what a fact says already. */
    private static final Set<String> TOLD_BY_FACTS = Set.of("resolution", "filesize");

    private final transient Desk desk;
    private final transient ReviewGroup group;
    private final transient Member member;
    private final JLabel match = new JLabel();

    FactsPanel(Desk desk, ReviewGroup group, Member member) {
        super(new MigLayout("fillx, insets 0, wrap 2, gapy 2", "[pref!]10[grow, fill]"));
        setOpaque(false);
        this.desk = desk;
        this.group = group;
        this.member = member;
        FactWords words = new FactWords(desk);
        row(desk.text("fact.MATCH"), match);
        List<Member> all = group.ranked().members();
        for (Fact fact : Fact.values()) {
            if (fact == Fact.FOLDER) {
                addScores();
            }
            if (words.isWorthSaying(fact, all)) {
                String text = words.of(fact, member.picture());
                row(desk.texts().get("fact", fact), value(text, fact.standing(member, all)));
            }
        }
        refresh();
    }

    /** The match depends on who is the keeper now. */
    void refresh() {
        String text = member.equals(group.keeper())
                ? desk.text("match.keeper")
                : group.matchWithKeeper(member).map(this::words).orElse(desk.text("match.unknown"));
        match.setText(text);
        match.setToolTipText(text);
    }

    private String words(Match known) {
        if (known.tier() == Tier.IDENTICAL) {
            return known.label();
        }
        return desk.text("match.words", known.label(), desk.amounts().sureness(known.confidence()));
    }

    private void addScores() {
        for (Map.Entry<String, QualityScore> score : member.quality().scores().entrySet()) {
            if (!TOLD_BY_FACTS.contains(score.getKey())) {
                String key = "score." + score.getKey();
                String name = desk.texts().has(key) ? desk.text(key) : score.getKey();
                Standing standing =
                        Fact.standing(score.getKey(), member, group.ranked().members());
                row(name, value(words(score.getValue()), standing));
            }
        }
    }

    private String words(QualityScore score) {
        String percent = desk.amounts().percent(score.value());
        return score.reason().isEmpty() ? percent : score.reason() + "  (" + percent + ")";
    }

    private JLabel value(String text, Standing standing) {
        JLabel label = new StandingLabel(text, standing);
        label.setToolTipText(text);
        String spoken =
                standing == Standing.EVEN ? text : text + ", " + desk.texts().get("standing", standing);
        label.getAccessibleContext().setAccessibleName(spoken);
        return label;
    }

    private void row(String name, JLabel value) {
        JLabel label = Parts.styled(new JLabel(name), "foreground: $Lookalike.muted; font: -1");
        Parts.styled(value, "font: -1");
        label.setLabelFor(value);
        add(label);
        add(value, "wmin 0");
    }
}
