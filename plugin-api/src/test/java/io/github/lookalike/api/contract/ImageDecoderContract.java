package io.github.lookalike.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every {@link ImageDecoder} holds: extend it, hand over yours and a few sound files. */
public abstract class ImageDecoderContract {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int CUTS = 40;
    private static final int DAMAGES = 150;

    /** The decoder to hold to the contract, a new one at each call. */
    protected abstract ImageDecoder decoder();

    /** Sound files of its formats, small (some 10 KB), by a name for messages; at least one. */
    protected abstract Map<String, byte[]> soundFiles() throws IOException;

    @Test
    void names_its_formats_and_suffixes() {
        assertFalse(decoder().formats().isEmpty());
        assertFalse(decoder().suffixes().isEmpty());
        decoder().formats().forEach(format -> assertEquals(format.toUpperCase(Locale.ROOT), format));
        decoder().suffixes().forEach(suffix -> assertTrue(suffix.matches("[a-z0-9][a-z0-9_:-]*"), suffix));
    }

    @Test
    void reads_sound_files_whatever_their_name() throws Exception {
        for (Map.Entry<String, byte[]> sound : soundFiles().entrySet()) {
            Decoded decoded = read(sound.getValue(), TargetSize.FULL).orElseThrow(() -> foreign(sound.getKey()));
            assertTrue(decoder().formats().contains(decoded.format()), sound.getKey() + ": " + decoded.format());
            assertEquals(Optional.empty(), decoded.damage(), sound.getKey());
            assertEquals(decoded.width(), decoded.pixels().width(), sound.getKey());
            assertEquals(decoded.height(), decoded.pixels().height(), sound.getKey());
        }
    }

    @Test
    void gives_at_least_the_size_asked_for_and_the_true_size_beside() throws Exception {
        for (Map.Entry<String, byte[]> sound : soundFiles().entrySet()) {
            Decoded full = read(sound.getValue(), TargetSize.FULL).orElseThrow(() -> foreign(sound.getKey()));
            for (int side : new int[] {1, 16, 32, 128, 5_000}) {
                Decoded small = read(sound.getValue(), new TargetSize(side)).orElseThrow();
                int least = Math.min(side, Math.min(full.width(), full.height()));
                int got = Math.min(small.pixels().width(), small.pixels().height());
                assertTrue(got >= least, sound.getKey() + ": short side " + got + " where " + least + " was asked for");
                assertEquals(full.width(), small.width(), sound.getKey());
                assertEquals(full.height(), small.height(), sound.getKey());
            }
        }
    }

    @Test
    void gives_the_picture_itself_as_first_page_and_nothing_beyond_the_last() throws Exception {
        for (Map.Entry<String, byte[]> sound : soundFiles().entrySet()) {
            Decoded picture = read(sound.getValue(), TargetSize.FULL).orElseThrow(() -> foreign(sound.getKey()));
            Decoded first = decoder()
                    .decodePage(BytesSource.of(sound.getValue()), 0, TargetSize.FULL)
                    .orElseThrow(() -> new AssertionError(sound.getKey() + " has no first page"));
            assertEquals(picture.width(), first.width(), sound.getKey());
            assertEquals(picture.height(), first.height(), sound.getKey());
            assertEquals(
                    Optional.empty(),
                    decoder().decodePage(BytesSource.of(sound.getValue()), 1_000_000, TargetSize.FULL),
                    sound.getKey());
        }
    }

    @Test
    void leaves_foreign_files_to_others() throws Exception {
        byte[] noise = new byte[5_000];
        new Random(42).nextBytes(noise);
        List<byte[]> foreign = List.of(
                new byte[0],
                new byte[1],
                new byte[4_000],
                noise,
                "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII),
                "A letter, not a picture.".repeat(99).getBytes(StandardCharsets.US_ASCII));
        for (byte[] bytes : foreign) {
            assertEquals(Optional.empty(), read(bytes, TargetSize.FULL), bytes.length + " foreign bytes");
        }
    }

    @Test
    void bears_files_cut_short() throws Exception {
        for (Map.Entry<String, byte[]> sound : soundFiles().entrySet()) {
            byte[] whole = sound.getValue();
            for (int cut = 0; cut < CUTS; cut++) {
                int length = cut < CUTS / 2 ? cut * 3 : (int) ((long) whole.length * cut / CUTS);
                bears(sound.getKey() + " cut to " + length, Arrays.copyOf(whole, Math.min(length, whole.length)));
            }
        }
    }

    @Test
    void bears_damaged_files() throws Exception {
        for (Map.Entry<String, byte[]> sound : soundFiles().entrySet()) {
            for (int seed = 0; seed < DAMAGES; seed++) {
                bears(sound.getKey() + " damaged by seed " + seed, damaged(sound.getValue(), seed));
            }
        }
    }

    /** Anything but a picture, an empty answer or a checked exception is a crash and fails the test. */
    private void bears(String what, byte[] bytes) {
        assertTimeoutPreemptively(
                LIMIT,
                () -> {
                    try {
                        decoder().decode(BytesSource.of(bytes), new TargetSize(128));
                        decoder().decodePage(BytesSource.of(bytes), 1, new TargetSize(128));
                    } catch (DecodeException e) {
                        assertFalse(String.valueOf(e.getMessage()).isBlank(), "a person needs the reason");
                    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                        throw new AssertionError(what, e);
                    }
                },
                what);
    }

    /** Every second time near the head, where the lengths are. */
    private static byte[] damaged(byte[] sound, int seed) {
        Random random = new Random(seed);
        byte[] bytes = sound.clone();
        int reach = seed % 2 == 0 ? bytes.length : Math.min(bytes.length, 300);
        for (int i = 0; i <= random.nextInt(8); i++) {
            bytes[random.nextInt(reach)] = (byte) (random.nextBoolean() ? 0xff : random.nextInt(256));
        }
        return bytes;
    }

    private Optional<Decoded> read(byte[] bytes, TargetSize size) throws DecodeException, IOException {
        return decoder().decode(BytesSource.of(bytes), size);
    }

    private static AssertionError foreign(String name) {
        return new AssertionError(name + " was left to others");
    }
}
