package io.github.lookalike.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.store.Database;
import io.github.lookalike.store.H2FingerprintCache;
import io.github.lookalike.store.H2IndexedPictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {

    private static final HashAlgorithm HASH = new SimpleHash();
    private static final ScanOptions OPTIONS = new ScanOptions(List.of(), 0, 2, Duration.ofSeconds(20));

    @TempDir
    private Path temporary;

    private Path folder;
    private Database database;
    private Scan scan;

    @BeforeEach
    void open() throws Exception {
        folder = Files.createDirectory(temporary.toRealPath().resolve("pictures"));
        database = Database.open(temporary.resolve("index.mv.db"));
        scan = new Scan(reader(), new H2FingerprintCache(database, "1"), temporary.resolve("data"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_second_scan_reads_no_picture_again() throws Exception {
        TestPictures.write(1, folder.resolve("a.png"));
        TestPictures.write(2, folder.resolve("sub/b.jpg"));
        assertThat(scan().read()).isEqualTo(2);

        ScanReport second = scan();

        assertThat(second.read()).isZero();
        assertThat(second.reused()).isEqualTo(2);
    }

    @Test
    void a_changed_picture_is_read_again() throws Exception {
        Path file = TestPictures.write(1, folder.resolve("a.png"));
        scan();
        TestPictures.write(2, file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(scan().read()).isEqualTo(1);
        assertThat(indexed()).hasSize(1);
    }

    @Test
    void another_algorithm_reads_again_and_keeps_what_was_known() throws Exception {
        TestPictures.write(1, folder.resolve("a.png"));
        scan();
        HashAlgorithm other = new SimpleHash() {
            @Override
            public AlgorithmId id() {
                return new AlgorithmId("simple", 2);
            }
        };

        assertThat(scan.run(List.of(folder), OPTIONS, other, new JobContext()).read())
                .isEqualTo(1);
        assertThat(scan().reused()).isEqualTo(1);
        assertThat(indexed()).hasSize(1);
    }

    @Test
    void a_picture_seen_through_few_windows_is_read_once_more_when_all_are_asked_for() throws Exception {
        TestPictures.write(1, folder.resolve("a.png"));
        scan();
        long id = indexed().get(0).id();
        ScanOptions all = OPTIONS.through(Windows.ALL);

        assertThat(scan.run(List.of(folder), all, HASH, new JobContext()).read())
                .isEqualTo(1);

        assertThat(scan.run(List.of(folder), all, HASH, new JobContext()).reused())
                .isEqualTo(1);
        assertThat(scan().reused())
                .as("few windows of what was seen through all")
                .isEqualTo(1);
        assertThat(indexed()).extracting(IndexedPicture::id).containsExactly(id);
    }

    @Test
    void what_is_seen_through_all_windows_begins_with_what_is_seen_through_few() throws Exception {
        TestPictures.write(1, folder.resolve("a.png"));
        scan();
        Fingerprints few = indexed().get(0).fingerprints().orElseThrow();
        IndexedPictures index = new H2IndexedPictures(database);
        Fingerprints filled = index.below(List.of(folder), HASH.id(), Windows.ALL)
                .get(0)
                .fingerprints()
                .orElseThrow();
        scan.run(List.of(folder), OPTIONS.through(Windows.ALL), HASH, new JobContext());

        Fingerprints all = index.below(List.of(folder), HASH.id(), Windows.ALL)
                .get(0)
                .fingerprints()
                .orElseThrow();

        assertThat(few.count()).isEqualTo(Fingerprints.FIRST_WINDOW + Window.LIGHT);
        assertThat(all.count()).isEqualTo(Fingerprints.FIRST_WINDOW + Window.COUNT);
        assertThat(all.through(Windows.LIGHT).packed()).containsExactly(few.packed());
        assertThat(all.get(all.count() - 1)).isNotEqualTo(all.get(Fingerprints.UPRIGHT));
        assertThat(filled.count()).isEqualTo(all.count());
        assertThat(filled.get(all.count() - 1))
                .as("a window nobody looked through yet")
                .isEqualTo(all.get(Fingerprints.UPRIGHT));
    }

    @Test
    void what_is_gone_is_forgotten_but_a_renamed_picture_is_not_read_again() throws Exception {
        Path gone = TestPictures.write(1, folder.resolve("gone.png"));
        Path old = TestPictures.write(2, folder.resolve("old.png"));
        scan();
        Files.delete(gone);
        Files.move(old, folder.resolve("new.png"));

        ScanReport report = scan();

        assertThat(report.read()).isZero();
        assertThat(report.gone()).isEqualTo(1);
        assertThat(indexed()).extracting(IndexedPicture::path).containsExactly(folder.resolve("new.png"));
    }

    @Test
    void whatever_changes_the_next_scan_but_one_has_nothing_to_do() throws Exception {
        for (int i = 0; i < 30; i++) {
            TestPictures.write(i, folder.resolve("below/" + i + ".png"));
        }
        Path below = folder.resolve("below");
        scan.run(List.of(below), OPTIONS, HASH, new JobContext());
        Files.delete(below.resolve("1.png"));
        assertNothingLeftToDo(0, 1);
        Files.move(below.resolve("2.png"), below.resolve("renamed.png"));
        assertNothingLeftToDo(0, 0);
        TestPictures.write(40, folder.resolve("new.png"));
        assertNothingLeftToDo(1, 0);
        Files.setLastModifiedTime(
                below.resolve("3.png"), FileTime.from(Instant.now().plusSeconds(5)));
        assertNothingLeftToDo(1, 0);
        Files.write(below.resolve("4.png"), new byte[] {1, 2, 3});
        assertNothingLeftToDo(0, 0);
        TestPictures.write(4, below.resolve("4.png"));
        assertNothingLeftToDo(1, 0);
    }

    private void assertNothingLeftToDo(int read, int gone) throws Exception {
        ScanReport changed = scan();
        assertThat(changed.read()).isEqualTo(read);
        assertThat(changed.gone()).isEqualTo(gone);
        for (int again = 0; again < 2; again++) {
            ScanReport report = scan();
            assertThat(report.read() + report.gone()).isZero();
            assertThat(report.reused()).isEqualTo(indexed().size());
        }
    }

    @Test
    void a_broken_file_is_data_and_not_tried_again_until_it_changes() throws Exception {
        TestPictures.write(1, folder.resolve("good.png"));
        Path broken = Files.writeString(folder.resolve("broken.jpg"), "this is no picture");

        ScanReport report = scan();
        ScanReport second = scan();

        assertThat(report.read()).isEqualTo(1);
        assertThat(report.skipped()).extracting(SkippedFile::path).containsExactly(broken);
        assertThat(report.skipped().get(0).reasons()).isNotEmpty();
        assertThat(second.skipped()).isEqualTo(report.skipped());
        assertThat(report.found()).isEqualTo(report.read() + report.skipped().size());
        TestPictures.write(3, broken);
        assertThat(scan().skipped()).isEmpty();
        assertThat(indexed()).hasSize(2);
    }

    @Test
    void only_pictures_are_looked_at() throws Exception {
        TestPictures.write(1, folder.resolve("picture.PNG"));
        for (String name : List.of("film.mp4", "song.mp3", "text.pdf", "notes.txt")) {
            Files.writeString(folder.resolve(name), "something else");
        }

        ScanReport report = scan();

        assertThat(report.found()).isEqualTo(1);
        assertThat(report.skipped()).isEmpty();
    }

    @Test
    void exclusions_trash_folders_and_the_own_folder_are_left_out() throws Exception {
        for (String name : List.of(
                "in.png", "out.png", "cache/c.png", "deep/x/y.png", ".Trash-1000/files/t.png", "$RECYCLE.BIN/r.png")) {
            TestPictures.write(name.hashCode(), folder.resolve(name));
        }
        Scan ownFolderInside = new Scan(reader(), new H2FingerprintCache(database, "1"), folder.resolve("deep"));
        ScanOptions options = new ScanOptions(List.of("out.*", "cache"), 0, 1, Duration.ofSeconds(9));

        ownFolderInside.run(List.of(folder), options, HASH, new JobContext());

        assertThat(indexed()).extracting(IndexedPicture::path).containsExactly(folder.resolve("in.png"));
    }

    @Test
    void a_link_to_a_folder_above_ends_nowhere() throws Exception {
        TestPictures.write(1, folder.resolve("sub/a.png"));
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        Files.createSymbolicLink(folder.resolve("link.png"), folder.resolve("sub/a.png"));

        assertThat(scan().found()).isEqualTo(1);
    }

    @Test
    void two_names_of_one_file_have_one_key() throws Exception {
        Path file = TestPictures.write(1, folder.resolve("a.png"));
        Files.createLink(folder.resolve("b.png"), file);
        scan();

        assertThat(indexed()).hasSize(2);
        assertThat(indexed().get(0).fileKey())
                .isPresent()
                .isEqualTo(indexed().get(1).fileKey());
    }

    @Test
    void a_picture_below_two_scanned_folders_is_known_once() throws Exception {
        TestPictures.write(1, folder.resolve("sub/a.png"));
        TestPictures.write(2, folder.resolve("b.png"));
        JobContext job = new JobContext();
        scan.run(List.of(folder.resolve("sub")), OPTIONS, HASH, job);

        ScanReport above = scan();
        ScanReport both = scan.run(List.of(folder.resolve("sub"), folder), OPTIONS, HASH, job);
        ScanReport below = scan.run(List.of(folder.resolve("sub")), OPTIONS, HASH, job);

        assertThat(above.read()).isEqualTo(1);
        assertThat(both.found()).isEqualTo(2);
        assertThat(below.found()).isEqualTo(1);
        assertThat(below.gone()).isZero();
        assertThat(indexed()).hasSize(2);
        assertThat(new H2IndexedPictures(database).roots()).containsExactly(folder);
    }

    @Test
    void a_missing_folder_forgets_nothing() throws Exception {
        TestPictures.write(1, folder.resolve("a.png"));
        scan();
        Files.move(folder, temporary.resolve("unplugged"));

        assertThatThrownBy(this::scan).isInstanceOf(NoSuchFileException.class);
        assertThat(indexed()).hasSize(1);
    }

    @Test
    void names_beyond_ascii_come_back_as_they_are() throws Exception {
        Path file = TestPictures.write(1, folder.resolve("Füße 猫 'x' \"y\" 100%.png"));
        scan();

        assertThat(indexed()).extracting(IndexedPicture::path).containsExactly(file);
    }

    @Test
    void an_algorithm_that_throws_costs_only_its_file() throws Exception {
        TestPictures.write(1, folder.resolve("a.png"));
        HashAlgorithm throwing = new SimpleHash() {
            @Override
            public Optional<Fingerprint> fingerprint(Pixels pixels) {
                throw new IllegalStateException("broken plugin");
            }
        };

        ScanReport report = scan.run(List.of(folder), OPTIONS, throwing, new JobContext());

        assertThat(report.skipped()).hasSize(1);
        assertThat(report.skipped().get(0).reasons().toString()).contains("broken plugin");
    }

    @Test
    void a_file_that_takes_for_ever_is_left_behind() throws Exception {
        TestPictures.write(1, folder.resolve("good.png"));
        Files.write(folder.resolve("endless.png"), "endless".getBytes(StandardCharsets.US_ASCII));
        PictureReader patient = new PictureReader(
                List.of(
                        new Endless(),
                        PictureReader.builtIn().get(PictureReader.builtIn().size() - 1)),
                DecodeLimits.usual());
        Scan slow = new Scan(patient, new H2FingerprintCache(database, "1"), temporary.resolve("data"));
        ScanOptions hasty = new ScanOptions(List.of(), 0, 1, Duration.ofMillis(300));

        ScanReport report = slow.run(List.of(folder), hasty, HASH, new JobContext());

        assertThat(report.read()).isEqualTo(1);
        assertThat(report.skipped()).extracting(SkippedFile::code).containsExactly(DecodeProblem.TOO_SLOW.code());
    }

    @Test
    void cancelling_keeps_what_was_read() throws Exception {
        for (int i = 0; i < 40; i++) {
            TestPictures.write(i, folder.resolve(i + ".png"));
        }
        JobContext job = new JobContext();
        HashAlgorithm cancelling = new SimpleHash() {
            private int count;

            @Override
            public synchronized Optional<Fingerprint> fingerprint(Pixels pixels) {
                if (++count == 400) {
                    job.cancel();
                }
                return super.fingerprint(pixels);
            }
        };
        ScanOptions one = new ScanOptions(List.of(), 0, 1, Duration.ofSeconds(9));

        assertThatThrownBy(() -> scan.run(List.of(folder), one, cancelling, job))
                .isInstanceOf(CancellationException.class);

        int kept = indexed().size();
        assertThat(kept).isBetween(1, 39);
        assertThat(scan().reused()).isEqualTo(kept);
    }

    private ScanReport scan() throws IOException, InterruptedException {
        return scan.run(List.of(folder), OPTIONS, HASH, new JobContext());
    }

    private List<IndexedPicture> indexed() {
        return new H2IndexedPictures(database).below(List.of(folder), HASH.id());
    }

    private static PictureReader reader() {
        return new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
    }
}
