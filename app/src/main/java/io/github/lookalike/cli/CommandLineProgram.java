package io.github.lookalike.cli;

import io.github.lookalike.workbench.WorkbenchOpener;
import io.github.lookalike.workbench.WorkbenchPlace;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

/** The command line as a whole: its commands, and what becomes of their errors. */
public final class CommandLineProgram {

    /** Not tried again by itself: some of it may be done. */
    private static final String APPLY = "apply";

    private final LookalikeCommand top;
    private final String version;
    private final Console console;

    /** The program on the process's own streams. */
    public CommandLineProgram(WorkbenchOpener opener, String version) {
        this(opener, version, Console.standard());
    }

    /** The program on other streams, neither of which is a terminal. */
    public CommandLineProgram(WorkbenchOpener opener, String version, OutputStream out, OutputStream err) {
        this(opener, version, Console.of(out, err, false));
    }

    private CommandLineProgram(WorkbenchOpener opener, String version, Console console) {
        this.console = console;
        this.top = new LookalikeCommand(opener, console);
        this.version = version;
    }

    /** Whether the arguments name a command, so that no window is asked for. */
    public static boolean namesCommand(String... arguments) {
        return Commands.named(arguments).isPresent();
    }

    /**
     * Where the window is to open; empty when the arguments name a command, ask for help, or are wrong.
     */
    public Optional<WorkbenchPlace> asksForWindow(String... arguments) {
        if (namesCommand(arguments)) {
            return Optional.empty();
        }
        try {
            CommandLine.ParseResult parsed = commands(arguments).parseArgs(arguments);
            boolean command =
                    parsed.hasSubcommand() || parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
            return command ? Optional.empty() : Optional.of(top.place());
        } catch (CommandLine.ParameterException e) {
            return Optional.empty();
        }
    }

    /** Runs a command and returns the process's exit code. */
    public int run(String... arguments) {
        int code = commands(arguments).execute(arguments);
        if (code == ExitCode.FAILED.number() && top.foundDamage() && !named(APPLY, arguments)) {
            console.warn("lookalike: the index is damaged; trying again with a new one");
            code = commands(arguments).execute(arguments);
        }
        Warnings.plugins(console, top.pluginTroubles());
        Optional<String> notWritten = console.notWritten();
        notWritten.ifPresent(reason -> console.warn(
                "lookalike: not all of this could be printed, since where it goes to takes no more: " + reason));
        return notWritten.isPresent() ? ExitCode.FAILED.number() : code;
    }

    private static boolean named(String command, String... arguments) {
        return Commands.named(arguments).filter(command::equals).isPresent();
    }

    private CommandLine commands(String... arguments) {
        IVersionProvider versions = () -> new String[] {"Lookalike " + version};
        CommandLine commands = new CommandLine(top);
        commands.getCommandSpec().versionProvider(versions);
        Commands.addTo(commands, top, console, arguments);
        for (CommandLine command : commands.getSubcommands().values()) {
            command.getCommandSpec().versionProvider(versions);
        }
        return commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, given) -> wrongUsage(e))
                .setExecutionExceptionHandler((e, line, parsed) -> failed(e));
    }

    private int failed(Exception e) {
        if (e instanceof CancellationException) {
            console.warn("lookalike: " + e.getMessage());
            return ExitCode.FAILED.number();
        }
        console.warn("lookalike: " + words(e));
        if (top.debug()) {
            trace(e);
        }
        if (e instanceof InvalidPathException) {
            return ExitCode.INCOMPLETE.number();
        }
        return e instanceof WrongUsageException ? ExitCode.WRONG_USAGE.number() : ExitCode.FAILED.number();
    }

    /** Line by line, since messages hold names of files. */
    private void trace(Throwable thrown) {
        console.warn(thrown.toString());
        for (StackTraceElement frame : thrown.getStackTrace()) {
            console.warn("    at " + frame);
        }
        if (thrown.getCause() != null && thrown.getCause() != thrown) {
            trace(thrown.getCause());
        }
    }

    private int wrongUsage(CommandLine.ParameterException e) {
        CommandLine line = e.getCommandLine();
        console.warn(String.valueOf(e.getMessage()));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr())) {
            line.usage(line.getErr());
        }
        return ExitCode.WRONG_USAGE.number();
    }

    private static String words(Exception e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        if (e instanceof NoSuchFileException) {
            return message + " does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission for " + message;
        }
        if (e instanceof InvalidPathException invalid) {
            return invalid.getInput() + " cannot be named in the encoding of file names, "
                    + System.getProperty("sun.jnu.encoding") + ": set LC_ALL=C.UTF-8, or another locale that has it";
        }
        return message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
