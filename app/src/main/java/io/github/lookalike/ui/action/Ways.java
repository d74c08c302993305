package io.github.lookalike.ui.action;

import io.github.lookalike.api.FileAction;
import io.github.lookalike.review.Decision;
import io.github.lookalike.ui.desk.Desk;
import java.util.List;

/** The ways in which marked files can go: the actions of all plugins but the one that is only done where it was asked for. */
public final class Ways {

    private Ways() {}

    /** All of them, by their ids. */
    public static List<String> all(Desk desk) {
        return desk.workbench().plugins().fileActions().stream()
                .map(FileAction::id)
                .filter(id -> !id.equals(Decision.DELETE.id()))
                .toList();
    }

    /** The one that is chosen; the trash where that is not there any more. */
    public static String chosen(Desk desk) {
        String chosen = desk.workbench().settings().action();
        return all(desk).contains(chosen) ? chosen : Decision.TRASH.id();
    }

    /** Its name for people. */
    public static String name(Desk desk, String action) {
        String key = "way." + action;
        return desk.texts().has(key)
                ? desk.text(key)
                : desk.workbench()
                        .plugins()
                        .fileAction(action)
                        .map(known -> desk.words().name(action, known.displayName()))
                        .orElse(action);
    }

    static boolean needsFolder(Desk desk, String action) {
        return desk.workbench()
                .plugins()
                .fileAction(action)
                .filter(FileAction::needsDestination)
                .isPresent();
    }
}
