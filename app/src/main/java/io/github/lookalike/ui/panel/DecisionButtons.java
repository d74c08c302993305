package io.github.lookalike.ui.panel;

import io.github.lookalike.review.Decision;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** What can be decided about the picture of a column; what was decided is pressed. */
final class DecisionButtons extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final Map<Decision, Command> COMMANDS = new EnumMap<>(Map.of(
            Decision.KEEP, Command.KEEP_AND_ADVANCE,
            Decision.TRASH, Command.TRASH,
            Decision.MOVE, Command.MOVE,
            Decision.DELETE, Command.DELETE,
            Decision.NO_MATCH, Command.NO_MATCH));

    private final Map<Decision, JToggleButton> buttons = new EnumMap<>(Decision.class);

    DecisionButtons(PictureColumn column, Desk desk, WindowCommands commands) {
        super(new MigLayout("insets 0, fillx, gapx 2", "[][]push[][][]", ""));
        setOpaque(false);
        for (Map.Entry<Decision, Command> entry : COMMANDS.entrySet()) {
            Action action = commands.action(entry.getValue());
            JToggleButton button = new JToggleButton((Icon) action.getValue(Action.SMALL_ICON));
            commands.set(button, entry.getValue());
            button.setToolTipText(String.valueOf(action.getValue(Action.SHORT_DESCRIPTION)));
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            if (entry.getKey() == Decision.KEEP || entry.getKey() == Decision.TRASH) {
                button.setText(desk.texts().get("decide", entry.getKey()));
            }
            button.addActionListener(event -> column.perform(entry.getValue()));
            buttons.put(entry.getKey(), button);
            add(button);
        }
    }

    void show(Optional<Decision> decision) {
        buttons.forEach(
                (one, button) -> button.setSelected(decision.filter(one::equals).isPresent()));
    }
}
