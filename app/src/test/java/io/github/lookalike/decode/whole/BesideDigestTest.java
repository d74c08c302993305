package io.github.lookalike.decode.whole;

import static io.github.lookalike.decode.Boxes.box;
import static io.github.lookalike.decode.Boxes.joined;
import static io.github.lookalike.decode.Boxes.latin;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.decode.ListedJpegs;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.BytesSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BesideDigestTest {

    private static final byte[] PLAIN = Reading.fixture("scene-jfif.jpg");
    private static final int XMP = 0xe1;

    @Test
    void the_depth_map_of_a_heic_is_part_of_it_and_the_picture_is_not() throws Exception {
        Optional<String> one = read(heic("picture", "depth"), ContentType.HEIC);

        assertThat(one).isPresent();
        assertThat(read(heic("another", "depth"), ContentType.HEIC)).isEqualTo(one);
        assertThat(read(heic("picture", "death"), ContentType.HEIC)).isPresent().isNotEqualTo(one);
    }

    @Test
    void what_lies_behind_the_end_of_the_file_leaves_it_open() throws Exception {
        byte[] whole = heic("picture", "depth");

        assertThat(read(Arrays.copyOf(whole, whole.length - 1), ContentType.HEIC))
                .isEmpty();
        assertThat(read(whole, ContentType.AVIF)).isPresent();
        assertThat(read(whole, ContentType.ORF)).isEmpty();
    }

    @Test
    void a_depth_map_within_the_metadata_of_a_jpeg_is_part_of_it() throws Exception {
        Optional<String> one = read(ListedJpegs.withSegment(PLAIN, XMP, depth("iVBOR")), ContentType.JPEG);

        assertThat(read(ListedJpegs.withSegment(PLAIN, XMP, depth("iVBOR")), ContentType.JPEG))
                .isEqualTo(one);
        assertThat(read(ListedJpegs.withSegment(PLAIN, XMP, depth("iVBOS")), ContentType.JPEG))
                .isPresent()
                .isNotEqualTo(one);
    }

    @Test
    void any_bytes_end() {
        Random random = new Random(20261128);
        for (byte[] whole : new byte[][] {heic("picture", "depth"), PLAIN, Reading.fixture("scene.psd")}) {
            for (int i = 0; i < 1000; i++) {
                byte[] changed = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                for (int n = 0; n < 8; n++) {
                    changed[random.nextInt(Math.min(changed.length, 400))] = (byte) random.nextInt(256);
                }
                for (ContentType type : new ContentType[] {ContentType.HEIC, ContentType.JPEG, ContentType.PSD}) {
                    assertThat(endsWell(changed, type)).isTrue();
                }
            }
        }
    }

    private static boolean endsWell(byte[] bytes, ContentType type) {
        try {
            return read(bytes, type) != null;
        } catch (IOException e) {
            return true;
        }
    }

    private static Optional<String> read(byte[] bytes, ContentType type) throws IOException {
        return BesideDigest.read(new BytesSource(Path.of("a"), ByteBuffer.wrap(bytes)), type);
    }

    private static byte[] depth(String data) {
        return latin("http://ns.adobe.com/xap/1.0/\0<x GDepth:Format=\"RangeInverse\" GDepth:Data=\"" + data + "\"/>");
    }

    /** A picture and an auxiliary one of it. */
    private static byte[] heic(String picture, String auxiliary) {
        byte[] type = box("ftyp", latin("heic\0\0\0\0mif1heic"));
        int start = type.length + meta(0, picture.length(), auxiliary.length()).length + 8;
        return joined(type, meta(start, picture.length(), auxiliary.length()), box("mdat", latin(picture + auxiliary)));
    }

    private static byte[] meta(int start, int picture, int auxiliary) {
        byte[] places = ByteBuffer.allocate(8 + 2 * 14)
                .putInt(0)
                .putShort((short) 0x4400)
                .putShort((short) 2)
                .put(place(1, start, picture))
                .put(place(2, start + picture, auxiliary))
                .array();
        byte[] reference = box("auxl", new byte[] {0, 2, 0, 1, 0, 1});
        return box(
                "meta",
                joined(
                        new byte[4],
                        box("iinf", joined(new byte[] {0, 0, 0, 0, 0, 2}, item(1), item(2))),
                        box("iref", joined(new byte[4], reference)),
                        box("iloc", places)));
    }

    private static byte[] place(int item, int from, int length) {
        return ByteBuffer.allocate(14)
                .putShort((short) item)
                .putShort((short) 0)
                .putShort((short) 1)
                .putInt(from)
                .putInt(length)
                .array();
    }

    private static byte[] item(int id) {
        return box("infe", joined(new byte[] {2, 0, 0, 0, 0, (byte) id, 0, 0}, latin("hvc1\0")));
    }
}
