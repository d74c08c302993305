package io.github.lookalike.decode.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Content.Extra;
import io.github.lookalike.decode.ListedJpegs;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.BytesSource;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class JpegContentTest {

    private static final byte[] PLAIN = Reading.fixture("scene-jfif.jpg");
    private static final byte[] FILM = bytes("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom and so on");

    @Test
    void a_plain_jpeg_is_plain() {
        assertThat(read(PLAIN)).contains(Content.PLAIN);
    }

    @Test
    void a_film_behind_the_picture_is_told_whatever_the_metadata_say() {
        assertThat(extras(ListedJpegs.joined(PLAIN, FILM))).containsExactly(Extra.FILM);
        assertThat(extras(ListedJpegs.joined(PLAIN, new byte[300_000], FILM, new byte[500])))
                .containsExactly(Extra.FILM);
    }

    @Test
    void a_film_that_only_the_metadata_speak_of_was_dropped_by_an_editor() {
        byte[] edited = withSegment(0xe1, bytes("http://ns.adobe.com/xap/1.0/\0<x GCamera:MotionPhoto=\"1\"/>"));

        assertThat(read(edited)).contains(Content.PLAIN);
    }

    @Test
    void the_directory_of_a_samsung_phone_names_films_sound_and_depth() {
        assertThat(extras(ListedJpegs.joined(PLAIN, samsung(0x0a01)))).isEmpty();
        assertThat(extras(ListedJpegs.joined(PLAIN, samsung(0x0a30)))).containsExactly(Extra.FILM);
        assertThat(extras(ListedJpegs.joined(PLAIN, samsung(0x0100, 0x0ab1)))).containsOnly(Extra.SOUND, Extra.DEPTH);
    }

    @Test
    void sound_behind_the_picture_is_told() {
        assertThat(extras(ListedJpegs.joined(PLAIN, bytes("RIFF\0\0\1\0WAVEfmt and so on"))))
                .containsExactly(Extra.SOUND);
    }

    @Test
    void notes_behind_the_picture_are_nothing_and_much_that_nobody_knows_leaves_the_content_open() {
        byte[] unknown = new byte[100_000];
        Arrays.fill(unknown, (byte) 'x');

        assertThat(read(ListedJpegs.joined(PLAIN, bytes("some notes")))).contains(Content.PLAIN);
        assertThat(read(ListedJpegs.joined(PLAIN, new byte[100_000]))).contains(Content.PLAIN);
        assertThat(read(ListedJpegs.joined(PLAIN, unknown))).isEmpty();
    }

    @Test
    void listed_pictures_are_told_by_what_they_are() {
        assertThat(extras(withList(ListedJpegs.DISPARITY, PLAIN))).containsExactly(Extra.FURTHER_PICTURE);
        assertThat(extras(withList(0, gainMap()))).containsExactly(Extra.GAIN_MAP);
        assertThat(extras(ListedJpegs.joined(withList(0, gainMap()), FILM))).containsOnly(Extra.GAIN_MAP, Extra.FILM);
    }

    @Test
    void a_listed_picture_of_its_own_is_a_page_and_a_map_is_none() {
        assertThat(read(withList(ListedJpegs.DISPARITY, PLAIN)).orElseThrow().pages())
                .isEqualTo(2);
        assertThat(read(withList(0, gainMap())).orElseThrow().pages()).isEqualTo(1);
    }

    @Test
    void a_listed_preview_of_the_picture_itself_is_nothing_of_its_own() {
        assertThat(read(withList(0x010001, PLAIN))).contains(Content.PLAIN);
    }

    @Test
    void a_depth_map_within_the_metadata_is_told() {
        byte[] packet =
                bytes("http://ns.adobe.com/xap/1.0/\0<x GDepth:Format=\"RangeInverse\" GDepth:Data=\"iVBOR\"/>");

        assertThat(extras(withSegment(0xe1, packet))).containsExactly(Extra.DEPTH);
    }

    @Test
    void the_colour_space_is_told_by_the_profile_or_by_exif() {
        byte[] profile = ListedJpegs.joined(bytes("ICC_PROFILE\0\1\1"), profile("Display P3"));

        assertThat(colours(withSegment(0xe2, profile))).isEqualTo("Display P3");
        assertThat(colours(withSegment(0xe1, exifOfAdobeRgb()))).isEqualTo("Adobe RGB");
        assertThat(colours(Reading.fixture("scene-cmyk.jpg"))).isEqualTo("CMYK");
    }

    @Test
    void any_bytes_are_borne() {
        Random random = new Random(20261127);
        byte[] whole = ListedJpegs.joined(withList(0, gainMap()), samsung(0x0a30));
        for (int i = 0; i < 2_000; i++) {
            byte[] changed = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int n = 0; n < 6; n++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(changed)).isNotNull();
        }
    }

    private static Optional<Content> read(byte[] bytes) {
        return ContentReader.read(new BytesSource(Path.of("a"), ByteBuffer.wrap(bytes)), ContentType.JPEG);
    }

    private static Set<Extra> extras(byte[] bytes) {
        return read(bytes).orElseThrow().extras();
    }

    private static String colours(byte[] bytes) {
        return read(bytes).orElseThrow().colourSpace();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] withSegment(int code, byte[] content) {
        return ListedJpegs.withSegment(PLAIN, code, content);
    }

    private static byte[] withList(int kind, byte[] other) {
        return ListedJpegs.listed(PLAIN, kind, other);
    }

    private static byte[] gainMap() {
        return withSegment(0xe1, bytes("http://ns.adobe.com/xap/1.0/\0<x hdrgm:Version=\"1.0\"/>"));
    }

    /** A directory of entries of these kinds, as phones of Samsung end a file. */
    private static byte[] samsung(int... kinds) {
        int length = 12 + 12 * kinds.length;
        ByteBuffer trailer = ByteBuffer.allocate(length + 8).order(ByteOrder.LITTLE_ENDIAN);
        trailer.put(bytes("SEFH")).putInt(106).putInt(kinds.length);
        for (int kind : kinds) {
            trailer.putShort((short) 0).putShort((short) kind).putInt(0).putInt(0);
        }
        return trailer.putInt(length).put(bytes("SEFT")).array();
    }

    private static byte[] profile(String description) {
        ByteBuffer profile = ByteBuffer.allocate(300);
        profile.position(16).put(bytes("RGB XYZ "));
        profile.position(128).putInt(1).put(bytes("desc")).putInt(144).putInt(100);
        profile.position(144)
                .put(bytes("desc"))
                .putInt(0)
                .putInt(description.length())
                .put(bytes(description));
        return profile.array();
    }

    /** EXIF with the colour space "uncalibrated" and R03 in the interoperability directory. */
    private static byte[] exifOfAdobeRgb() {
        ByteBuffer tiff = ByteBuffer.allocate(110);
        tiff.put(bytes("MM\0*")).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(30);
        tiff.position(30).putShort((short) 2);
        tiff.putShort((short) 0xa001).putShort((short) 3).putInt(1).putInt(0xffff_0000);
        tiff.putShort((short) 0xa005).putShort((short) 4).putInt(1).putInt(70).putInt(0);
        tiff.position(70).putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(4).put(bytes("R03\0"));
        return ListedJpegs.joined(bytes("Exif\0\0"), tiff.array());
    }
}
