package io.github.lookalike.ui.panel;

import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.desk.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.KeyStroke;

/** A list of folders in the settings. */
final class FolderOrder {

    private FolderOrder() {}

    static OrderedList<Path> of(Desk desk, String name, List<Path> folders, Consumer<List<Path>> changed) {
        OrderedList<Path> list = new OrderedList<>(name, desk.texts(), Shown::of, changed);
        list.showAll(folders);
        String choose = desk.text("scan.choose");
        list.addButton(
                name + "Add",
                "add",
                desk.text("settings.addFolder"),
                KeyStroke.getKeyStroke("INSERT"),
                () -> desk.dialogs().chooseFolders(choose).forEach(list::add));
        list.addButton(
                name + "Remove",
                "remove",
                desk.text("settings.removeFolder"),
                KeyStroke.getKeyStroke("DELETE"),
                list::removeSelected);
        return list;
    }
}
