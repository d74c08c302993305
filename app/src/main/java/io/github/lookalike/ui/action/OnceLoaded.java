package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What goes by all groups: it is not possible while the first ones alone are there. */
final class OnceLoaded implements UserAction {

    private static final Set<Command> WAITING = EnumSet.of(
            Command.EXPORT,
            Command.SEARCH,
            Command.OVERVIEW,
            Command.BURSTS,
            Command.FOLDER_PAIRS,
            Command.LAST_GROUP,
            Command.KEEP_BEST,
            Command.SHOW_MATCHES,
            Command.TAKE_SAFE_SUGGESTIONS,
            Command.KEEP_IN_FOLDER,
            Command.KEEP_OUT_OF_FOLDER,
            Command.MARK_IN_FOLDER,
            Command.APPLY,
            Command.FIND_LIKE);

    private final UserAction action;
    private final Desk desk;

    private OnceLoaded(UserAction action, Desk desk) {
        this.action = action;
        this.desk = desk;
    }

    /** Lets those of these actions wait that go by all groups. */
    static void waiting(Map<Command, UserAction> table, Desk desk) {
        table.replaceAll((command, action) -> WAITING.contains(command) ? new OnceLoaded(action, desk) : action);
    }

    @Override
    public boolean isPossible() {
        return !desk.review().isPartial() && action.isPossible();
    }

    @Override
    public void run() throws Exception {
        action.run();
    }
}
