package io.github.lookalike.decode.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Content.Extra;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.content.Sniffer;
import io.github.lookalike.decode.source.BytesSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "scene.png, 8, false, true, ''",
        "scene-16bit.png, 16, false, true, ''",
        "scene-alpha.png, 8, true, true, ''",
        "scene-palette.png, 8, false, true, indexed",
        "scene-lossy.webp, 8, false, false, ''",
        "scene-lossless.webp, 8, false, true, ''",
        "scene-alpha.webp, 8, true, true, ''",
        "scene.gif, 8, false, true, indexed",
        "scene.tif, 8, false, true, ''",
        "scene-big.tif, 8, false, true, ''",
        "scene-16bit-zip.tif, 16, false, true, ''",
        "scene-alpha.tif, 8, true, true, ''",
        "scene-jpeg.tif, 8, false, false, ''",
        "scene-cmyk.tif, 8, false, true, CMYK",
        "scene-grey.tif, 8, false, true, grey",
        "scene-bilevel.tif, 1, false, true, grey",
        "scene.bmp, 8, false, true, ''",
        "scene-palette.bmp, 8, false, true, indexed",
        "scene-palette.dib, 8, false, true, indexed",
        "scene-alpha.tga, 8, true, true, ''",
        "scene-rle.tga, 8, false, true, ''",
        "scene.pgm, 8, false, true, grey",
        "scene.pbm, 1, false, true, grey",
        "scene.ppm, 8, false, true, ''",
        "scene.pam, 8, false, true, ''",
        "scene.pcx, 8, false, true, ''",
        "scene.sgi, 8, false, true, ''",
        "scene.xwd, 8, false, true, ''",
        "scene.iff, 8, false, true, ''",
        "scene.dds, 8, false, true, ''",
        "scene.hdr, 16, false, true, linear",
        "scene.heic, 8, false, false, ''",
        "scene.avif, 8, false, false, sRGB"
    })
    void every_format_tells_how_fine_it_is(String file, int bits, boolean alpha, boolean lossless, String colours) {
        Content content = read(Reading.fixture(file)).orElseThrow();

        assertThat(content).isEqualTo(new Content(1, 1, Duration.ZERO, bits, alpha, 0, lossless, colours, Set.of()));
    }

    @Test
    void the_other_sizes_of_an_icon_are_further_pictures() {
        Content content = read(Reading.fixture("scene.ico")).orElseThrow();

        assertThat(content.extras()).containsExactly(Content.Extra.FURTHER_PICTURE);
        assertThat(content.alpha() && content.lossless() && content.single()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scene-animated.gif", "scene-animated.png", "scene-animated.webp"})
    void animations_tell_their_frames_and_how_long_they_take(String file) {
        Content content = read(Reading.fixture(file)).orElseThrow();

        assertThat(content.frames()).isEqualTo(2);
        assertThat(content.duration()).isEqualTo(Duration.ofMillis(200));
        assertThat(content.single()).isFalse();
    }

    @Test
    void a_tiff_has_as_many_pages_as_pictures_that_are_no_copies_or_masks_of_others() {
        assertThat(read(tiff(0, 2, 2)).orElseThrow().pages()).isEqualTo(3);
        assertThat(read(tiff(0, 1, 4)).orElseThrow().pages()).isEqualTo(1);
    }

    @Test
    void a_tiff_of_too_many_pages_is_left_open() {
        assertThat(read(tiff(new int[1_200]))).isEmpty();
    }

    @Test
    void what_a_sensor_saw_is_raw_and_one_picture() {
        byte[] raw = ofSensor(14);

        assertThat(read(raw)).contains(new Content(1, 1, Duration.ZERO, 14, false, 0, true, "raw", Set.of()));
    }

    @Test
    void an_unflattened_file_tells_its_layers_and_depth() {
        assertThat(read(psd(3, 16)).orElseThrow().layers()).isEqualTo(3);
        assertThat(read(psd(-2, 8)).orElseThrow().layers()).isEqualTo(2);
        assertThat(read(psd(-2, 8)).orElseThrow().alpha()).isTrue();
        assertThat(read(psd(3, 16)).orElseThrow().bits()).isEqualTo(16);
    }

    @Test
    void a_heic_tells_what_comes_with_the_picture() {
        Content content = read(heif(
                        box("auxC", "\0\0\0\0urn:com:apple:photo:2020:aux:hdrgainmap\0"),
                        box("auxC", "\0\0\0\0urn:mpeg:hevc:2015:auxid:2\0"),
                        box("auxC", "\0\0\0\0urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0"),
                        box("pixi", "\0\0\0\0\3\n\n\n"),
                        box("colr", "nclx\0\14\0\15\0\6")))
                .orElseThrow();

        assertThat(content.extras()).containsOnly(Extra.GAIN_MAP, Extra.DEPTH);
        assertThat(content.alpha()).isTrue();
        assertThat(content.bits()).isEqualTo(10);
        assertThat(content.colourSpace()).isEqualTo("Display P3");
        assertThat(content.pages()).isEqualTo(1);
    }

    @Test
    void a_sequence_tells_its_frames_and_whether_another_track_makes_them_transparent() {
        Content content = read(Reading.fixture("scene-frames.heics")).orElseThrow();

        assertThat(content.frames()).isEqualTo(4);
        assertThat(content.duration()).isEqualTo(Duration.ofMillis(800));
        assertThat(content.alpha()).isTrue();
    }

    @Test
    void several_netpbm_pictures_in_one_file_are_left_open() throws IOException {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.write(Reading.fixture("scene.ppm"));
        two.write(Reading.fixture("scene.ppm"));

        assertThat(read(two.toByteArray())).isEmpty();
    }

    @Test
    void what_is_no_picture_is_left_open() {
        assertThat(read(Reading.fixture("scene.jp2"))).isEmpty();
        assertThat(read(bytes("a letter"))).isEmpty();
    }

    @Test
    void hostile_files_take_no_time() throws IOException {
        for (Path file : Reading.corpora("hostile")) {
            byte[] bytes = Files.readAllBytes(file);
            assertTimeoutPreemptively(Duration.ofSeconds(4), () -> read(bytes), file.toString());
        }
    }

    private static Optional<Content> read(byte[] bytes) {
        return ContentReader.read(
                new BytesSource(Path.of("a"), ByteBuffer.wrap(bytes)), Sniffer.sniff(ByteBuffer.wrap(bytes)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A chain of directories of these NewSubfileTypes, without any pixels. */
    private static byte[] tiff(int... kinds) {
        ByteBuffer tiff = ByteBuffer.allocate(8 + kinds.length * 100).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(bytes("II*\0")).putInt(8);
        for (int i = 0; i < kinds.length; i++) {
            int next = i + 1 < kinds.length ? 8 + (i + 1) * 100 : 0;
            directoryAt(tiff, 8 + i * 100, 1, 8, kinds[i], next);
        }
        return tiff.array();
    }

    private static byte[] ofSensor(int bits) {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(bytes("II*\0")).putInt(8);
        directoryAt(tiff, 8, 32803, bits, 0, 0);
        return tiff.array();
    }

    private static void directoryAt(ByteBuffer tiff, int at, int photometric, int bits, int kind, int next) {
        tiff.position(at).putShort((short) 5);
        entry(tiff, 0xfe, 4, kind);
        entry(tiff, 0x100, 3, 640);
        entry(tiff, 0x101, 3, 480);
        entry(tiff, 0x102, 3, bits);
        entry(tiff, 0x106, 3, photometric);
        tiff.putInt(next);
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(1).putInt(value);
    }

    /** The sections of a PSD of three channels up to the number of its layers. */
    private static byte[] psd(int layers, int bits) {
        ByteBuffer psd = ByteBuffer.allocate(200);
        psd.put(bytes("8BPS")).putShort((short) 1).position(12);
        psd.putShort((short) 3).putInt(10).putInt(10).putShort((short) bits).putShort((short) 3);
        psd.putInt(0).putInt(0).putInt(100);
        if (bits == 16) {
            psd.putInt(0).putInt(0).put(bytes("8BIMLr16")).putInt(40);
        } else {
            psd.putInt(60);
        }
        return psd.putShort((short) layers).array();
    }

    /** A HEIC of one item with these properties. */
    private static byte[] heif(byte[]... properties) {
        byte[] item = box("infe", "\2\0\0\0\0\1\0\0hvc1\0");
        byte[] items = box("iinf", "\0\0\0\0\0\1" + text(item));
        StringBuilder all = new StringBuilder();
        for (byte[] property : properties) {
            all.append(text(property));
        }
        byte[] container = box("iprp", text(box("ipco", all.toString())));
        return bytes(text(box("ftyp", "heic\0\0\0\0mif1heic"))
                + text(box("meta", "\0\0\0\0" + text(items) + text(container))));
    }

    private static byte[] box(String type, String content) {
        return bytes(text(ByteBuffer.allocate(4).putInt(8 + content.length()).array()) + type + content);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
