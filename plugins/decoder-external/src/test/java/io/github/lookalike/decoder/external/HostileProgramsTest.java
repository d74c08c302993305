package io.github.lookalike.decoder.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.contract.BytesSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs under the names of real ones that do what none should. */
final class HostileProgramsTest {

    private static final byte[] AVIF = TestPictures.read("still.avif");
    private static final String PPM = "printf 'P6 96 64 255\\n'; head -c 18432 /dev/zero";

    @TempDir
    private Path folder;

    @BeforeEach
    void need_scripts() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell for the programs of this test");
    }

    @Test
    void one_that_never_ends_is_stopped_together_with_what_it_started() throws Exception {
        Path child = folder.resolve("child");
        program("avifdec", "sleep 1000 & echo $! > " + child + "; wait");
        long start = System.nanoTime();

        assertThatThrownBy(() -> decode(Duration.ofSeconds(2))).isInstanceOf(InterruptedIOException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        assertGone(Long.parseLong(Files.readString(child).strip()));
    }

    @Test
    void an_interrupt_stops_it() throws Exception {
        Path child = folder.resolve("child");
        program("avifdec", "sleep 1000 & echo $! > " + child + "; wait");
        Thread reader = new Thread(() -> {
            try {
                decode(Duration.ofSeconds(60));
            } catch (DecodeException | IOException e) {
                // As it should be.
            }
        });
        reader.start();
        while (!Files.exists(child) || Files.size(child) == 0) {
            assertThat(reader.isAlive()).isTrue();
            Thread.onSpinWait();
        }

        reader.interrupt();

        reader.join(TimeUnit.SECONDS.toMillis(15));
        assertThat(reader.isAlive()).isFalse();
        assertGone(Long.parseLong(Files.readString(child).strip()));
    }

    @Test
    void one_that_writes_without_end_is_stopped_and_its_output_is_gone() throws Exception {
        Path place = folder.resolve("place");
        program("avifdec", "pwd > " + place + "; cat /dev/zero > \"$out\"");

        assertThatThrownBy(() -> decode(Duration.ofSeconds(30))).isInstanceOf(DecodeException.class);

        assertThat(Path.of(Files.readString(place).strip())).doesNotExist();
    }

    @Test
    void a_picture_of_another_size_is_none_and_the_next_is_asked() throws Exception {
        program("avifdec", "printf 'P6 48 32 255\\n' > \"$out\"; head -c 4608 /dev/zero >> \"$out\"");
        assertThatThrownBy(() -> decode(Duration.ofSeconds(20)))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("avifdec")
                .hasMessageContaining("48×32 pixels instead of 96×64");

        program("heif-convert", "{ " + PPM + "; } > \"$out\"");

        assertThat(decode(Duration.ofSeconds(20)).pixels().luma(5, 5)).isZero();
    }

    @Test
    void what_ends_early_is_no_picture() throws Exception {
        program("avifdec", "{ " + PPM + "; } | head -c 9000 > \"$out\"");

        assertThatThrownBy(() -> decode(Duration.ofSeconds(20)))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("ends early");
    }

    @Test
    void its_last_words_are_the_reason_without_what_steers_a_terminal() throws Exception {
        program("avifdec", "printf 'first\\nno\\033[31m such codec\\n' >&2; exit 3");

        assertThatThrownBy(() -> decode(Duration.ofSeconds(20)))
                .isInstanceOf(DecodeException.class)
                .hasMessage("it cannot be read by avifdec: no [31m such codec");
    }

    @Test
    void none_is_asked_for_more_pixels_than_there_is_memory_for() throws Exception {
        Path asked = folder.resolve("asked");
        program("avifdec", "touch " + asked + "; exit 1");
        byte[] large = AVIF.clone();
        int extents = new String(AVIF, StandardCharsets.ISO_8859_1).indexOf("ispe") + 8;
        ByteBuffer.wrap(large).putInt(extents, 30_000).putInt(extents + 4, 30_000);

        assertThatThrownBy(() -> decode(large, Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(
                        DecodeException.class, e -> assertThat(e.kind()).isEqualTo(DecodeException.Kind.TOO_LARGE))
                .hasMessageContaining("more than the limit for this memory");

        assertThat(asked).doesNotExist();
    }

    @Test
    void it_sees_neither_the_name_of_the_file_nor_our_environment() throws Exception {
        Path seen = folder.resolve("seen");
        program("avifdec", "{ env; echo \"$@\"; } > " + seen + "; { " + PPM + "; } > \"$out\"");

        decode(Duration.ofSeconds(20));

        assertThat(Files.readString(seen)).doesNotContain("picture.bin", "USER=", "JAVA");
    }

    @Test
    void where_no_program_is_the_reason_says_what_to_install() throws Exception {
        assertThatThrownBy(() -> decode(Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(
                        DecodeException.class, e -> assertThat(e.kind()).isEqualTo(DecodeException.Kind.NEEDS_PROGRAM))
                .hasMessage("install avifdec or ffmpeg");
        program("dnf", "exit 0");
        assertThatThrownBy(() -> decode(Duration.ofSeconds(20)))
                .hasMessage("install avifdec (sudo dnf install libavif-tools)");
        program("apt", "exit 0");
        assertThatThrownBy(() -> decode(Duration.ofSeconds(20)))
                .hasMessage("install avifdec (sudo apt install libavif-bin)");
        assertThat(new Advice(OperatingSystem.MACOS, programs()).install(Kind.JPEG_XL))
                .isEqualTo("install djxl (brew install jpeg-xl)");
        assertThat(new Advice(OperatingSystem.WINDOWS, programs()).install(Kind.JPEG_2000))
                .isEqualTo("install ImageMagick (winget install ImageMagick.ImageMagick)");
    }

    @Test
    void programs_are_not_looked_for_in_folders_that_depend_on_the_current_one() throws IOException {
        program("avifdec", "exit 0");
        Path current = Path.of("").toAbsolutePath();
        Path relative = current.relativize(folder.resolve("bin").toAbsolutePath());
        assumeTrue(Files.isExecutable(relative.resolve("avifdec")), "no way leads there from here");

        assertThat(Programs.here(Map.of("PATH", relative.toString()), OperatingSystem.WINDOWS)
                        .find("avifdec"))
                .isEmpty();
    }

    private Decoded decode(Duration limit) throws DecodeException, IOException {
        return decode(AVIF, limit);
    }

    private Decoded decode(byte[] file, Duration limit) throws DecodeException, IOException {
        Optional<Decoded> decoded = new ExternalDecoder(programs(), OperatingSystem.LINUX, limit)
                .decode(BytesSource.of(file), TargetSize.FULL);
        return decoded.orElseThrow();
    }

    private Programs programs() {
        return new Programs(List.of(folder.resolve("bin")), List.of(folder.resolve("bin")), false);
    }

    /** Its last argument is where it is to write the picture. */
    private void program(String name, String script) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\nfor out; do :; done\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static void assertGone(long process) throws Exception {
        Optional<ProcessHandle> handle = ProcessHandle.of(process);
        if (handle.isPresent()) {
            handle.get().onExit().get(10, TimeUnit.SECONDS);
        }
        assertThat(ProcessHandle.of(process).filter(ProcessHandle::isAlive)).isEmpty();
    }
}
