package io.github.lookalike.decode.webp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FrameReaderTest {

    /** The digests are those of what libwebp's {@code dwebp -yuv} writes (1.2.4), their first 16 digits. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "odd-q95.webp, a685db8eb465c047",
        "segments-q10.webp, ac4d6248103dcf9c",
        "partitions-q60.webp, b116833d4fa4d346",
        "simple-filter-q35.webp, e1882e9764773200",
        "saturated-q80.webp, 43ff966140a70a65"
    })
    void every_sample_is_as_the_reference_decoder_gives_it(String name, String digest) throws Exception {
        FrameHeader header = header(name);
        Planes planes = new Planes(header.tag());

        new FrameReader(header, true).read(planes);

        assertThat(planes.digest()).startsWith(digest);
    }

    @Test
    void the_pictures_use_what_their_names_say() throws Exception {
        assertThat(header("partitions-q60.webp").tokens()).hasSize(8);
        assertThat(header("partitions-q60.webp").filter().sharpness()).isEqualTo(5);
        assertThat(header("simple-filter-q35.webp").filter().simple()).isTrue();
        assertThat(header("simple-filter-q35.webp").tokens()).hasSize(2);
        assertThat(header("segments-q10.webp").quantisers()).doesNotHaveDuplicates();
        assertThat(header("odd-q95.webp").filter().simple()).isFalse();
    }

    @Test
    void who_is_interrupted_stops() throws Exception {
        FrameHeader header = header("odd-q95.webp");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new FrameReader(header, true).read((band, from, to) -> {}))
                    .isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static FrameHeader header(String name) throws Exception {
        return FrameHeader.read(CodedPicture.find(TestWebps.source(TestWebps.read(name)))
                .orElseThrow()
                .data());
    }

    /** The planes as VP8 has them: luma, then both colour differences. */
    private static final class Planes implements BandSink {

        private final int width;
        private final int height;
        private final byte[] luma;
        private final byte[] blue;
        private final byte[] red;
        private int rows;

        Planes(FrameTag tag) {
            width = tag.width();
            height = tag.height();
            luma = new byte[width * height];
            blue = new byte[half(width) * half(height)];
            red = new byte[blue.length];
        }

        @Override
        public void add(RowBand band, int from, int to) {
            for (int row = from; row < to && rows < height; row++, rows++) {
                System.arraycopy(band.luma, row * band.lumaStride, luma, rows * width, width);
                int colour = row / 2 * band.colourStride;
                System.arraycopy(band.blue, colour, blue, rows / 2 * half(width), half(width));
                System.arraycopy(band.red, colour, red, rows / 2 * half(width), half(width));
            }
        }

        String digest() throws Exception {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(luma);
            digest.update(blue);
            digest.update(red);
            return HexFormat.of().formatHex(digest.digest());
        }

        private static int half(int length) {
            return (length + 1) / 2;
        }
    }
}
