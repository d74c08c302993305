package io.github.lookalike.ui.action;

import io.github.lookalike.review.Decision;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Lens;
import io.github.lookalike.ui.desk.Page;
import io.github.lookalike.ui.desk.Sheets;
import java.util.EnumMap;
import java.util.Map;

/** Which class does which command: the one place to touch for a new action. */
final class ActionTable {

    private ActionTable() {}

    static Map<Command, UserAction> of(Desk desk, KeyTable keys, Sheets sheets, Runnable quit) {
        Map<Command, UserAction> table = new EnumMap<>(Command.class);
        go(table, desk);
        table.put(Command.SHOW_KEYS, new ShowKeys(desk, keys));
        scan(table, desk, quit);
        decide(table, desk);
        look(table, desk);
        act(table, desk);
        table.put(Command.SHOW_MATCHES, new ShowMatches(desk, sheets));
        table.put(Command.OPEN_WITH, new OpenWith(desk, sheets));
        table.put(Command.KEEP_BEST, new KeepBest(desk, sheets));
        return table;
    }

    private static void go(Map<Command, UserAction> table, Desk desk) {
        table.put(Command.SHOW_SCAN, new ShowPage(desk, Page.SCAN));
        table.put(Command.SHOW_REVIEW, new ShowPage(desk, Page.REVIEW));
        table.put(Command.SHOW_HISTORY, new ShowPage(desk, Page.HISTORY));
        table.put(Command.SHOW_PLUGINS, new ShowPage(desk, Page.PLUGINS));
        table.put(Command.SHOW_SETTINGS, new ShowPage(desk, Page.SETTINGS));
        table.put(Command.SEARCH, new SearchGroups(desk));
        table.put(Command.OVERVIEW, new ShowInReview(desk, desk.review()::isOverview, desk.review()::overview));
        table.put(
                Command.FOLDER_PAIRS, new ShowInReview(desk, desk.review()::isFolderPairs, desk.review()::folderPairs));
        table.put(Command.BURSTS, new ShowBursts(desk));
        table.put(Command.BACK, new GoBack(desk));
        table.put(Command.FIRST_GROUP, new GoToEnd(desk, false));
        table.put(Command.LAST_GROUP, new GoToEnd(desk, true));
        table.put(Command.NEXT_GROUP, new StepGroup(desk, 1));
        table.put(Command.PREVIOUS_GROUP, new StepGroup(desk, -1));
        table.put(Command.NEXT_PICTURE, new StepPicture(desk, 1));
        table.put(Command.PREVIOUS_PICTURE, new StepPicture(desk, -1));
    }

    private static void scan(Map<Command, UserAction> table, Desk desk, Runnable quit) {
        table.put(Command.ADD_FOLDERS, new AddFolders(desk));
        table.put(Command.REMOVE_FOLDERS, new RemoveFolders(desk));
        table.put(Command.TOGGLE_PROTECTED, new ToggleProtected(desk));
        table.put(Command.START_SCAN, new StartScan(desk));
        table.put(Command.RESUME, new ResumeReview(desk));
        table.put(Command.PAUSE, new PauseJob(desk));
        table.put(Command.CANCEL, new CancelJob(desk));
        table.put(Command.EXPORT, new ExportGroups(desk));
        table.put(Command.QUIT, quit::run);
    }

    private static void decide(Map<Command, UserAction> table, Desk desk) {
        table.put(Command.TAKE_SUGGESTION, new TakeSuggestion(desk));
        table.put(Command.MARK, new DecidePicture(desk, Decision.TRASH));
        table.put(Command.KEEP_AND_ADVANCE, new KeepAndAdvance(desk));
        table.put(Command.MAKE_KEEPER, new MakeKeeper(desk));
        table.put(Command.TRASH, new DecidePicture(desk, Decision.TRASH));
        table.put(Command.MOVE, new DecidePicture(desk, Decision.MOVE));
        table.put(Command.DELETE, new DecidePicture(desk, Decision.DELETE));
        table.put(Command.NO_MATCH, new DecidePicture(desk, Decision.NO_MATCH));
        table.put(Command.CLEAR_GROUP, new ClearGroup(desk));
        table.put(Command.TAKE_SAFE_SUGGESTIONS, new TakeSafeSuggestions(desk));
        table.put(Command.MARK_IN_FOLDER, new MarkInFolder(desk));
        table.put(Command.KEEP_IN_FOLDER, new KeepInFolder(desk, true));
        table.put(Command.KEEP_OUT_OF_FOLDER, new KeepInFolder(desk, false));
        table.put(Command.REDO, new RedoDecision(desk));
        table.put(Command.UNDO, new UndoDecision(desk));
    }

