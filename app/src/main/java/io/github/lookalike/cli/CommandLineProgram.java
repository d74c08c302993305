package io.github.lookalike.cli;

import io.github.lookalike.api.Reasoned;
import io.github.lookalike.workbench.WorkbenchOpener;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

/** The command line as a whole: its commands, and what becomes of their errors. */
public final class CommandLineProgram {

    /** Not tried again by itself: some of it may be done. */
    private static final String APPLY = "apply";

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);
    private static final long NANOS_A_MILLI = 1_000_000;

    private final LookalikeCommand top;
    private final String version;
    private final Console console;

    /** The program on the process's own streams. */
    public CommandLineProgram(WorkbenchOpener opener, String version) {
        this(opener, version, Console.standard());
    }

    /** The program on other streams, none of which is a terminal, and with nothing to read. */
    public CommandLineProgram(WorkbenchOpener opener, String version, OutputStream out, OutputStream err) {
        this(opener, version, InputStream.nullInputStream(), out, err);
    }

    /** The program on other streams, none of which is a terminal. */
    public CommandLineProgram(
            WorkbenchOpener opener, String version, InputStream in, OutputStream out, OutputStream err) {
        this(opener, version, Console.of(in, out, err));
    }

    private CommandLineProgram(WorkbenchOpener opener, String version, Console console) {
        this.console = console;
        this.top = new LookalikeCommand(opener, console);
        this.version = version;
    }

    /** Whether the arguments name a command that needs no window. */
    public static boolean namesCommand(String... arguments) {
        return Commands.named(arguments)
                .filter(name -> !name.equals(OpenCommand.NAME))
                .isPresent();
    }

    /**
     * The window that is asked for; none when the arguments name another command, ask for help, or are wrong.
     */
    public Optional<WindowWish> asksForWindow(String... arguments) {
        if (namesCommand(arguments)) {
            return Optional.empty();
        }
        try {
            String[] named = Commands.naming(arguments);
            CommandLine.ParseResult parsed = commands(named).parseArgs(named);
            CommandLine.ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
            if (last.isUsageHelpRequested() || last.isVersionHelpRequested()) {
                return Optional.empty();
            }
            if (last.commandSpec().userObject() instanceof OpenCommand open) {
                return Optional.of(new WindowWish(top.place(), open.folders()));
            }
            return parsed.hasSubcommand() ? Optional.empty() : Optional.of(new WindowWish(top.place(), List.of()));
        } catch (CommandLine.ParameterException e) {
            return Optional.empty();
        }
    }

    /** Runs a command and returns the process's exit code. */
    public int run(String... given) {
        String[] arguments = Commands.naming(given);
        long start = System.nanoTime();
        int code = commands(arguments).execute(arguments);
        if (code == ExitCode.FAILED.number() && top.foundDamage() && !named(APPLY, arguments)) {
            console.warn("lookalike: the index is damaged; trying again with a new one");
            code = commands(arguments).execute(arguments);
        }
        Warnings.plugins(console, top.pluginTroubles(), top.words());
        if (top.hasOpened()) {
            LOG.info(
                    "ended with {} after {} ms: {}",
                    code,
                    (System.nanoTime() - start) / NANOS_A_MILLI,
                    words(arguments));
        }
        Optional<String> notWritten = console.notWritten();
        notWritten.ifPresent(reason -> console.fail(
                "lookalike: not all of this could be printed, since where it goes to takes no more: " + reason));
        return notWritten.isPresent() ? ExitCode.FAILED.number() : code;
    }

    private static String words(String... arguments) {
        return String.join(" ", arguments);
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
            command.getCommandSpec().usageMessage().footer("", ExitCode.sentence());
        }
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.paint() == TerminalColours.COLOURED ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        commands.getCommandSpec()
                .usageMessage()
                .footer(
                        "",
                        "Without a command the window opens, with the folders that are named.",
                        ExitCode.sentence());
        return commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(this::execute)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, given) -> wrongUsage(e))
                .setExecutionExceptionHandler((e, line, parsed) -> failed(e));
    }

    private int execute(CommandLine.ParseResult parsed) {
        try {
            top.tuneConsole();
        } catch (WrongUsageException e) {
            return failed(e);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private int failed(Exception e) {
        if (e instanceof CancellationException) {
            console.fail("lookalike: " + e.getMessage());
            return ExitCode.FAILED.number();
        }
        console.fail("lookalike: " + words(e));
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
        WrongUsage.lines(e).forEach(console::fail);
        return ExitCode.WRONG_USAGE.number();
    }

    private String words(Exception e) {
        if (e instanceof Reasoned told) {
            return top.words().sentences(told.reasons());
        }
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
