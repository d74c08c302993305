package io.github.lookalike.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.store.Database;
import io.github.lookalike.store.H2FingerprintCache;
import io.github.lookalike.store.H2IndexedPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a scan takes for pictures, whatever they are called. */
final class NamesInScanTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private byte[] picture = {};
    private Database database;

    @BeforeEach
    void open() throws Exception {
        folder = Files.createDirectory(temporary.toRealPath().resolve("pictures"));
        picture = Files.readAllBytes(TestPictures.write(1, temporary.resolve("a.png")));
        database = Database.open(temporary.resolve("index.mv.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void usual_variants_of_suffixes_are_read() throws Exception {
        List<String> names = List.of(
                "a.jpe",
                "a.jfif",
                "a.jif",
                "a.pjpeg",
                "a.jps",
                "a.mpo",
                "a.insp",
                "a.jpg_large",
                "a.JPG-LARGE",
                "a.hif",
                "a.heics",
                "a.avifs",
                "a.dib",
                "a.rle",
                "a.jxl",
                "a.qoi");
        for (String name : names) {
            Files.write(folder.resolve(name), picture);
        }

        ScanReport report = scan(0);

        assertThat(report.read()).isEqualTo(names.size());
        assertThat(report.skipped()).isEmpty();
    }

    @Test
    void without_a_suffix_the_content_decides() throws Exception {
        for (String name : List.of("IMG_0001", ".hidden", "Screenshot 2024-05-06 at 10.11.12", "a.jpg.1")) {
            Files.write(folder.resolve(name), picture);
        }
        Files.writeString(folder.resolve("README"), "P1 is no picture, nor is this, however long it may be.");
        Files.write(folder.resolve("noise"), new byte[5_000]);
        Files.write(folder.resolve("a.dat"), picture);
        Files.write(folder.resolve("tiny"), new byte[] {1, (byte) 0xda});

        ScanReport report = scan(0);

        assertThat(indexed())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("IMG_0001", ".hidden", "Screenshot 2024-05-06 at 10.11.12", "a.jpg.1");
        assertThat(report.skipped()).isEmpty();
        assertThat(report.leftOut()).containsExactly(new LeftOut("*.dat", 0, 1, LeftOut.Why.NAME));
        assertThat(scan(0).reused()).isEqualTo(4);
    }

    @Test
    void pictures_under_names_of_backups_are_left_out_and_counted() throws Exception {
        for (String name : List.of("a.png", "a.png~", "b.png.bak", "c.BAK", "d.png_original", "e.png.part")) {
            Files.write(folder.resolve(name), picture);
        }
        Files.writeString(folder.resolve("notes.bak"), "no picture at all, though it was set aside as well");
        Files.writeString(folder.resolve("broken.png"), "nothing of the kind");

        ScanReport report = scan(0);

        assertThat(indexed()).containsExactly(folder.resolve("a.png"));
        assertThat(report.leftOut())
                .containsExactly(
                        new LeftOut("*.bak", 0, 2, LeftOut.Why.NAME),
                        new LeftOut("*.part", 0, 1, LeftOut.Why.NAME),
                        new LeftOut("*_original", 0, 1, LeftOut.Why.NAME),
                        new LeftOut("*~", 0, 1, LeftOut.Why.NAME));
        assertThat(report.met()).isEqualTo(7);
        assertThat(report.met())
                .isEqualTo(report.read() + report.reused() + report.skipped().size() + 5);
    }

    @Test
    void pictures_under_names_of_no_pictures_are_left_out_and_counted() throws Exception {
        List<String> behind = List.of(
                "a.jpg.sb-1234",
                "a.jpg_2048",
                "b.jpg_1",
                "a.jpglarge",
                "a.jpg%20",
                "a.jpg!d",
                "a.jpg.dropbox",
                "a.heic_old2",
                "a.jpg (2).lnk");
        for (String name : behind) {
            Files.write(folder.resolve(name), picture);
        }
        for (String name : List.of("foo.THM", "a.xyz", "b.xyz")) {
            Files.write(folder.resolve(name), picture);
        }
        Files.write(folder.resolve("film.mp4"), picture);
        Files.writeString(folder.resolve("a.jpg.json"), "notes about a picture, which are none themselves");

        ScanReport report = scan(0);

        assertThat(report.read()).isZero();
        assertThat(report.leftOut())
                .containsExactlyInAnyOrder(
                        new LeftOut("*.jpg*", 0, 8, LeftOut.Why.NAME),
                        new LeftOut("*.heic*", 0, 1, LeftOut.Why.NAME),
                        new LeftOut("*.thm", 0, 1, LeftOut.Why.NAME),
                        new LeftOut("*.xyz", 0, 2, LeftOut.Why.NAME));
        assertThat(report.met()).isEqualTo(12);
    }

    @Test
    void of_many_files_that_are_no_pictures_few_are_opened() {
        OtherSuffixes suffixes = new OtherSuffixes(name -> name.endsWith(".jpg"));
        int opened = 0;
        for (int i = 0; i < 10_000; i++) {
            for (String name : List.of(i + ".txt", i + ".xyz", i + ".odd" + i)) {
                if (suffixes.isWorthOpening(name, 100)) {
                    suffixes.opened(name, name.endsWith(".xyz"));
                    opened += name.endsWith(".xyz") ? 0 : 1;
                }
            }
            assertThat(suffixes.isWorthOpening("later.xyz", 100)).isTrue();
        }
        assertThat(opened).isEqualTo(1000);
        assertThat(suffixes.isWorthOpening("a.mp4", 100)).isFalse();
        assertThat(suffixes.isWorthOpening("large.xyz", 1L << 30)).isFalse();
    }

    @Test
    void what_lies_in_a_cloud_alone_is_not_opened_to_look_at_it() throws Exception {
        for (String name : List.of("IMG_0001", "b.png.bak")) {
            Files.write(folder.resolve(name), picture);
        }

        ScanReport report = scan(0x400000);

        assertThat(report.found()).isZero();
        assertThat(report.leftOut()).isEmpty();
    }

    private ScanReport scan(int flags) throws IOException, InterruptedException {
        PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
        Scan scan = new Scan(reader, new H2FingerprintCache(database, "1"), temporary.resolve("data"), file -> flags);
        ScanOptions options = new ScanOptions(List.of(), 0, 2, Duration.ofSeconds(20));
        return scan.run(List.of(folder), options, new SimpleHash(), new JobContext());
    }

    private List<Path> indexed() {
        return new H2IndexedPictures(database)
                .below(List.of(folder), new SimpleHash().id()).stream()
                        .map(IndexedPicture::path)
                        .toList();
    }
}
