package io.github.lookalike.cli;

import io.github.lookalike.act.Problem;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.scan.ScanProblem;
import io.github.lookalike.words.PluginTexts;
import io.github.lookalike.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All codes that this program ends with or prints, as lines for people: a list that cannot miss one. */
final class CodeTable {

    private CodeTable() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("Exit codes"));
        for (ExitCode code : ExitCode.values()) {
            lines.add("  " + code.number() + "  " + code.meaning());
        }
        ExitCode.ofSignals().forEach(line -> lines.add("  " + line));
        lines.add("Files that were not read");
        Arrays.stream(ScanProblem.values()).forEach(one -> lines.add("  " + one.code() + "  " + meaning(one)));
        Arrays.stream(DecodeProblem.values()).forEach(one -> lines.add("  " + one.code() + "  " + meaning(one)));
        lines.add("Files that were not acted on, or not brought back");
        Arrays.stream(Problem.values()).forEach(one -> lines.add("  " + one.code() + "  " + meaning(one)));
        lines.add("Pictures that are held back from rules");
        Words words = Words.english(PluginTexts.NONE);
        Arrays.stream(Condition.values()).forEach(one -> lines.add("  " + one.code() + "  " + words.of(one.reason())));
        return lines;
    }

    private static String meaning(ScanProblem problem) {
        return switch (problem) {
            case CANNOT_LIST -> "a folder cannot be listed, or a file in it not looked at";
            case STRANGE_NAME -> "its name is not in the encoding of file names";
            case IN_CLOUD -> "it lies in a cloud alone, and opening it would download it";
            case OFFLINE -> "a known folder is not there now; its pictures stay in the index";
            case ALGORITHM_FAILED -> "the hash algorithm of a plugin failed";
        };
    }

    private static String meaning(DecodeProblem problem) {
        return switch (problem) {
            case NOT_A_PICTURE -> "its content is no picture";
            case CANNOT_OPEN -> "it is gone, is no file, or may not be read";
            case DAMAGED -> "its content ends early or contradicts itself";
            case UNSUPPORTED -> "a picture of a kind that nothing here can read";
            case TOO_LARGE -> "it has more bytes, pixels or memory than the limits allow";
            case TOO_SLOW -> "the time for one file was used up";
            case EMPTY -> "it has no bytes at all";
            case NO_PREVIEW -> "it holds no preview that is large enough";
            case NEEDS_PROGRAM -> "another program could read it, and is not installed";
            case PLUGIN_FAILED -> "the decoder of a plugin failed";
        };
    }

    private static String meaning(Problem problem) {
        return switch (problem) {
            case FILE_GONE -> "it is gone";
            case NOT_A_REGULAR_FILE -> "it is a folder, a link or a device";
            case FILE_CHANGED -> "it changed since the search";
            case KEEPER_GONE -> "the picture to be kept is gone";
            case KEEPER_CHANGED -> "the picture to be kept changed since the search";
            case KEEPER_IS_THE_FILE -> "the picture to be kept is another name of the same file";
            case KEEPER_LEFT -> "the picture to be kept would leave by the same plan";
            case BYTES_DIFFER -> "it has not the same bytes as the picture to be kept, which this action needs";
            case PROTECTED -> "it lies in a protected folder";
            case UNKNOWN_ACTION -> "there is no such action";
            case PERMANENT_NOT_ALLOWED -> "deleting for good was not allowed";
            case NO_DESTINATION -> "the action needs a folder, and none was named";
            case ACTION_FAILED -> "the action failed; the file is whole in its old place";
            case FILE_LOST -> "both its old and its new place are empty";
            case STOPPED -> "the plan was stopped before its turn";
            case CANNOT_BE_UNDONE -> "it was deleted for good";
            case UNDO_FAILED -> "it cannot be brought back now; it is whole where it is";
            case ANOTHER_PROGRAMS -> "it lies in the library of another program, which alone may remove it";
            case NOT_IDENTIFIED -> "the plan does not say what the files held";
            case KEEPER_DAMAGED -> "the picture to be kept cannot be decoded whole";
            case LINKED_TO -> "a link that this program made leads to it";
            case ROTTEN -> "its content is not what the index knows, although its size and time are";
            case NOT_THE_FILE -> "what lies where it was put is another file";
            case GONE_AND_REPLACED -> "it is gone from where it was put, and another file lies in its old place";
            case PLACE_TAKEN -> "another file lies in its old place";
            case UNREACHABLE -> "a place cannot be looked at";
            case ANOTHER_INDEX -> "the plan was made with another index";
            case NOT_FOUND_BY_SEARCH -> "the last search did not find it redundant beside that picture";
            case NOT_ITS_COMPANIONS -> "what the plan takes with it does not belong to it";
            case FORBIDDEN_PLACE -> "it lies in a folder of the system or of this program, or would be put there";
            case LINK_ON_THE_WAY -> "a folder above it is a link now";
            case JOURNAL_FAILED -> "the history cannot be written, and nothing is done without";
            case KEEPER_LACKS -> "the picture to be kept lacks what belongs to it";
            case CANNOT_BE_HANDED -> "what belongs to it cannot be handed to the picture to be kept";
            case DONE_BEFORE -> "an earlier run of the same plan did it";
        };
    }
}
