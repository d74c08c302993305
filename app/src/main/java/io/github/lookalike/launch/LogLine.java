package io.github.lookalike.launch;

import io.github.lookalike.shown.Shown;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;

/** What is logged as text: it holds names of files, and is read on terminals. */
final class LogLine {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

    private LogLine() {}

    /** One line, and one more for each step of where an error came from; ends with a line feed. */
    static String of(LogRecord entry) {
        String source = String.valueOf(entry.getLoggerName());
        String first =
                TIME.format(entry.getInstant()) + " " + ProcessHandle.current().pid() + " "
                        + LogLevel.word(entry.getLevel()) + " " + source.substring(source.lastIndexOf('.') + 1) + ": "
                        + Shown.of(message(entry)) + "\n";
        return entry.getThrown() == null ? first : first + trace(entry.getThrown());
    }

    private static String message(LogRecord entry) {
        String message = String.valueOf(entry.getMessage());
        Object[] parameters = entry.getParameters();
        return parameters == null || parameters.length == 0 ? message : MessageFormat.format(message, parameters);
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString()
                .lines()
                .map(line -> line.startsWith("\t") ? "    " + Shown.of(line.substring(1)) : Shown.of(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
