package io.github.lookalike.ui.action;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.ui.desk.Desk;
import java.util.List;

/** Makes the plans on the desk anew, so that what keepers lack is handed to them, or no longer. */
final class HandCompanions implements UserAction {

    private final Desk desk;

    HandCompanions(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return !desk.applying().plans().isEmpty() && desk.tasks().running().isEmpty();
    }

    @Override
    public void run() {
        List<ActionPlan> decided = desk.applying().decided();
        new CheckPlans(desk).start(() -> decided, !desk.applying().hands());
    }
}
