package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.TestPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_log_that_grows_is_kept_in_few_files_of_bounded_size() throws IOException {
        LogFile log = new LogFile(folder.resolve("logs"), false);
        String long1 = "x".repeat(1000);
        for (int i = 0; i < 6 * LogFile.BYTES / 1000; i++) {
            log.publish(new LogRecord(Level.INFO, i + " " + long1));
        }
        log.close();

        for (int i = 1; i < LogFile.FILES; i++) {
            assertThat(folder.resolve("logs").resolve("lookalike." + i + ".log"))
                    .isNotEmptyFile();
        }
        try (var files = Files.list(folder.resolve("logs"))) {
            assertThat(files.toList())
                    .hasSize(LogFile.FILES)
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(LogFile.BYTES));
        }
        assertThat(Files.readString(folder.resolve("logs").resolve("lookalike.log")))
                .contains((6 * LogFile.BYTES / 1000 - 1) + " xxx");
    }

    @Test
    void names_of_files_steer_no_terminal_that_shows_the_log() throws IOException {
        LogFile log = new LogFile(folder, false);
        LogRecord entry = new LogRecord(Level.WARNING, "not read: a\u001b[2J\n.png");
        entry.setLoggerName("io.github.lookalike.scan.Scan");
        entry.setThrown(new IOException("bad \u202e name"));
        log.publish(entry);
        log.close();

        String text = Files.readString(folder.resolve("lookalike.log"));
        assertThat(text.lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).endsWith("warning Scan: not read: a\\x1b[2J\\n.png"));
        assertThat(text).contains("bad \\u202e name", "    at ");
    }

    @Test
    void a_folder_that_cannot_be_written_stops_nobody() throws IOException {
        Path taken = Files.writeString(folder.resolve("logs"), "a file");
        LogFile log = new LogFile(taken, false);

        log.publish(new LogRecord(Level.INFO, "one"));
        log.close();

        assertThat(taken).hasContent("a file");
    }

    @Test
    void the_environment_says_how_much_is_logged() {
        assertThat(LogLevel.of(false, Map.of())).isEqualTo(Level.INFO);
        assertThat(LogLevel.of(true, Map.of())).isEqualTo(Level.FINE);
        assertThat(LogLevel.of(true, Map.of("LOOKALIKE_LOG", "warning"))).isEqualTo(Level.WARNING);
        assertThat(LogLevel.of(false, Map.of("LOOKALIKE_LOG", "Off"))).isEqualTo(Level.OFF);
    }

    @Test
    void a_command_leaves_what_it_did_in_the_log_and_nothing_in_its_output() throws IOException {
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        TestPictures.write(1, pictures.resolve("a.png"));
        Path data = folder.resolve("data");

        InProcess.Ended ended = new InProcess(data).run("--quiet", "scan", pictures.toString());

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).isEmpty();
        assertThat(Files.readString(data.resolve("logs").resolve("lookalike.log")))
                .contains("Java ", "1 found, 1 read", "ended with 0", "scan " + pictures);
    }
}
