package io.github.lookalike.cli;

import io.github.lookalike.shown.Shown;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where a command writes: results on one stream, progress and warnings on the other; and how loudly it does. */
final class Console {

    private static final Charset FILE_NAMES = File.separatorChar == '/'
            ? Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
            : StandardCharsets.UTF_8;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final RememberedFailure written;
    private volatile Loudness loudness = Loudness.USUAL;
    private volatile ColorWhen colours = ColorWhen.auto;

    private Console(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
        this.in = in;
        this.written = new RememberedFailure(new BufferedOutputStream(out));
        this.out = new PrintStream(written, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(new BufferedOutputStream(err), true, StandardCharsets.UTF_8);
        this.terminal = terminal;
    }

    /** The process's own streams, in UTF-8 whatever the platform's character set. */
    static Console standard() {
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.here());
    }

    /** Other streams, in UTF-8, none of which is a terminal. */
    static Console of(InputStream in, OutputStream out, OutputStream err) {
        return new Console(in, out, err, Terminal.NONE);
    }

    /** From now on it is as loud and as coloured as this. */
    void tune(Loudness loud, ColorWhen when) {
        this.loudness = loud;
        this.colours = when;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Loudness loudness() {
        return loudness;
    }

    /** Whether there is a line for progress, which is written over and over. */
    boolean showsProgress() {
        return terminal.err() && loudness == Loudness.USUAL;
    }

    /** The colours of results. */
    TerminalColours paint() {
        return paint(terminal.out());
    }

    private TerminalColours paint(boolean onTerminal) {
        return TerminalColours.fit(colours, onTerminal, System.getenv(), File.separatorChar == '\\');
    }

    /** Why not all results are written that somebody wanted; empty when all are. */
    Optional<String> notWritten() {
        out.flush();
        return written.failure();
    }

    /** Prints a line that was asked for. */
    void say(String line) {
        out.println(Shown.of(line));
    }

    /** Prints a line about what was done, which who wants it quiet need not read. */
    void tell(String line) {
        if (loudness != Loudness.QUIET) {
            say(line);
        }
    }

    /** Prints a line beside the results that is no trouble. */
    void note(String line) {
        if (loudness != Loudness.QUIET) {
            err.println(Shown.of(line));
        }
    }

    /** Prints a trouble beside the results. */
    void warn(String line) {
        err.println(paint(terminal.err()).doubtful(Shown.of(line)));
    }

    /** Prints why a command did not do what it should. */
    void fail(String line) {
        err.println(paint(terminal.err()).bad(Shown.of(line)));
    }

    /** Asks somebody at a terminal; where nobody can answer, as in a script, whoever gave the command has agreed. */
    boolean agrees(String question) throws IOException {
        if (!terminal.in() || !terminal.err()) {
            return true;
        }
        err.print(question + " [y/N] ");
        err.flush();
        String answer = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    /** Prints a path for programs: as the file system has it, ended by a zero byte. */
    void sayRaw(Path path) {
        byte[] name = path.toString().getBytes(FILE_NAMES);
        out.write(name, 0, name.length);
        out.write(0);
    }
}
