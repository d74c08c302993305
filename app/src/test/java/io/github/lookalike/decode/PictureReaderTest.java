package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.words.Worded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureReaderTest {

    @TempDir
    private Path folder;

    @Test
    void content_decides_and_a_wrong_suffix_is_noted() throws Exception {
        Path file = Files.write(folder.resolve("holiday.jpg"), Reading.fixture("scene.png"));

        Picture picture = Reading.reader().read(file, Reading.SMALL);

        assertThat(picture.format()).isEqualTo("PNG");
        assertThat(picture.note()).contains("is a PNG picture although named .jpg");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "00000018667479706d70343200000000, video",
        "25504446 2d312e34, PDF document",
        "504b030414000000, compressed archive",
        "3c68746d6c3e3c626f64793e, web page",
        "48656c6c6f2c20776f726c64, text file",
        "494433030000000000, sound recording",
        "00000000000000000000, zero bytes only",
        "89aabbccddeeff010203, unknown kind"
    })
    void what_is_no_picture_is_called_by_its_name(String hex, String words) throws Exception {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        Path file = Files.write(folder.resolve("film.jpg"), bytes);

        assertThatThrownBy(() -> Reading.reader().read(file, Reading.SMALL))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("DEC-01"))
                .satisfies(Worded.saying(words));
    }

    @Test
    void an_empty_file_a_missing_file_and_a_folder_have_their_reasons() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.jpg"));

        assertThat(codeOf(empty)).isEqualTo("DEC-07");
        assertThat(codeOf(folder.resolve("gone.jpg"))).isEqualTo("DEC-02");
        assertThat(codeOf(folder)).isEqualTo("DEC-01");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_orientation_comes_out_upright(int orientation) throws Exception {
        ImageDecoder stored = new Answering(orientation);
        PictureReader reader = new PictureReader(List.of(stored), DecodeLimits.usual());
        Path file = Files.writeString(folder.resolve("any.txt"), "any");

        Picture picture = reader.read(file, Reading.SMALL);

        assertThat(picture.pixels().luma(0, 0)).isEqualTo(10);
        assertThat(picture.width()).isEqualTo(3);
        assertThat(picture.height()).isEqualTo(2);
        assertThat(picture.pixels().luma(2, 1)).isEqualTo(60);
    }

    @Test
    void the_eight_turned_copies_of_one_scene_look_alike() throws Exception {
        List<Path> copies = Reading.corpora("labelled/exif-orientation").stream()
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jpg"))
                .toList();
        assertThat(copies).isNotEmpty();
        float[] first = null;
        for (Path copy : copies) {
            Picture picture = Reading.reader().read(copy, Reading.SMALL);
            float[] light = picture.pixels().averagedLuma(8, 8);
            first = first == null ? light : first;
            assertThat(distance(first, light)).as(copy.toString()).isLessThan(12);
        }
    }

    @Test
    void trouble_in_a_decoder_is_a_reason_and_nothing_else() throws Exception {
        Path file = Files.write(folder.resolve("scene.png"), Reading.fixture("scene.png"));

        assertThat(codeWith(new Throwing(new IllegalStateException("odd")), file))
                .isEqualTo("DEC-03");
        assertThat(codeWith(new Throwing(new OutOfMemoryError("all of it")), file))
                .isEqualTo("DEC-05");
        assertThat(codeWith(new Throwing(new StackOverflowError()), file)).isEqualTo("DEC-03");
    }

    @Test
    void what_a_decoder_knows_of_the_whole_file_counts_before_its_headers() throws Exception {
        Content film = new Content(1, 3, Duration.ofSeconds(2), 10, true, 0, false, "", Set.of());
        Path file = Files.write(folder.resolve("scene.png"), Reading.fixture("scene.png"));
        PictureReader reader = new PictureReader(List.of(new Telling(film)), DecodeLimits.usual());

        assertThat(reader.read(file, Reading.SMALL).metadata().content()).contains(film);
        assertThat(Reading.reader().read(file, Reading.SMALL).metadata().content())
                .contains(Content.LOSSLESS);
    }

    @Test
    void an_interrupted_worker_reads_no_further() throws Exception {
        Path file = Files.write(folder.resolve("scene.png"), Reading.fixture("scene.png"));
        Thread.currentThread().interrupt();
        try {
            assertThat(codeOf(file)).isEqualTo("DEC-06");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void a_file_larger_than_the_limits_is_still_read_where_its_format_allows_it() throws Exception {
        DecodeLimits tight = new DecodeLimits(128 << 10, 1_000_000, 64 << 20);
        Path png = Files.write(folder.resolve("long.png"), Arrays.copyOf(Reading.fixture("scene.png"), 1 << 20));

        Picture picture = new PictureReader(PictureReader.builtIn(tight), tight).read(png, Reading.SMALL);

        assertThat(picture.width()).isEqualTo(80);
    }

    @Test
    void names_promise_pictures_whatever_their_case() {
        PictureReader reader = Reading.reader();

        assertThat(List.of("a.jpg", "b.JPEG", "c.Nef", "d.heic", "e.CR3", "f.x.webp"))
                .allMatch(name -> reader.mayBePicture(Path.of(name)));
        assertThat(List.of("a.txt", "jpg", "b.mp4", "c.jpg.part", ""))
                .noneMatch(name -> reader.mayBePicture(Path.of(name)));
    }

    private static String codeOf(Path file) {
        return codeWith(Reading.reader(), file);
    }

    private static String codeWith(ImageDecoder decoder, Path file) {
        return codeWith(new PictureReader(List.of(decoder), DecodeLimits.usual()), file);
    }

    private static String codeWith(PictureReader reader, Path file) {
        try {
            return "read as " + reader.read(file, Reading.SMALL).format();
        } catch (UnreadableException e) {
            assertThat(Worded.of(e)).isNotBlank();
            return e.code();
        }
    }

    private static double distance(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs(one[i] - other[i]);
        }
        return sum / one.length;
    }

    /** Gives 3×2 samples 10 to 60, laid as a camera lays them that was held in some orientation. */
    private record Answering(int exif) implements ImageDecoder {

        @Override
        public List<String> formats() {
            return List.of("ANY");
        }

        @Override
        public List<String> suffixes() {
            return List.of("txt");
        }

        @Override
        public Optional<Decoded> decode(ImageSource source, TargetSize size) {
            Pixels upright = Pixels.ofLuma(3, 2, new byte[] {10, 20, 30, 40, 50, 60}, 3, 2);
            Pixels stored = upright.turned(Turn.ofExifOrientation(exif).inverse());
            return Optional.of(new Decoded(
                    "ANY", stored, stored.width(), stored.height(), OptionalInt.of(exif), Optional.empty()));
        }
    }

    /** One grey pixel of a file that holds more. */
    private record Telling(Content content) implements ImageDecoder {

        @Override
        public List<String> formats() {
            return List.of("ANY");
        }

        @Override
        public List<String> suffixes() {
            return List.of("png");
        }

        @Override
        public Optional<Decoded> decode(ImageSource source, TargetSize size) {
            return Optional.of(Decoded.of("ANY", Pixels.ofLuma(1, 1, new byte[] {99}, 1, 1), 1, 1)
                    .with(content));
        }
    }

    /** Throws what it was given. */
    private record Throwing(Throwable trouble) implements ImageDecoder {

        @Override
        public List<String> formats() {
            return List.of();
        }

        @Override
        public List<String> suffixes() {
            return List.of();
        }

        @Override
        public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
            if (trouble instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) trouble;
        }
    }
}
