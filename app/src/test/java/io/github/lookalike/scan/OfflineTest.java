package io.github.lookalike.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Reason;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.store.Database;
import io.github.lookalike.store.H2FingerprintCache;
import io.github.lookalike.store.H2IndexedPictures;
import io.github.lookalike.store.H2KnownVolumes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not plugged in is not gone; file systems are those that the test says. */
class OfflineTest {

    private static final HashAlgorithm HASH = new SimpleHash();
    private static final ScanOptions OPTIONS = new ScanOptions(List.of(), 0, 2, Duration.ofSeconds(20));

    @TempDir
    private Path temporary;

    private final Map<Path, String> mounted = new HashMap<>();
    private Path base;
    private Path stick;
    private Database database;
    private Scan scan;

    @BeforeEach
    void open() throws Exception {
        base = temporary.toRealPath();
        stick = Files.createDirectory(base.resolve("stick"));
        mounted.put(base, "disk");
        mounted.put(stick, "stick-1");
        for (int i = 0; i < 4; i++) {
            TestPictures.write(i, stick.resolve("DCIM/" + i + ".png"));
        }
        database = Database.open(base.resolve("index.mv.db"));
        PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
        scan = new Scan(reader, new H2FingerprintCache(database, "1"), base.resolve("data"))
                .over(new H2KnownVolumes(database), new Mounted());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_empty_mount_point_is_offline_and_nothing_is_read_when_it_is_back() throws Exception {
        assertThat(scan(stick).read()).isEqualTo(4);
        Path away = unplug();

        ScanReport report = scan(stick);

        assertThat(report.offline()).containsExactly(stick);
        assertThat(report.gone()).isZero();
        assertThat(report.skipped().get(0).reasons()).contains(Reason.of("scan.offline.none", 4));
        Files.delete(stick);
        assertThat(scan(stick).offline()).containsExactly(stick);
        Files.move(away, stick);
        assertThat(scan(stick).read()).isZero();
    }

    @Test
    void a_folder_that_nobody_knows_is_wrong_and_not_offline() throws Exception {
        scan(stick);
        assertThatThrownBy(() -> scan(base.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> scan(stick.resolve("misspelt"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void another_file_system_in_the_old_place_is_no_reason_to_forget() throws Exception {
        scan(stick);
        unplug();
        mounted.put(stick, "stick-2");
        TestPictures.write(9, stick.resolve("other.png"));

        ScanReport report = scan(stick);

        assertThat(report.offline()).containsExactly(stick);
        assertThat(report.gone()).isZero();
        assertThat(report.read()).isEqualTo(1);
    }

    @Test
    void a_stick_below_a_scanned_folder_is_offline_by_itself() throws Exception {
        TestPictures.write(8, base.resolve("home.png"));
        assertThat(scan(base).read()).isEqualTo(5);
        unplug();
        Files.delete(stick);

        ScanReport report = scan(base);

        assertThat(report.offline()).containsExactly(stick);
        assertThat(report.gone()).isZero();
        assertThat(new H2IndexedPictures(database).below(List.of(base), HASH.id()))
                .hasSize(5);
    }

    @Test
    void a_folder_on_the_same_disk_that_was_deleted_is_gone() throws Exception {
        mounted.remove(stick);
        TestPictures.write(8, base.resolve("home.png"));
        scan(base);
        unplug();

        ScanReport report = scan(base);

        assertThat(report.offline()).isEmpty();
        assertThat(report.gone()).isEqualTo(4);
    }

    @Test
    void what_a_new_exclusion_leaves_out_is_not_offline() throws Exception {
        scan(stick);
        ScanOptions without = new ScanOptions(List.of("DCIM"), 0, 2, Duration.ofSeconds(20));

        ScanReport report = scan.run(List.of(stick), without, HASH, new JobContext());

        assertThat(report.offline()).isEmpty();
        assertThat(report.gone()).isEqualTo(4);
    }

    @Test
    void a_stick_that_is_mounted_elsewhere_is_found_again_without_reading_its_pictures() throws Exception {
        scan(stick);
        Path now = remount("stick1");

        ScanReport report = scan(now);

        assertThat(report.moved()).containsExactly(new FolderMove(stick, now));
        assertThat(report.read()).isZero();
        assertThat(report.reused()).isEqualTo(4);
        assertThat(new H2IndexedPictures(database).roots()).containsExactly(now);
    }

    @Test
    void it_is_found_as_well_when_its_old_place_is_asked_for() throws Exception {
        scan(stick.resolve("DCIM"));
        Path now = remount("stick1");

        ScanReport report = scan(stick.resolve("DCIM"));

        assertThat(report.moved()).containsExactly(new FolderMove(stick.resolve("DCIM"), now.resolve("DCIM")));
        assertThat(report.read()).isZero();
    }

    @Test
    void a_copy_on_another_file_system_has_not_moved() throws Exception {
        scan(stick);
        Path now = remount("stick1");
        mounted.put(now, "backup");

        ScanReport report = scan(now);

        assertThat(report.moved()).isEmpty();
        assertThat(report.read()).isEqualTo(4);
        assertThat(new H2IndexedPictures(database).roots()).containsExactly(stick, now);
    }

    @Test
    void the_same_stick_with_other_pictures_has_not_moved() throws Exception {
        scan(stick);
        Path now = remount("stick1");
        for (int i = 0; i < 4; i++) {
            TestPictures.write(i + 20, now.resolve("DCIM/" + i + ".png"));
        }

        assertThat(scan(now).moved()).isEmpty();
    }

    @Test
    void what_lies_deeper_than_paths_may_be_long_is_told_and_not_gone() throws Exception {
        Path outer = Files.createDirectories(base.resolve("long").resolve("o".repeat(200)));
        Path inner = base.resolve("inner");
        Path deep = inner;
        for (int i = 0; i < 15; i++) {
            deep = deep.resolve("i".repeat(250));
        }
        Files.createDirectories(deep);
        Files.copy(stick.resolve("DCIM/0.png"), deep.resolve("a.png"));
        Path far = outer.resolve("o".repeat(200)).resolve("o".repeat(200));
        Files.createDirectories(far);
        Path moved = Files.move(inner, far.resolve("inner"), StandardCopyOption.ATOMIC_MOVE);

        ScanReport report = scan(base.resolve("long"));

        Files.move(moved, inner, StandardCopyOption.ATOMIC_MOVE);
        assertThat(report.skipped()).hasSize(1);
        assertThat(report.skipped().get(0).code()).isEqualTo(ScanProblem.CANNOT_LIST.code());
    }

    @Test
    void nothing_is_brought_back_below_a_mount_point_without_its_file_system() throws Exception {
        UnmountedPlaces unmounted = new UnmountedPlaces(new H2KnownVolumes(database), new Mounted());
        Path file = stick.resolve("DCIM/9.png");
        scan(stick);
        assertThat(unmounted.test(file)).isFalse();
        unplug();

        assertThat(unmounted.test(file)).isTrue();
        assertThat(unmounted.test(base.resolve("elsewhere.png"))).isFalse();
        mounted.put(stick, "stick-1");
        assertThat(unmounted.test(file)).isFalse();
    }

    @Test
    void the_index_is_not_asked_for_each_file_of_a_long_run() {
        AtomicInteger asked = new AtomicInteger();
        KnownVolumes counting = new KnownVolumes() {
            @Override
            public Map<Path, List<VolumePlace>> places() {
                asked.incrementAndGet();
                return Map.of();
            }

            @Override
            public void remember(Path home, List<VolumePlace> places) {
                throw new AssertionError("nothing is scanned");
            }

            @Override
            public Set<String> takenAway(Path home) {
                throw new AssertionError("nothing is scanned");
            }

            @Override
            public void moved(Path old, Path now) {
                throw new AssertionError("nothing moves");
            }
        };
        UnmountedPlaces unmounted = new UnmountedPlaces(counting, new Mounted());
        for (int file = 0; file < 1_000; file++) {
            unmounted.test(stick.resolve(file + ".png"));
        }
        assertThat(asked).hasValueLessThan(10);
    }

    @Test
    void nothing_is_brought_back_where_the_folder_of_a_stick_is_gone_with_it() throws Exception {
        UnmountedPlaces unmounted = new UnmountedPlaces(new H2KnownVolumes(database), new Mounted());
        Path file = stick.resolve("DCIM/9.png");
        mounted.put(base, "the disk");
        mounted.put(stick, SystemVolumes.DEVICE + "1");
        scan(stick.resolve("DCIM"));
        assertThat(unmounted.test(file)).isFalse();
        mounted.put(stick, SystemVolumes.DEVICE + "2");
        assertThat(unmounted.test(file)).as("mounted again, by another number").isFalse();

        Path away = unplug();
        assertThat(unmounted.test(file)).as("a bare mount point").isTrue();
        Files.createDirectory(stick.resolve("DCIM"));
        assertThat(unmounted.test(file)).as("a folder of the disk below").isTrue();
        Files.delete(stick.resolve("DCIM"));
        mounted.put(stick, SystemVolumes.DEVICE + "3");
        assertThat(unmounted.test(file)).as("a stranger's stick").isTrue();
        mounted.remove(stick);
        Files.delete(stick);
        assertThat(unmounted.test(file)).as("no mount point").isTrue();

        Files.move(away, stick);
        mounted.put(stick, SystemVolumes.DEVICE + "1");
        assertThat(unmounted.test(file)).isFalse();
    }

    private ScanReport scan(Path folder) throws IOException, InterruptedException {
        return scan.run(List.of(folder), OPTIONS, HASH, new JobContext());
    }

    /** The pictures go, the folder stays. */
    private Path unplug() throws IOException {
        Path away = base.resolve("data").resolve("unplugged");
        Files.createDirectories(away.getParent());
        Files.move(stick, away);
        Files.createDirectory(stick);
        mounted.remove(stick);
        return away;
    }

    private Path remount(String name) throws IOException {
        Path now = Files.move(stick, base.resolve(name));
        mounted.put(now, String.valueOf(mounted.remove(stick)));
        return now;
    }

    /** The file systems of the test. */
    private final class Mounted implements Volumes {

        @Override
        public Optional<Volume> of(Path path) {
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            for (Path place = path; place != null; place = place.getParent()) {
                String id = mounted.get(place);
                if (id != null) {
                    return Optional.of(new Volume(id, place));
                }
            }
            return Optional.empty();
        }

        @Override
        public List<Path> places(String id) {
            return mounted.entrySet().stream()
                    .filter(one -> one.getValue().equals(id))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
