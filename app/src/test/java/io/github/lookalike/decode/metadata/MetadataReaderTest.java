package io.github.lookalike.decode.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.decode.Boxes;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.content.Sniffer;
import io.github.lookalike.decode.source.BytesSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

final class MetadataReaderTest {

    private static final String XMP =
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                    + "<rdf:Description xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:Rating='4'"
                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:subject><rdf:Bag><rdf:li>sea</rdf:li>"
                    + "<rdf:li>boat</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>";

    @Test
    void a_jpeg_tells_its_facts() throws IOException {
        Metadata metadata = read(jpeg());

        assertThat(metadata.captured()).contains(LocalDateTime.of(2024, 2, 29, 13, 14, 15));
        assertThat(metadata.cameraMake()).isEqualTo("Acme");
        assertThat(metadata.cameraModel()).isEqualTo("One");
        assertThat(metadata.orientation()).isEqualTo(8);
        assertThat(metadata.hasPosition()).isFalse();
        assertThat(metadata.rating()).contains(4);
        assertThat(metadata.keywords()).containsExactly("sea", "boat");
        assertThat(metadata.entries()).isGreaterThan(5);
    }

    @Test
    void what_is_written_in_a_png_is_its_caption_and_who_wrote_it_is_not() throws IOException {
        byte[] plain = Reading.fixture("scene-alpha.png");
        assertThat(read(plain).caption()).isEmpty();
        byte[] written = withText(withText(plain, "Author", "Anna"), "Description", "Grandma in Rome, 1950");
        assertThat(read(written).caption()).isEqualTo("Grandma in Rome, 1950");
    }

    /** The PNG with a chunk tEXt behind its header. */
    private static byte[] withText(byte[] png, String keyword, String text) {
        byte[] data = ("tEXt" + keyword + '\0' + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(data);
        int header = 33;
        return ByteBuffer.allocate(png.length + data.length + 8)
                .put(png, 0, header)
                .putInt(data.length - 4)
                .put(data)
                .putInt((int) crc.getValue())
                .put(png, header, png.length - header)
                .array();
    }

    @Test
    void the_quantisation_table_of_luma_is_told_in_zig_zag_order() throws IOException {
        Metadata metadata = read(Reading.fixture("scene-jfif.jpg"));

        // Annex K of T.81 at quality 92: its first row begins 16 11 10 16 24, and zig-zag takes 16 11 12 14 12 10.
        assertThat(metadata.lumaQuantisation()).hasSize(64).startsWith(3, 2, 2, 2, 2, 2);
    }

    @Test
    void a_heic_tells_its_facts_wherever_they_lie() throws IOException {
        for (boolean inOwnBox : new boolean[] {false, true}) {
            Metadata metadata = read(HeifFiles.describedBy(exif(), XMP, inOwnBox));

            assertThat(metadata.captured()).contains(LocalDateTime.of(2024, 2, 29, 13, 14, 15));
            assertThat(metadata.cameraModel()).isEqualTo("One");
            assertThat(metadata.rating()).contains(4);
            assertThat(metadata.keywords()).containsExactly("sea", "boat");
        }
    }

    @Test
    void a_jpeg_xl_and_a_jpeg_2000_tell_their_facts_in_boxes() throws IOException {
        byte[] xmp = XMP.getBytes(StandardCharsets.UTF_8);
        byte[] jpegXl = Boxes.joined(
                Boxes.box("JXL ", new byte[] {0x0d, 0x0a, (byte) 0x87, 0x0a}),
                Boxes.box("ftyp", Boxes.latin("jxl \0\0\0\0jxl ")),
                Boxes.box("Exif", Boxes.joined(new byte[4], exif())),
                Boxes.box("xml ", xmp));
        byte[] xmpId = HexFormat.of().parseHex("be7acfcb97a942e89c71999491e3afac");
        byte[] jpeg2000 = Boxes.joined(
                Boxes.box("jP  ", new byte[] {0x0d, 0x0a, (byte) 0x87, 0x0a}),
                Boxes.box("ftyp", Boxes.latin("jp2 \0\0\0\0jp2 ")),
                Boxes.box("uuid", Boxes.joined(Boxes.latin("JpgTiffExif->JP2"), exif())),
                Boxes.box("uuid", Boxes.joined(xmpId, xmp)));
        for (byte[] file : List.of(jpegXl, jpeg2000)) {
            Metadata metadata = read(file);

            assertThat(metadata.captured()).contains(LocalDateTime.of(2024, 2, 29, 13, 14, 15));
            assertThat(metadata.cameraModel()).isEqualTo("One");
            assertThat(metadata.rating()).contains(4);
        }
    }

    @Test
    void metadata_of_nonsense_is_none() {
        assertThat(read(Reading.fixture("scene.bmp")).captured()).isEmpty();
        assertThat(read("text".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Metadata.NONE);
    }

    @Test
    void no_mutation_makes_it_throw() throws IOException {
        Random random = new Random(20240302);
        List<byte[]> files = List.of(jpeg(), Reading.fixture("scene-alpha.png"), Reading.fixture("scene-lzw.tif"));
        for (int i = 0; i < 500; i++) {
            byte[] changed = files.get(i % files.size()).clone();
            for (int n = 0; n < 4; n++) {
                changed[random.nextInt(Math.min(changed.length, 900))] = (byte) random.nextInt(256);
            }
            assertThat(read(Arrays.copyOf(changed, random.nextInt(changed.length) + 1)))
                    .isNotNull();
        }
    }

    private static Metadata read(byte[] bytes) {
        ContentType type = Sniffer.sniff(ByteBuffer.wrap(bytes));
        return MetadataReader.read(new BytesSource(Path.of("a"), ByteBuffer.wrap(bytes)), type);
    }

    /** A JPEG with an EXIF and an XMP segment before its own. */
    private static byte[] jpeg() throws IOException {
        byte[] plain = Reading.fixture("scene-jfif.jpg");
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.write(plain, 0, 2);
        segment(jpeg, "Exif\0\0", exif());
        segment(jpeg, "http://ns.adobe.com/xap/1.0/\0", XMP.getBytes(StandardCharsets.UTF_8));
        jpeg.write(plain, 2, plain.length - 2);
        return jpeg.toByteArray();
    }

    private static void segment(ByteArrayOutputStream jpeg, String name, byte[] content) {
        int length = 2 + name.length() + content.length;
        jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        jpeg.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        jpeg.writeBytes(content);
    }

    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 4);
        entry(tiff, 0x10f, 2, 5, 100);
        entry(tiff, 0x110, 2, 4, 0x00656e4f);
        entry(tiff, 0x112, 3, 1, 8);
        entry(tiff, 0x8769, 4, 1, 110);
        tiff.putInt(0);
        tiff.position(100).put("Acme\0".getBytes(StandardCharsets.US_ASCII));
        tiff.position(110).putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 140);
        tiff.putInt(0);
        tiff.position(140).put("2024:02:29 13:14:15\0".getBytes(StandardCharsets.US_ASCII));
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
