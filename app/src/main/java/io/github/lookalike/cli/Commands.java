package io.github.lookalike.cli;

import picocli.CommandLine;

/** The table of commands: one line each. */
final class Commands {

    private Commands() {}

    static void addTo(CommandLine program, LookalikeCommand top, Console console) {
        program.addSubcommand("scan", new ScanCommand(top, console))
                .addSubcommand("find", new FindCommand(top, console))
                .addSubcommand("explain", new ExplainCommand(top, console))
                .addSubcommand("ignore", new IgnoreCommand(top, console))
                .addSubcommand("plan", new PlanCommand(top, console))
                .addSubcommand("apply", new ApplyCommand(top, console))
                .addSubcommand("undo", new UndoCommand(top, console))
                .addSubcommand("history", new HistoryCommand(top, console))
                .addSubcommand("list", new ListCommand(top, console))
                .addSubcommand("plugin", new PluginCommand(top, console))
                .addSubcommand("index", new IndexCommand(top, console));
    }
}
