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

/** What a scan leaves alone: what other programs rule, and what lies in a cloud alone. */
final class PlacesInScanTest {

    private static final int RECALL_ON_DATA_ACCESS = 0x400000;

    @TempDir
    private Path temporary;

    private Path folder;
    private Database database;

    @BeforeEach
    void open() throws Exception {
        folder = Files.createDirectory(temporary.toRealPath().resolve("pictures"));
        database = Database.open(temporary.resolve("index.mv.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void recycle_bins_thumbnails_and_versions_are_not_read_but_counted_by_kind() throws Exception {
        Path living = TestPictures.write(1, folder.resolve("2023/IMG_5.jpg"));
        for (String place : List.of("#recycle", "2023/#RECYCLE", "2023/@eaDir/IMG_5.jpg", ".sync/Archive", ".zfs")) {
            TestPictures.write(1, folder.resolve(place).resolve("IMG_5.jpg"));
        }
        TestPictures.write(1, folder.resolve("DCIM/.trashed-1700000000-IMG_5.jpg"));
        Files.write(folder.resolve("2023/._IMG_5.jpg"), new byte[] {0, 5, 22, 7});
        Files.write(folder.resolve("2023/._notes.txt"), new byte[] {0, 5, 22, 7});

        ScanReport report = scan(folder, file -> 0);

        assertThat(indexed()).containsExactly(living);
        assertThat(report.skipped()).isEmpty();
        assertThat(report.leftOut())
                .containsExactly(
                        new LeftOut("#recycle", 2, 0),
                        new LeftOut("._*", 0, 1),
                        new LeftOut(".sync/Archive", 1, 0),
                        new LeftOut(".trashed-*", 0, 1),
                        new LeftOut(".zfs", 1, 0),
                        new LeftOut("@eaDir", 1, 0));
    }

    @Test
    void libraries_are_read_without_the_copies_they_make_for_themselves() throws Exception {
        Path library = folder.resolve("Photos Library.photoslibrary");
        Path original = TestPictures.write(1, library.resolve("originals/0/0A1C.jpg"));
        TestPictures.write(1, library.resolve("resources/derivatives/0/0A1C.jpg"));
        TestPictures.write(2, folder.resolve("Catalog Previews.lrdata/A/0A1C.jpg"));
        Path helper = TestPictures.write(3, folder.resolve("Catalog Helper.lrdata/a.jpg"));

        ScanReport report = scan(folder, file -> 0);

        assertThat(indexed()).containsExactlyInAnyOrder(original, helper);
        assertThat(report.leftOut())
                .extracting(LeftOut::kind)
                .containsExactly("*.photoslibrary/resources/derivatives", "*Previews.lrdata");
    }

    @Test
    void a_bin_that_is_named_is_read_and_forgotten_when_the_folder_above_is_scanned() throws Exception {
        Path thrown = TestPictures.write(1, folder.resolve("#recycle/2023/IMG_5.jpg"));
        Path living = TestPictures.write(1, folder.resolve("2023/IMG_5.jpg"));

        assertThat(scan(folder.resolve("#recycle"), file -> 0).read()).isEqualTo(1);
        assertThat(indexed()).containsExactly(thrown);

        ScanReport above = scan(folder, file -> 0);
        assertThat(above.gone()).isEqualTo(1);
        assertThat(indexed()).containsExactly(living);
        assertThat(scan(folder, file -> 0).gone()).isZero();
    }

    @Test
    void what_lies_in_a_cloud_alone_is_not_opened_but_listed() throws Exception {
        Path local = TestPictures.write(1, folder.resolve("local.jpg"));
        Path online = Files.writeString(folder.resolve("online.jpg"), "opening this would download it");
        Files.writeString(folder.resolve("online.txt"), "no picture");
        Path stub = Files.writeString(folder.resolve(".beach.JPG.icloud"), "a property list");
        Files.writeString(folder.resolve(".notes.txt.icloud"), "a property list");

        ScanReport report = scan(folder, file -> file.equals(online) ? RECALL_ON_DATA_ACCESS : 0x20);

        assertThat(indexed()).containsExactly(local);
        assertThat(report.skipped()).extracting(SkippedFile::path).containsExactly(stub, online);
        assertThat(report.skipped()).extracting(SkippedFile::code).containsOnly("SCN-03");
        assertThat(report.found()).isEqualTo(3);
    }

    @Test
    void a_known_picture_that_went_to_the_cloud_is_forgotten_and_read_again_when_it_is_back() throws Exception {
        Path file = TestPictures.write(1, folder.resolve("a.jpg"));
        assertThat(scan(folder, one -> 0).read()).isEqualTo(1);

        assertThat(scan(folder, one -> RECALL_ON_DATA_ACCESS).gone()).isEqualTo(1);
        assertThat(indexed()).isEmpty();

        assertThat(scan(folder, one -> 0).read()).isEqualTo(1);
        assertThat(indexed()).containsExactly(file);
    }

    @Test
    void attributes_that_cannot_be_read_keep_no_picture_from_being_read() throws Exception {
        Path file = TestPictures.write(1, folder.resolve("a.jpg"));

        scan(folder, one -> {
            throw new IOException("no such thing here");
        });

        assertThat(indexed()).containsExactly(file);
    }

    private ScanReport scan(Path start, WindowsFlags flags) throws IOException, InterruptedException {
        PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
        Scan scan = new Scan(reader, new H2FingerprintCache(database, "1"), temporary.resolve("data"), flags);
        ScanOptions options = new ScanOptions(List.of(), 0, 2, Duration.ofSeconds(20));
        return scan.run(List.of(start), options, new SimpleHash(), new JobContext());
    }

    private List<Path> indexed() {
        return new H2IndexedPictures(database)
                .below(List.of(folder), new SimpleHash().id()).stream()
                        .map(IndexedPicture::path)
                        .toList();
    }
}
