package io.github.lookalike.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class RememberedFailureTest {

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "there is a device that is always full")
    void a_full_disk_is_told() throws Exception {
        try (OutputStream full = new FileOutputStream("/dev/full")) {
            Console console = Console.of(InputStream.nullInputStream(), full, new ByteArrayOutputStream());

            console.say("a line");

            assertThat(console.notWritten().orElse("")).contains("space");
        }
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_trouble() {
        RememberedFailure written = new RememberedFailure(new ClosedPipe());
        PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

        out.println("a line");

        assertThat(out.checkError()).isTrue();
        assertThat(written.failure()).isEmpty();
    }

    @Test
    void what_is_written_is_no_trouble() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = Console.of(InputStream.nullInputStream(), out, new ByteArrayOutputStream());

        console.say("ä line");

        assertThat(console.notWritten()).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("ä line" + System.lineSeparator());
    }

    private static final class ClosedPipe extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
