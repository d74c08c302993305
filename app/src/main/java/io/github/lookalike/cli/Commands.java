package io.github.lookalike.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import picocli.CommandLine;

/** The table of commands: one line each. */
final class Commands {

    private static final Map<String, BiFunction<LookalikeCommand, Console, Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("scan", ScanCommand::new);
        ALL.put("find", FindCommand::new);
        ALL.put("explain", ExplainCommand::new);
        ALL.put("ignore", IgnoreCommand::new);
        ALL.put("plan", PlanCommand::new);
        ALL.put("apply", ApplyCommand::new);
        ALL.put("undo", UndoCommand::new);
        ALL.put("history", HistoryCommand::new);
        ALL.put("list", ListCommand::new);
        ALL.put("plugin", PluginCommand::new);
        ALL.put("index", IndexCommand::new);
    }

    private Commands() {}

    /** Whether the first word is a command. */
    static boolean begin(String... arguments) {
        return arguments.length > 0 && ALL.containsKey(arguments[0]);
    }

    /** Adds the command the arguments begin with, or else all: making the model of each takes time at every start. */
    static void addTo(CommandLine program, LookalikeCommand top, Console console, String... arguments) {
        ALL.forEach((name, command) -> {
            if (!begin(arguments) || name.equals(arguments[0])) {
                program.addSubcommand(name, command.apply(top, console));
            }
        });
    }
}
