package io.github.lookalike.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        ALL.put("serve", ServeCommand::new);
        ALL.put(OpenCommand.NAME, OpenCommand::new);
        ALL.put("schema", SchemaCommand::new);
        ALL.put("completion", CompletionCommand::new);
        ALL.put("manual", ManualCommand::new);
    }

    private Commands() {}

    /**
     * The command that the arguments name, which common options may come before; none when they name no command, or something
     * is there that only the whole command line can judge.
     */
    static Optional<String> named(String... arguments) {
        int at = behindCommonOptions(arguments);
        return at < arguments.length && ALL.containsKey(arguments[at]) ? Optional.of(arguments[at]) : Optional.empty();
    }

    /** The same arguments, and where something that exists stands in the place of the command, to be opened in the window. */
    static String[] naming(String... arguments) {
        int at = behindCommonOptions(arguments);
        if (at >= arguments.length || ALL.containsKey(arguments[at]) || !exists(arguments[at])) {
            return arguments;
        }
        List<String> named = new ArrayList<>(List.of(arguments));
        named.add(at, OpenCommand.NAME);
        return named.toArray(String[]::new);
    }

    private static int behindCommonOptions(String... arguments) {
        int at = 0;
        while (at < arguments.length && LookalikeCommand.wordsOfOption(arguments[at]) > 0) {
            at += LookalikeCommand.wordsOfOption(arguments[at]);
        }
        return at;
    }

    private static boolean exists(String argument) {
        try {
            return !argument.isEmpty() && Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The whole program with all its commands, to be looked at. */
    static CommandLine all(LookalikeCommand top, Console console) {
        CommandLine program = new CommandLine(top);
        addTo(program, top, console);
        return program;
    }

    /** Adds the command the arguments name, or else all: making the model of each takes time at every start. */
    static void addTo(CommandLine program, LookalikeCommand top, Console console, String... arguments) {
        Optional<String> named = named(arguments);
        ALL.forEach((name, command) -> {
            if (named.isEmpty() || name.equals(named.get())) {
                program.addSubcommand(name, command.apply(top, console));
            }
        });
    }
}
