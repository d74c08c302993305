package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;
import java.nio.file.Path;
import java.util.List;

/** Asks for folders and adds them to the draft. */
final class AddFolders implements UserAction {

    private final Desk desk;

    AddFolders(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        desk.navigation().open(Page.SCAN);
        List<Path> chosen = desk.dialogs().chooseFolders(desk.text("scan.choose"));
        desk.draft().add(chosen);
    }
}
