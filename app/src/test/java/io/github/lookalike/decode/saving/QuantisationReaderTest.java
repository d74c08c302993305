package io.github.lookalike.decode.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.content.Sniffer;
import io.github.lookalike.decode.saving.Quantisation.Kind;
import io.github.lookalike.decode.source.BytesSource;
import io.github.lookalike.scan.Drawn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.jpeg.JPEGQTable;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;

final class QuantisationReaderTest {

    private static final int[] SOF = {0xff, 0xc0, 0, 17, 8, 0, 8, 0, 8, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1};
    private static final int[] GREY_SOF = {0xff, 0xc2, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 2};
    private static final int[] SCAN = {0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0};

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.75, 0.9, 0.95, 1})
    void tables_are_those_that_the_writer_wrote(double quality) throws IOException {
        byte[] jpeg = jpeg(quality, false);
        Quantisation quantisation = read(jpeg);
        assertThat(quantisation.kind()).isEqualTo(Kind.JPEG);
        assertThat(quantisation.light()).isEqualTo(tables(jpeg).get(0));
        assertThat(quantisation.colour()).isEqualTo(tables(jpeg).get(1));
    }

    @Test
    void a_progressive_file_says_the_same() throws IOException {
        assertThat(read(jpeg(0.75, true))).isEqualTo(read(jpeg(0.75, false)));
        assertThat(read(Reading.fixture("scene-progressive.jpg")).kind()).isEqualTo(Kind.JPEG);
    }

    @Test
    void tables_are_taken_by_the_numbers_that_the_frame_says() throws IOException {
        Quantisation both = read(bytes(start(), table(1, 50), table(0, 10), SOF, SCAN));
        assertThat(both.light()).isEqualTo(steps(10));
        assertThat(both.colour()).isEqualTo(steps(50));
        Quantisation grey = read(bytes(start(), table(0, 50), table(2, 10), GREY_SOF, SCAN));
        assertThat(grey.light()).isEqualTo(steps(10));
        assertThat(grey.colour()).isEqualTo(steps(10));
    }

    @Test
    void tables_of_two_bytes_a_step_and_several_in_one_segment_are_read() throws IOException {
        int[] segment = new int[4 + 129 + 65];
        segment[0] = 0xff;
        segment[1] = 0xdb;
        segment[3] = 2 + 129 + 65;
        segment[4] = 0x10;
        for (int i = 0; i < 64; i++) {
            segment[5 + 2 * i] = 1;
            segment[6 + 2 * i] = i;
            segment[134 + i] = 7 + i;
        }
        segment[133] = 1;
        Quantisation read = read(bytes(start(), segment, SOF, SCAN));
        assertThat(read.light()).isEqualTo(steps(256));
        assertThat(read.colour()).isEqualTo(steps(7));
    }

    @Test
    void a_file_without_its_table_says_nothing() throws IOException {
        assertThat(read(bytes(start(), SOF, SCAN))).isEqualTo(Quantisation.NONE);
        assertThat(read(bytes(start(), table(3, 9), SOF, SCAN))).isEqualTo(Quantisation.NONE);
        assertThat(read(bytes(start(), SCAN, table(0, 9), SOF))).isEqualTo(Quantisation.NONE);
        assertThat(read(bytes(start()))).isEqualTo(Quantisation.NONE);
    }

    @Test
    void colours_without_a_table_of_their_own_have_that_of_light() throws IOException {
        Quantisation read = read(bytes(start(), table(0, 9), SOF, SCAN));
        assertThat(read.light()).isEqualTo(steps(9));
        assertThat(read.colour()).isEqualTo(steps(9));
    }

    @Test
    void a_table_that_is_cut_off_says_nothing() throws IOException {
        int[] whole = table(0, 9);
        for (int length = 0; length < whole.length; length++) {
            Quantisation read = read(bytes(start(), SOF, Arrays.copyOf(whole, length)));
            assertThat(read).as("%d bytes", length).isEqualTo(Quantisation.NONE);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "scene-jfif.jpg, JPEG",
        "scene-cmyk.jpg, JPEG",
        "scene-lossy.webp, TRANSFORM",
        "scene-lossless.webp, NONE",
        "scene-alpha.webp, NONE",
        "scene.gif, PALETTE",
        "scene-animated.gif, PALETTE",
        "scene-palette.png, PALETTE",
        "scene.png, NONE",
        "scene-16bit.png, NONE",
        "scene.bmp, NONE",
        "scene.tif, NONE",
        "scene.heic, UNTOLD",
        "scene.avif, UNTOLD",
        "scene.jp2, UNTOLD",
        "scene.jxl, TRANSFORM",
    })
    void each_format_says_what_it_loses(String name, Kind kind) throws IOException {
        assertThat(read(Reading.fixture(name)).kind()).isEqualTo(kind);
    }

    @Test
    void the_step_of_a_webp_is_that_of_its_frame_header() throws IOException {
        int step = read(Reading.fixture("scene-lossy.webp")).light().get(0);
        assertThat(step).isBetween(4 * Quantisation.PARTS / 2, 284 * Quantisation.PARTS / 2);
        assertThat(read(Reading.fixture("scene-lossy.webp")).colour()).containsExactly(step);
    }

    @Test
    void a_webp_is_found_behind_other_chunks() throws IOException {
        byte[] plain = Reading.fixture("scene-lossy.webp");
        byte[] extended = bytes(
                new int[] {'R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'E', 'B', 'P'},
                new int[] {'V', 'P', '8', 'X', 10, 0, 0, 0, 0, 0, 0, 0, 79, 0, 0, 47, 0, 0},
                new int[] {'I', 'C', 'C', 'P', 3, 0, 0, 0, 1, 2, 3, 0});
        byte[] all = Arrays.copyOf(extended, extended.length + plain.length - 12);
        System.arraycopy(plain, 12, all, extended.length, plain.length - 12);
        assertThat(read(all, ContentType.WEBP)).isEqualTo(read(plain));
    }

    @Test
    void a_webp_that_is_cut_off_says_nothing_or_the_same() throws IOException {
        byte[] plain = Reading.fixture("scene-lossy.webp");
        for (int length = 12; length < 60; length++) {
            Quantisation read = read(Arrays.copyOf(plain, length), ContentType.WEBP);
            assertThat(read).as("%d bytes", length).isIn(Quantisation.NONE, read(plain));
            assertThat(read.kind() == Kind.NONE || length > 32).isTrue();
        }
    }

    /** Of the scene saved at distance 1, which is about quality 90 of a JPEG. */
    @Test
    void the_step_of_a_jpeg_xl_is_that_of_its_global_scale() throws IOException {
        byte[] plain = Reading.fixture("scene.jxl");
        Quantisation read = read(plain);
        assertThat(read.light().get(0)).isBetween(6 * Quantisation.PARTS, 13 * Quantisation.PARTS);
        assertThat(read.colour()).isEqualTo(read.light());
        assertThat(read.lost()).isGreaterThan(Quantisation.ROUNDED);
        byte[] box = bytes(
                new int[] {0, 0, 0, 12, 'J', 'X', 'L', ' ', 13, 10, 0x87, 10},
                new int[] {0, 0, 0, 20, 'f', 't', 'y', 'p', 'j', 'x', 'l', ' ', 0, 0, 0, 0, 'j', 'x', 'l', ' '},
                new int[] {0, 0, 0, 0, 'j', 'x', 'l', 'c'});
        byte[] boxed = Arrays.copyOf(box, box.length + plain.length);
        System.arraycopy(plain, 0, boxed, box.length, plain.length);
        assertThat(read(boxed)).isEqualTo(read);
    }

    @Test
    void a_jpeg_xl_whose_header_is_cut_off_does_not_tell_its_step() throws IOException {
        byte[] plain = Reading.fixture("scene.jxl");
        for (int length = 2; length < 12; length++) {
            assertThat(read(Arrays.copyOf(plain, length), ContentType.JPEG_XL)).isEqualTo(Quantisation.UNTOLD);
        }
    }

    @Test
    void any_bytes_end_quietly() throws IOException {
        Random random = new Random(20261127);
        for (String name : List.of(
                "scene-jfif.jpg", "scene-lossy.webp", "scene-lossless.webp", "scene-palette.png", "scene.jxl")) {
            byte[] whole = Reading.fixture(name);
            ContentType type = Sniffer.sniff(ByteBuffer.wrap(whole));
            for (int i = 0; i < 1000; i++) {
                byte[] changed = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                for (int n = 0; n < 8; n++) {
                    changed[random.nextInt(Math.min(changed.length, 400))] = (byte) random.nextInt(256);
                }
                assertThat(read(changed, type)).isNotNull();
            }
        }
    }

    @Test
    void steps_that_do_not_belong_to_the_kind_are_refused() {
        assertThatThrownBy(() -> new Quantisation(Kind.JPEG, List.of(1), List.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quantisation(Kind.NONE, List.of(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int[] start() {
        return new int[] {0xff, 0xd8, 0xff, 0xe0, 0, 4, 'J', 'F'};
    }

    /** Whose steps begin with this and become larger by one. */
    private static int[] table(int number, int first) {
        int[] segment = new int[69];
        segment[0] = 0xff;
        segment[1] = 0xdb;
        segment[3] = 67;
        segment[4] = number;
        for (int i = 0; i < 64; i++) {
            segment[5 + i] = first + i;
        }
        return segment;
    }

    private static List<Integer> steps(int first) {
        return IntStream.range(first, first + 64).boxed().toList();
    }

    private static byte[] bytes(int[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int[] part : parts) {
            for (int one : part) {
                bytes.write(one);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] jpeg(double quality, boolean progressive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality((float) quality);
        how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(Drawn.picture(5, 120, 90), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The tables of luma and of colour as the JDK reads them, in zig-zag order. */
    private static List<List<Integer>> tables(byte[] jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in);
            IIOMetadata metadata = reader.getImageMetadata(0);
            return List.of(
                    table(metadata.getAsTree("javax_imageio_jpeg_image_1.0"), 0),
                    table(metadata.getAsTree("javax_imageio_jpeg_image_1.0"), 1));
        } finally {
            reader.dispose();
        }
    }

    private static List<Integer> table(Node node, int number) {
        if (node instanceof IIOMetadataNode table
                && table.getUserObject() instanceof JPEGQTable steps
                && table.getAttribute("qtableId").equals(String.valueOf(number))) {
            return zigZag(steps.getTable());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            List<Integer> found = table(child, number);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The JDK gives tables row by row; a file has them along the diagonals, the first one going up. */
    private static List<Integer> zigZag(int[] rows) {
        List<Integer> steps = new ArrayList<>();
        for (int diagonal = 0; diagonal < 15; diagonal++) {
            for (int i = 0; i <= diagonal; i++) {
                int y = diagonal % 2 == 0 ? diagonal - i : i;
                if (y < 8 && diagonal - y < 8) {
                    steps.add(rows[8 * y + diagonal - y]);
                }
            }
        }
        return steps;
    }

    private static Quantisation read(byte[] bytes) throws IOException {
        return read(bytes, Sniffer.sniff(ByteBuffer.wrap(bytes)));
    }

    private static Quantisation read(byte[] bytes, ContentType type) throws IOException {
        return QuantisationReader.read(new BytesSource(Path.of("a"), ByteBuffer.wrap(bytes)), type);
    }
}
