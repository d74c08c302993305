package io.github.lookalike.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.decode.ListedJpegs;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.content.Sniffer;
import io.github.lookalike.decode.source.BytesSource;
import io.github.lookalike.decode.whole.ContentReader;
import io.github.lookalike.proof.Pages;
import io.github.lookalike.scan.IndexedPicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholePagesTest {

    private static final byte[] STILL = Reading.fixture("scene-jfif.jpg");
    private static final byte[] NOTE = "a note".getBytes(StandardCharsets.US_ASCII);
    private static final int COMMENT = 0xfe;

    @TempDir
    private Path folder;

    private long count;

    @Test
    void motion_photos_of_one_still_are_compared_by_their_films() throws Exception {
        IndexedPicture one = picture(behind(STILL, film("a")));
        IndexedPicture noted = picture(behind(ListedJpegs.withSegment(STILL, COMMENT, NOTE), film("a")));
        IndexedPicture other = picture(behind(STILL, film("b")));

        assertThat(compared(one, noted)).isEqualTo(Pages.SINGLE);
        assertThat(compared(one, other)).isEqualTo(Pages.NOT_COMPARED);
    }

    @Test
    void a_film_that_the_keeper_lacks_is_no_question_of_pages() throws Exception {
        IndexedPicture moving = picture(behind(STILL, film("a")));
        IndexedPicture still = picture(STILL);

        assertThat(compared(still, moving)).isEqualTo(Pages.SINGLE);
        assertThat(compared(moving, still)).isEqualTo(Pages.SINGLE);
    }

    @Test
    void both_views_of_stereo_pictures_are_compared() throws Exception {
        byte[] right = Files.readAllBytes(drawn());
        IndexedPicture one = picture(ListedJpegs.listed(STILL, ListedJpegs.DISPARITY, STILL));
        IndexedPicture noted = picture(
                ListedJpegs.listed(STILL, ListedJpegs.DISPARITY, ListedJpegs.withSegment(STILL, COMMENT, NOTE)));
        IndexedPicture other = picture(ListedJpegs.listed(STILL, ListedJpegs.DISPARITY, right));

        assertThat(compared(one, noted)).isEqualTo(Pages.SAME);
        assertThat(compared(one, other)).isNotEqualTo(Pages.SAME);
        assertThat(compared(one, picture(STILL))).isEqualTo(Pages.DIFFERENT);
    }

    @Test
    void layers_are_compared_byte_by_byte() throws Exception {
        byte[] psd = Reading.fixture("scene.psd");
        byte[] layered = layered(psd, 1, 7);

        assertThat(compared(picture(layered), picture(layered))).isEqualTo(Pages.SINGLE);
        assertThat(compared(picture(layered), picture(layered(psd, 1, 8)))).isEqualTo(Pages.NOT_COMPARED);
        assertThat(compared(picture(layered), picture(layered(psd, 0, 0)))).isEqualTo(Pages.SINGLE);
    }

    private static Pages compared(IndexedPicture keeper, IndexedPicture other) {
        return new WholePages(Reading.reader()).compare(keeper, other);
    }

    private IndexedPicture picture(byte[] bytes) throws Exception {
        Path path = Files.write(folder.resolve("picture-" + count), bytes);
        BytesSource source = new BytesSource(path, ByteBuffer.wrap(bytes));
        Metadata metadata = Metadata.NONE.toBuilder()
                .content(ContentReader.read(source, Sniffer.sniff(source.head(Sniffer.ENOUGH))))
                .build();
        ImageFile file = ImageFile.of(path, bytes.length, Instant.EPOCH, 40, 30, "any");
        return new IndexedPicture(
                ++count, folder, file, Optional.empty(), metadata, Optional.empty(), Optional.empty());
    }

    private static byte[] behind(byte[] picture, byte[] more) {
        byte[] all = Arrays.copyOf(picture, picture.length + more.length);
        System.arraycopy(more, 0, all, picture.length, more.length);
        return all;
    }

    private static byte[] film(String content) {
        return ("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom" + content).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Of the size of the others, but of one colour. */
    private Path drawn() throws Exception {
        Picture still = Reading.reader().read(Files.write(folder.resolve("still.jpg"), STILL), Reading.SMALL);
        Path file = folder.resolve("right.jpg");
        BufferedImage red = new BufferedImage(still.width(), still.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = red.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, red.getWidth(), red.getHeight());
        pen.dispose();
        ImageIO.write(red, "jpeg", file.toFile());
        return file;
    }

    /** The picture with so many layers instead of its own, whose content is a number. */
    private static byte[] layered(byte[] psd, int layers, int content) {
        ByteBuffer before = ByteBuffer.wrap(psd);
        int resources = 26 + 4 + before.getInt(26);
        int section = resources + 4 + before.getInt(resources);
        int behind = section + 4 + before.getInt(section);
        ByteBuffer all = ByteBuffer.allocate(section + 16 + psd.length - behind);
        all.put(psd, 0, section).putInt(12).putInt(4).putShort((short) layers).putShort((short) content);
        return all.putInt(0).put(psd, behind, psd.length - behind).array();
    }
}
