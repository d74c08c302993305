package io.github.lookalike.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, what may have been meant, and where more is said. */
final class WrongUsage {

    private WrongUsage() {}

    /** The lines to print. */
    static List<String> lines(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        List<String> lines = new ArrayList<>();
        lines.add("lookalike: " + what(wrong, line));
        lines.add("'" + line.getCommandSpec().qualifiedName() + " --help' says more");
        return lines;
    }

    private static String what(ParameterException wrong, CommandLine line) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return String.valueOf(wrong.getMessage());
        }
        String word = unmatched.getUnmatched().get(0);
        if (word.startsWith("-")) {
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return "there is no option " + name
                    + Nearest.hint(name, line.getCommandSpec().optionsMap().keySet());
        }
        Collection<String> commands = line.getSubcommands().keySet();
        return commands.isEmpty()
                ? "there is one word too many: " + word
                : "there is no command " + word + Nearest.hint(word, commands);
    }
}
