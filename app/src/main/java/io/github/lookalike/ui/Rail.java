package io.github.lookalike.ui;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Navigation;
import io.github.lookalike.ui.desk.Page;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The pages, always in view at the left. */
final class Rail extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final String STYLE = "arc: 12; margin: 8,2,8,2; iconTextGap: 5; font: $small.font;"
            + "toolbar.selectedBackground: fade($Lookalike.accent,14%); toolbar.selectedForeground: $Lookalike.accent";

    private final Map<Page, JToggleButton> buttons = new EnumMap<>(Page.class);

    Rail(Navigation navigation, WindowCommands commands) {
        super(new MigLayout("insets 14 8 14 8, wrap 1, gapy 6", "[76!, fill]", "[]14[][][]push[][]"));
        Parts.styled(this, "background: $Lookalike.card; border: 0,0,0,1,$Lookalike.line");
        add(new JLabel(new FlatSVGIcon("io/github/lookalike/ui/icon/app.svg", 40, 40), SwingConstants.CENTER));
        ButtonGroup group = new ButtonGroup();
        for (Page page : Page.values()) {
            JToggleButton button = new JToggleButton(commands.action(command(page)));
            commands.set(button, command(page));
            button.setIcon(Icons.of(page.icon(), 22));
            button.setSelectedIcon(Icons.of(page.icon(), 22, Palette.ACCENT));
            button.setHorizontalTextPosition(SwingConstants.CENTER);
            button.setVerticalTextPosition(SwingConstants.BOTTOM);
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            Parts.styled(button, STYLE);
            group.add(button);
            buttons.put(page, button);
            add(button);
        }
        navigation.changed().listen(() -> select(navigation.page()));
        select(navigation.page());
    }

    private void select(Page page) {
        buttons.forEach((one, button) -> button.setSelected(one == page));
    }

    private static Command command(Page page) {
        return switch (page) {
            case SCAN -> Command.SHOW_SCAN;
            case REVIEW -> Command.SHOW_REVIEW;
            case HISTORY -> Command.SHOW_HISTORY;
            case PLUGINS -> Command.SHOW_PLUGINS;
            case SETTINGS -> Command.SHOW_SETTINGS;
        };
    }
}
