package io.github.lookalike.ui.panel;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.rank.NameRule;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Asks how pictures are named that are rather kept, or rather not, and says while it is typed how many are named so. */
final class NameRulePanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Consumer<NameRule> made;
    private final JTextField pattern = new JTextField();
    private final JRadioButton keeps;
    private final JRadioButton drops;
    private final JTextArea effect = Parts.paragraph(" ");
    private final JButton add;
    private int asked;

    /** @param made takes the rule, where there is one, after the dialog was closed */
    NameRulePanel(Desk desk, Consumer<NameRule> made) {
        super(new MigLayout("fill, insets 0, wrap 1", "[grow, fill]", "[][]8[][]8[][]"));
        this.desk = desk;
        this.made = made;
        this.keeps = radio("nameRule.keeps");
        this.drops = radio("nameRule.drops");
        keeps.setSelected(true);
        ButtonGroup either = new ButtonGroup();
        either.add(keeps);
        either.add(drops);
        Parts.named(pattern, "namePattern", desk.text("nameRule.text"));
        pattern.getDocument().addDocumentListener(new OnEdit(this::count));
        effect.setName("nameRuleEffect");
        this.add = Parts.primary(
                Parts.named(new JButton(desk.text("nameRule.yes")), "nameRuleAdd", desk.text("nameRule.yes")));
        add.addActionListener(event -> answer());
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "answer");
        getActionMap().put("answer", new Act(this::answer));
        add(Parts.paragraph(desk.text("nameRule.text")), "wmin 0, w 460");
        add(pattern);
        add(keeps);
        add(drops);
        add(effect, "wmin 0");
        add(add, "growx 0, align right");
        count();
    }

    private JRadioButton radio(String key) {
        JRadioButton button = Parts.named(new JRadioButton(desk.text(key)), key, desk.text(key));
        button.setOpaque(false);
        return button;
    }

    /** Asked for the focus, it gives it to the pattern. */
    @Override
    public void requestFocus() {
        pattern.requestFocus();
    }

    private Optional<NameRule> rule() {
        return NameRule.of(pattern.getText(), keeps.isSelected());
    }

    private void count() {
        Optional<NameRule> rule = rule();
        add.setEnabled(rule.isPresent());
        int number = ++asked;
        List<RankedGroup> groups = desk.review()
                .session()
                .map(ReviewSession::result)
                .map(result -> result.groups())
                .orElse(List.of());
        if (rule.isEmpty() || groups.isEmpty()) {
            say(" ");
            return;
        }
        desk.tasks().look(() -> named(rule.get(), groups), outcome -> {
            if (number == asked && outcome instanceof JobOutcome.Succeeded<long[]> done) {
                say(desk.text("nameRule.effect", done.result()[0], done.result()[1]));
            }
        });
    }

    /** How many pictures of the groups are named so, and how many groups have one that is and one that is not. */
    private static long[] named(NameRule rule, List<RankedGroup> groups) {
        long[] counts = new long[2];
        for (RankedGroup group : groups) {
            long named = group.members().stream()
                    .filter(member -> rule.matches(member.picture().path()))
                    .count();
            counts[0] += named;
            counts[1] += named > 0 && named < group.members().size() ? 1 : 0;
        }
        return counts;
    }

    private void say(String words) {
        effect.setText(words);
        effect.getAccessibleContext().setAccessibleName(words);
    }

    private void answer() {
        rule().ifPresent(rule -> {
            SwingUtilities.getWindowAncestor(this).dispose();
            made.accept(rule);
        });
    }
}