    private static void look(Map<Command, UserAction> table, Desk desk) {
        Lens lens = desk.lens();
        table.put(Command.COMPARE, new ViewActions(desk, lens::toggleAlone));
        table.put(Command.ACTUAL_SIZE, new ViewActions(desk, lens::toggleActualSize));
        table.put(Command.FIT, new ViewActions(desk, lens::fit));
        table.put(Command.ZOOM_IN, new ViewActions(desk, () -> lens.zoomStep(1)));
        table.put(Command.ZOOM_OUT, new ViewActions(desk, () -> lens.zoomStep(-1)));
        table.put(Command.PAN_LEFT, new ViewActions(desk, () -> lens.panStep(-1, 0)));
        table.put(Command.PAN_RIGHT, new ViewActions(desk, () -> lens.panStep(1, 0)));
        table.put(Command.PAN_UP, new ViewActions(desk, () -> lens.panStep(0, -1)));
        table.put(Command.PAN_DOWN, new ViewActions(desk, () -> lens.panStep(0, 1)));
        table.put(Command.FLIP, new ViewActions(desk, () -> lens.toggle(Lens.Over.KEEPER)));
        table.put(Command.DIFFERENCE, new ViewActions(desk, () -> lens.toggle(Lens.Over.DIFFERENCE)));
        table.put(Command.SPLIT, new ViewActions(desk, () -> lens.toggle(Lens.Over.SPLIT)));
        table.put(Command.BLEND, new ViewActions(desk, () -> lens.toggle(Lens.Over.BLEND)));
        table.put(Command.SLIDE_LEFT, new ViewActions(desk, () -> lens.slide(-1)));
        table.put(Command.SLIDE_RIGHT, new ViewActions(desk, () -> lens.slide(1)));
        table.put(Command.LOUPE, new ViewActions(desk, lens::toggleLoupe));
        table.put(Command.ALIGN, new ViewActions(desk, lens::toggleAligned));
        table.put(Command.NEXT_PAGE, new TurnPage(desk, 1));
        table.put(Command.PREVIOUS_PAGE, new TurnPage(desk, -1));
        table.put(Command.OUTLINE, new ViewActions(desk, lens::toggleOutline));
        table.put(Command.FACTS_DOWN, new ViewActions(desk, () -> desk.review().scrollFacts(1)));
        table.put(Command.FACTS_UP, new ViewActions(desk, () -> desk.review().scrollFacts(-1)));
        table.put(Command.OPEN_PICTURE, new OpenPicture(desk));
        table.put(Command.COPY_PATH, new CopyPath(desk));
        table.put(Command.REVEAL, new RevealFile(desk));
    }

    private static void act(Map<Command, UserAction> table, Desk desk) {
        table.put(Command.APPLY, new ProposeRemovals(desk));
        table.put(Command.HAND_COMPANIONS, new HandCompanions(desk));
        table.put(Command.TAKE_OUT, new TakeOut(desk));
        table.put(Command.CHANGE_WAY, new ChangeWay(desk));
        table.put(Command.CARRY_OUT, new CarryOut(desk));
        table.put(Command.BACK_TO_REVIEW, new BackToReview(desk));
        table.put(Command.UNDO_DEEDS, new UndoDeeds(desk));
        table.put(Command.UNDO_BATCH, new UndoBatch(desk));
        table.put(Command.UNDO_BATCH_TO, new UndoBatchToFolder(desk));
        table.put(Command.INSTALL_PLUGIN, new InstallPlugin(desk));
        table.put(Command.TOGGLE_PLUGIN, new TogglePlugin(desk));
        table.put(Command.REMOVE_PLUGIN, new RemovePlugin(desk));
    }
}
