package io.github.lookalike.ui;

import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.Menu;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.text.Texts;
import java.awt.event.KeyEvent;
import javax.swing.Action;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/** The menu bar: every command that has a menu, with its keys. */
final class Menus {

    private Menus() {}

    static JMenuBar bar(Texts texts, WindowCommands commands) {
        JMenuBar bar = new JMenuBar();
        Mnemonics titles = new Mnemonics();
        for (Menu menu : Menu.values()) {
            if (menu != Menu.NONE) {
                JMenu filled = new JMenu(texts.get("menu", menu));
                filled.setName("menu." + menu);
                titles.give(filled);
                Mnemonics entries = new Mnemonics();
                for (Command command : Command.values()) {
                    if (command.menu() == menu) {
                        entries.give(filled.add(item(commands, command)));
                    }
                }
                bar.add(filled);
            }
        }
        return bar;
    }

    private static JMenuItem item(WindowCommands commands, Command command) {
        JMenuItem item = new ShowsKeyOnly(commands.action(command));
        commands.set(item, command);
        item.setName("menu." + command);
        item.setToolTipText(null);
        return item;
    }

    /** Shows its key, but leaves it to the panels to hear it: a plain letter must not fire while text is typed. */
    private static final class ShowsKeyOnly extends JMenuItem {

        private static final long serialVersionUID = 1L;

        ShowsKeyOnly(Action action) {
            super(action);
        }

        @Override
        protected boolean processKeyBinding(KeyStroke stroke, KeyEvent event, int condition, boolean pressed) {
            return false;
        }
    }
}
