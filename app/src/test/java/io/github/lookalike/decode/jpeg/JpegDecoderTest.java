package io.github.lookalike.decode.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.TargetSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JpegDecoderTest {

    private static final int[] SHORT_SIDES = {10, 25, 60, 128, Integer.MAX_VALUE};

    private final JpegDecoder decoder = new JpegDecoder();

    static Stream<Arguments> every_kind_at_every_scale() {
        return TestJpegs.ALL.stream()
                .filter(name -> !name.equals("rgb"))
                .flatMap(name -> IntStream.of(SHORT_SIDES).mapToObj(side -> Arguments.of(name, side)));
    }

    @ParameterizedTest
    @MethodSource("every_kind_at_every_scale")
    void averages_as_a_full_decode_would(String name, int shortSide) throws IOException, DecodeException {
        byte[] bytes = TestJpegs.read(name);

        Decoded decoded = decode(bytes, new TargetSize(shortSide));

        assertThat(decoded.damage()).isEmpty();
        assertThat(decoded.width()).isEqualTo(203);
        assertThat(decoded.height()).isEqualTo(150);
        assertThat(Math.min(decoded.pixels().width(), decoded.pixels().height()))
                .isGreaterThanOrEqualTo(Math.min(150, shortSide));
        // The last row and column of a progressive picture at 1/8 are estimates: a large part of 19 rows.
        double most = name.startsWith("progressive") && shortSide <= 18 ? 4 : 1;
        assertThat(ReferenceLuma.of(bytes).distance(decoded)).isLessThan(most);
    }

    @ParameterizedTest
    @FieldSource("io.github.lookalike.decode.jpeg.TestJpegs#ALL")
    void gives_the_colours_of_a_full_decode(String name) throws IOException, DecodeException {
        BufferedImage reference = ImageIO.read(new ByteArrayInputStream(TestJpegs.read(name)));
        Decoded decoded = decode(TestJpegs.read(name), TargetSize.FULL);

        long difference = 0;
        for (int y = 0; y < 150; y++) {
            for (int x = 0; x < 203; x++) {
                int one = decoded.pixels().rgb(x, y);
                int other = name.equals("grey")
                        ? reference.getRaster().getSample(x, y, 0) * 0x10101
                        : reference.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    difference += Math.abs((one >> shift & 255) - (other >> shift & 255));
                }
            }
        }
        assertThat((double) difference / (203 * 150 * 3)).isLessThan(3);
    }

    @Test
    void coarse_colour_is_near_the_fine_one() throws IOException, DecodeException {
        float[] fine = decode(TestJpegs.read("444"), TargetSize.FULL).pixels().averagedRedDifference(4, 3);
        float[] coarse =
                decode(TestJpegs.read("420"), new TargetSize(60)).pixels().averagedRedDifference(4, 3);

        for (int i = 0; i < fine.length; i++) {
            assertThat(coarse[i]).isBetween(fine[i] - 4, fine[i] + 4);
        }
    }

    @Test
    void leaves_other_files_and_other_kinds_of_jpeg_alone() throws IOException, DecodeException {
        byte[] twelveBits = TestJpegs.read("420");
        twelveBits[frameHeader(twelveBits) + 4] = 12;
        byte[] arithmetic = TestJpegs.read("420");
        arithmetic[frameHeader(arithmetic) + 1] = (byte) 0xc9;
        byte[] fourComponents = TestJpegs.read("420");
        fourComponents[frameHeader(fourComponents) + 9] = 4;

        for (byte[] other : new byte[][] {{}, {1, 2, 3}, twelveBits, arithmetic, fourComponents}) {
            assertThat(decoder.decode(new BytesSource(other), TargetSize.FULL)).isEmpty();
        }
    }

    @Test
    void a_picture_cut_near_its_end_is_read_and_marked() throws IOException, DecodeException {
        byte[] bytes = TestJpegs.read("420");

        Decoded decoded = decode(Arrays.copyOf(bytes, bytes.length * 9 / 10), new TargetSize(10));

        assertThat(decoded.damage())
                .hasValueSatisfying(damage -> assertThat(damage).matches("truncated after 1[0-9][0-9] of 150 rows"));
    }

    @Test
    void a_picture_cut_near_its_beginning_is_refused_with_the_reason() throws IOException {
        byte[] bytes = TestJpegs.read("420");

        assertThatThrownBy(() -> decode(Arrays.copyOf(bytes, bytes.length / 3), new TargetSize(10)))
                .isInstanceOf(DecodeException.class)
                .hasMessageMatching("truncated after [0-9]+ of 150 rows");
    }

    @ParameterizedTest
    @FieldSource("io.github.lookalike.decode.jpeg.TestJpegs#ALL")
    void a_cut_anywhere_ends_in_pixels_or_a_reason(String name) throws IOException {
        byte[] bytes = TestJpegs.read(name);
        for (int length = 0; length < bytes.length; length += 1 + length / 40) {
            Outcome.of(Arrays.copyOf(bytes, length), new TargetSize(10));
            Outcome.of(Arrays.copyOf(bytes, length), new TargetSize(60));
        }
    }

    @Test
    void goes_on_after_damage_at_the_next_restart_marker() throws IOException, DecodeException {
        byte[] bytes = TestJpegs.read("restart");
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 40, (byte) 0xff);

        Decoded whole = decode(TestJpegs.read("restart"), new TargetSize(10));
        Decoded damaged = decode(bytes, new TargetSize(10));

        assertThat(damaged.damage()).isPresent();
        for (int x = 0; x < whole.pixels().width(); x++) {
            assertThat(damaged.pixels().luma(x, 0)).isEqualTo(whole.pixels().luma(x, 0));
            assertThat(damaged.pixels().luma(x, 17)).isEqualTo(whole.pixels().luma(x, 17));
        }
    }

    @Test
    void a_header_that_promises_more_than_the_file_can_hold_costs_nothing() throws IOException {
        for (String name : TestJpegs.ALL) {
            byte[] bomb = TestJpegs.read(name);
            Arrays.fill(bomb, frameHeader(bomb) + 5, frameHeader(bomb) + 9, (byte) 0xff);

            assertThatThrownBy(() -> decode(bomb, new TargetSize(128)))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("cannot hold most of 65535×65535 pixels");
        }
    }

    /** 203 × 150 pixels make 26 × 19 cells of 8 × 8, of which the last ones are mostly not in the picture. */
    @ParameterizedTest
    @ValueSource(ints = {10, 25, 60})
    void averages_over_a_grid_are_those_of_the_full_size(int shortSide) throws IOException, DecodeException {
        for (String name : TestJpegs.BASELINE) {
            float[] full =
                    decode(TestJpegs.read(name), TargetSize.FULL).pixels().averagedLuma(5, 3);
            float[] reduced = decode(TestJpegs.read(name), new TargetSize(shortSide))
                    .pixels()
                    .averagedLuma(5, 3);

            assertThat(reduced).as(name).containsExactly(full, within(2f));
        }
    }

    @Test
    void a_frame_of_a_film_has_the_standard_codes() throws IOException, DecodeException {
        byte[] bytes = TestJpegs.read("420");
        byte[] frame = withoutCodes(bytes);

        assertThat(frame.length).isLessThan(bytes.length - 400);
        assertThat(ReferenceLuma.of(bytes).distance(decode(frame, new TargetSize(10))))
                .isLessThan(1);
    }

    /** The first bytes of a progressive file once seemed to end where what was read of them ended in 0xFF. */
    @Test
    void a_stuffed_byte_may_lie_across_the_end_of_what_was_read() throws IOException, DecodeException {
        byte[] bytes = TestJpegs.read("progressive");
        for (int at = 2; at < bytes.length; at++) {
            if (bytes[at] == -1) {
                byte[] shifted = withComment((1 << 16) - 1 - at, bytes);

                assertThat(decode(shifted, new TargetSize(10)).damage()).isEmpty();
            }
        }
    }

    @Test
    void scans_that_bring_the_same_over_and_over_are_refused() throws IOException {
        byte[] bytes = TestJpegs.read("progressive");
        int last = bytes.length - 2;
        while (bytes[last] != -1 || bytes[last + 1] != (byte) 0xda) {
            last--;
        }
        ByteArrayOutputStream endless = new ByteArrayOutputStream();
        endless.write(bytes, 0, bytes.length - 2);
        for (int i = 0; i < 14; i++) {
            endless.write(bytes, last, bytes.length - 2 - last);
        }

        assertThatThrownBy(() -> decode(endless.toByteArray(), new TargetSize(60)))
                .isInstanceOf(DecodeException.class)
                .hasMessage("its scans bring the same over and over");
    }

    @Test
    void gives_up_when_its_time_is_over() throws IOException {
        byte[] bytes = TestJpegs.read("420");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> decode(bytes, new TargetSize(10))).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void of_a_large_progressive_file_only_the_front_and_the_last_bytes_are_read() throws IOException, DecodeException {
        byte[] small = TestJpegs.read("progressive");
        byte[] bytes = Arrays.copyOf(small, 10_000_000);
        Arrays.fill(bytes, small.length - 2, bytes.length, (byte) 0x55);
        bytes[bytes.length - 2] = (byte) 0xff;
        bytes[bytes.length - 1] = (byte) 0xd9;
        BytesSource source = new BytesSource(bytes);

        assertThat(decoder.decode(source, new TargetSize(10)).orElseThrow().damage())
                .isEmpty();

        assertThat(source.bytesRead()).isLessThan(100_000);
    }

    private Decoded decode(byte[] bytes, TargetSize size) throws DecodeException, IOException {
        return decoder.decode(new BytesSource(bytes), size).orElseThrow();
    }

    /** The picture behind a comment, so that its bytes lie so much farther on. */
    private static byte[] withComment(int shift, byte[] bytes) {
        byte[] shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, 0, 2);
        System.arraycopy(bytes, 2, shifted, 2 + shift, bytes.length - 2);
        shifted[2] = (byte) 0xff;
        shifted[3] = (byte) 0xfe;
        shifted[4] = (byte) ((shift - 2) >> 8);
        shifted[5] = (byte) (shift - 2);
        return shifted;
    }

    private static byte[] withoutCodes(byte[] bytes) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.write(bytes, 0, 2);
        int at = 2;
        while ((bytes[at + 1] & 0xff) != 0xda) {
            int end = at + 2 + ((bytes[at + 2] & 0xff) << 8 | (bytes[at + 3] & 0xff));
            if ((bytes[at + 1] & 0xff) != 0xc4) {
                rest.write(bytes, at, end - at);
            }
            at = end;
        }
        rest.write(bytes, at, bytes.length - at);
        return rest.toByteArray();
    }

    private static int frameHeader(byte[] bytes) {
        int at = 2;
        while (!Frame.isHeader(bytes[at + 1] & 0xff)) {
            at += 2 + ((bytes[at + 2] & 0xff) << 8 | (bytes[at + 3] & 0xff));
        }
        return at;
    }
}
