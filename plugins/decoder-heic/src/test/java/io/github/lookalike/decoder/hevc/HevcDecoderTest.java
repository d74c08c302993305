package io.github.lookalike.decoder.hevc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every stream in {@code hevc/} against the digest of what other decoders make of it. Those with a name come from x265, of
 * drawings, one for each way of coding; those called {@code random-…} are random bins coded by an arithmetic encoder in the
 * order in which the syntax asks for them, for all that x265 does not do: tiles, dependent slices, samples without prediction,
 * tools of the range extensions. The digests are of libavcodec 59 or libde265 1.0.11.
 */
final class HevcDecoderTest {

    private static final HevcOptions FULL = HevcOptions.full(1 << 20);

    static List<String> expected() throws IOException {
        try (InputStream in = HevcDecoderTest.class.getResourceAsStream("/hevc/expected.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.US_ASCII))) {
            return lines.lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void decodes_each_sample_as_other_decoders_do(String line) throws Exception {
        HevcPicture picture = Stream.named(name(line)).decode(FULL);
        assertThat(picture.damage()).isEmpty();
        assertThat(Stream.digest(picture)).isEqualTo(line.substring(line.indexOf(' ') + 1));
    }

    @ParameterizedTest
    @MethodSource("expected")
    void decodes_luma_alone_as_it_does_with_chroma(String line) throws Exception {
        HevcPicture whole = Stream.named(name(line)).decode(FULL);
        HevcPicture luma = Stream.named(name(line)).decode(new HevcOptions(true, false, 1 << 20, () -> {}));
        assertThat(luma.planes()).hasSize(1);
        assertThat(luma.luma().samples()).isEqualTo(whole.luma().samples());
    }

    @Test
    void leaves_filters_out_where_it_is_told_to() throws Exception {
        HevcPicture filtered = Stream.named("coarse").decode(FULL);
        HevcPicture unfiltered = Stream.named("coarse").decode(new HevcOptions(false, true, 1 << 20, () -> {}));
        assertThat(unfiltered.luma().samples()).isNotEqualTo(filtered.luma().samples());
        HevcPicture without = Stream.named("no-filters").decode(new HevcOptions(false, true, 1 << 20, () -> {}));
        assertThat(without.luma().samples())
                .isEqualTo(Stream.named("no-filters").decode(FULL).luma().samples());
    }

    @Test
    void says_size_and_colours_before_it_decodes() throws Exception {
        HevcFormat format = HevcDecoder.of(Stream.named("full-range-vui").configuration)
                .format()
                .orElseThrow();
        assertThat(format)
                .isEqualTo(new HevcFormat(
                        64, 64, ChromaFormat.HALVED_BOTH_WAYS, 8, 8, new VideoSignal(true, true, 1, 13, 1)));
        HevcFormat odd = HevcDecoder.of(Stream.named("odd-window").configuration)
                .format()
                .orElseThrow();
        assertThat(List.of(odd.width(), odd.height())).containsExactly(162, 118);
    }

    @Test
    void refuses_a_picture_of_more_samples_than_allowed() throws Exception {
        Stream stream = Stream.named("main");
        assertThatThrownBy(() -> stream.decode(HevcOptions.full(160 * 120 - 1)))
                .isInstanceOf(HevcException.class)
                .hasMessageContaining("160 × 120");
    }

    @Test
    void keeps_what_was_decoded_of_data_that_end_too_early_and_says_so() throws Exception {
        Stream stream = Stream.named("wavefronts-ctu16");
        ByteBuffer half = ByteBuffer.wrap(stream.data, 0, stream.data.length / 2);
        HevcPicture picture = HevcDecoder.of(stream.configuration).decode(half, HevcOptions.full(1 << 20));
        assertThat(picture.damage()).isPresent();
        assertThat(Arrays.equals(
                        picture.luma().samples(),
                        0,
                        16,
                        stream.decode(FULL).luma().samples(),
                        0,
                        16))
                .isTrue();
        assertThat(half.position()).isZero();
    }

    /** Each row begins with what is known after the second block of the one above. */
    @Test
    void a_row_without_the_beginning_of_the_one_above_stays_grey() throws Exception {
        Stream stream = Stream.named("wavefronts-ctu16");
        ByteBuffer half = ByteBuffer.wrap(stream.data, 0, stream.data.length / 2);
        Plane luma = HevcDecoder.of(stream.configuration)
                .decode(half, HevcOptions.full(1 << 20))
                .luma();
        for (int x = 0; x < luma.width(); x++) {
            assertThat(luma.at(x, luma.height() - 1)).isEqualTo(128);
        }
    }

    /** The stream has one slice of rows that are written apart; what begins badly takes the beginning of those below along. */
    @Test
    void what_is_broken_costs_its_row_as_a_rule() throws Exception {
        Stream stream = Stream.named("wavefronts-ctu16");
        HevcPicture whole = stream.decode(FULL);
        int rows = (whole.luma().height() + 15) / 16;
        int broken = 0;
        int lost = 0;
        for (int at = stream.data.length / 2; at < stream.data.length; at += 7) {
            byte[] data = stream.data.clone();
            data[at] ^= 0x55;
            HevcPicture picture = HevcDecoder.of(stream.configuration).decode(ByteBuffer.wrap(data), FULL);
            broken += picture.damage().isPresent() ? 1 : 0;
            lost += picture.share() <= 1 - 2.0 / rows ? 1 : 0;
            assertThat(picture.damage().isPresent() || picture.share() == 1).isTrue();
            int sound = 16 * picture.luma().width();
            assertThat(Arrays.copyOf(picture.luma().samples(), sound))
                    .isEqualTo(Arrays.copyOf(whole.luma().samples(), sound));
        }
        assertThat(broken).isGreaterThan(stream.data.length / 2 / 7 / 2);
        assertThat(lost).isLessThan(broken / 4);
    }

    @Test
    void lets_the_checkpoint_end_it() throws Exception {
        Stream stream = Stream.named("main");
        IllegalStateException late = new IllegalStateException("late");
        HevcOptions impatient = new HevcOptions(false, false, 1 << 20, () -> {
            throw late;
        });
        assertThatThrownBy(() -> stream.decode(impatient)).isSameAs(late);
    }

    @Test
    void says_that_there_is_no_picture_in_data_without_one() throws Exception {
        HevcDecoder decoder = HevcDecoder.of(Stream.named("main").configuration);
        assertThatThrownBy(() -> decoder.decode(ByteBuffer.allocate(0), FULL))
                .isInstanceOf(HevcException.class)
                .hasMessageContaining("no picture");
        assertThatThrownBy(() -> HevcDecoder.of(new byte[5])).isInstanceOf(HevcException.class);
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(' '));
    }
}
