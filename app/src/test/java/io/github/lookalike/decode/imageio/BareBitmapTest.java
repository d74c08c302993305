package io.github.lookalike.decode.imageio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.decode.content.Sniffer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bitmaps that were saved without the header of a file. */
class BareBitmapTest {

    private static final int FILE_HEADER = 14;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_BYTE_BINARY})
    void without_the_file_header_the_picture_is_the_same(int type) throws Exception {
        byte[] whole = bitmap(type);
        Picture expected = read(whole, "whole.bmp");

        Picture bare = read(Arrays.copyOfRange(whole, FILE_HEADER, whole.length), "bare.dib");

        assertThat(bare.format()).isEqualTo("BMP");
        assertThat(bare.width()).isEqualTo(expected.width());
        assertThat(bare.height()).isEqualTo(expected.height());
        for (int y = 0; y < expected.pixels().height(); y++) {
            for (int x = 0; x < expected.pixels().width(); x++) {
                assertThat(bare.pixels().rgb(x, y))
                        .as("%s, %s", x, y)
                        .isEqualTo(expected.pixels().rgb(x, y));
            }
        }
    }

    @Test
    void what_ends_early_is_told_and_a_header_alone_makes_no_picture_of_a_file() throws IOException {
        byte[] bare = Arrays.copyOfRange(bitmap(BufferedImage.TYPE_3BYTE_BGR), FILE_HEADER, 44);

        assertThatThrownBy(() -> read(bare, "short.dib")).isInstanceOf(UnreadableException.class);
        assertThat(Sniffer.isSurelyPicture(ByteBuffer.wrap(bare))).isFalse();
    }

    /** The library would make room for all of them first: 8 GB, for a file of 7 KB. */
    @ParameterizedTest
    @ValueSource(ints = {0, FILE_HEADER})
    void a_table_of_more_colours_than_can_be_is_refused_before_there_is_room_for_it(int from) throws IOException {
        byte[] whole = bitmap(BufferedImage.TYPE_BYTE_INDEXED);
        ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).putInt(FILE_HEADER + 32, Integer.MAX_VALUE);
        byte[] file = Arrays.copyOfRange(whole, from, whole.length);

        assertThatThrownBy(() -> read(file, "colours.bmp"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("2147483647 colours");
    }

    private Picture read(byte[] file, String name) throws UnreadableException, IOException {
        return Reading.reader().read(Files.write(folder.resolve(name), file), Reading.SMALL);
    }

    private static byte[] bitmap(int type) throws IOException {
        BufferedImage image = new BufferedImage(61, 37, type);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, ((x * 4) << 16) | ((y * 6) << 8) | ((x + y) * 2));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "bmp", out)).isTrue();
        return out.toByteArray();
    }
}
