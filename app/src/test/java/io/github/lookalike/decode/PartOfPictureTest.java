package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part is what the whole shows there. */
class PartOfPictureTest {

    /** Readers differ by so much in how they round, and in how they put colours of half as many samples between pixels. */
    private static final double LEVELS = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scene-jfif.jpg",
                "scene-progressive.jpg",
                "scene-16bit.png",
                "scene.png",
                "scene-alpha.png",
                "scene-palette.png",
                "scene-interlaced.png",
                "scene-lzw.tif",
                "scene-alpha.tif",
                "scene-tiled.tif",
                "scene.bmp"
            })
    void it_shows_what_the_whole_shows_there(String name) throws Exception {
        assertIsPart(Reading.fixture(name, folder));
    }

    private static void assertIsPart(Path file) throws UnreadableException {
        Pixels whole = Reading.reader().read(file, TargetSize.FULL).pixels();
        Rectangle[] parts = {
            new Rectangle(0, 0, whole.width(), whole.height()),
            new Rectangle(whole.width() / 3, whole.height() / 4, 17, 13),
            new Rectangle(whole.width() - 9, whole.height() - 5, 9, 5)
        };
        for (Rectangle place : parts) {
            Pixels part = Reading.reader().readPart(file, place).orElseThrow();
            assertThat(part.width()).isEqualTo(place.width());
            assertThat(part.height()).isEqualTo(place.height());
            Pixels wanted = whole.view(place);
            assertThat(part.isTransparent()).isEqualTo(isSeenThrough(wanted));
            double difference = 0;
            for (int y = 0; y < place.height(); y++) {
                for (int x = 0; x < place.width(); x++) {
                    difference += Math.abs(part.luma(x, y) - wanted.luma(x, y));
                    assertThat(part.opacity(x, y)).isEqualTo(wanted.opacity(x, y));
                }
            }
            assertThat(difference / place.width() / place.height()).isLessThan(LEVELS);
        }
    }

    private static boolean isSeenThrough(Pixels pixels) {
        boolean seen = false;
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                seen |= pixels.opacity(x, y) < 255;
            }
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void it_lies_in_the_upright_picture_however_that_is_stored(int orientation) throws Exception {
        assertIsPart(turned(Reading.fixture("scene-jfif.jpg"), orientation));
    }

    /** The picture with an EXIF segment that says nothing but how it is turned. */
    private Path turned(byte[] jpeg, int orientation) throws IOException {
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] file = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, file, 0, 2);
        System.arraycopy(exif, 0, file, 2, exif.length);
        System.arraycopy(jpeg, 2, file, 2 + exif.length, jpeg.length - 2);
        return Files.write(folder.resolve("turned-" + orientation + ".jpg"), file);
    }

    @Test
    void what_lies_beyond_the_picture_is_no_part_of_it() throws Exception {
        Path file = Reading.fixture("scene.png", folder);
        Pixels whole = Reading.reader().read(file, TargetSize.FULL).pixels();

        assertThatThrownBy(() -> Reading.reader().readPart(file, new Rectangle(whole.width() - 1, 0, 2, 1)))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void formats_that_are_read_as_a_whole_only_have_no_parts() throws Exception {
        Path file = Reading.fixture("scene-alpha.webp", folder);

        assertThat(Reading.reader().readPart(file, new Rectangle(0, 0, 1, 1))).isEmpty();
    }
}
