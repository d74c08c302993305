package io.github.lookalike.ui.panel;

import io.github.lookalike.review.Decision;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** What can be decided about the picture of a column; what was decided is pressed. Words stand where there is room for all. */
final class DecisionButtons extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final Map<Decision, Command> COMMANDS = new EnumMap<>(Map.of(
            Decision.KEEP, Command.KEEP_AND_ADVANCE,
            Decision.TRASH, Command.TRASH,
            Decision.MOVE, Command.MOVE,
            Decision.DELETE, Command.DELETE,
            Decision.NO_MATCH, Command.NO_MATCH));

    private static final Set<Decision> WORDED = EnumSet.of(Decision.KEEP, Decision.TRASH);

    private final transient Desk desk;
    private final Map<Decision, JToggleButton> buttons = new EnumMap<>(Decision.class);

    DecisionButtons(PictureColumn column, Desk desk, WindowCommands commands) {
        super(new MigLayout("insets 0, fillx, gapx 2", "[][]push[][][]", ""));
        setOpaque(false);
        this.desk = desk;
        for (Map.Entry<Decision, Command> entry : COMMANDS.entrySet()) {
            Action action = commands.action(entry.getValue());
            JToggleButton button = new JToggleButton((Icon) action.getValue(Action.SMALL_ICON));
            commands.set(button, entry.getValue());
            button.setToolTipText(String.valueOf(action.getValue(Action.SHORT_DESCRIPTION)));
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            button.addActionListener(event -> column.perform(entry.getValue()));
            buttons.put(entry.getKey(), button);
            add(button);
        }
        word(true);
        int roomForWords = getPreferredSize().width;
        word(false);
        setMinimumSize(getPreferredSize());
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                word(getWidth() >= roomForWords);
            }
        });
    }

    private void word(boolean wanted) {
        buttons.forEach((decision, button) -> {
            if (WORDED.contains(decision)) {
                button.setText(wanted ? desk.texts().get("decide", decision) : null);
            }
        });
        // Sizes that were asked for since the last layout are remembered by it.
        ((MigLayout) getLayout()).invalidateLayout(this);
    }

    void show(Optional<Decision> decision) {
        buttons.forEach(
                (one, button) -> button.setSelected(decision.filter(one::equals).isPresent()));
    }
}
