package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.match.Tier;
import io.github.lookalike.store.Database;
import io.github.lookalike.store.H2Journal;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Law 7 on real pictures: a plan over a copy of the labelled corpus, applied by each bundled action that can be undone,
 * then undone after a restart, leaves every file byte for byte where it was.
 */
final class WholeCorpusTest {

    @TempDir(factory = BesideTheClasses.class)
    private Path folder = Path.of("");

    private final List<URLClassLoader> plugins = new ArrayList<>();
    private final Map<String, FileAction> actions = new HashMap<>();

    @BeforeEach
    void copy_the_corpus_and_load_the_bundled_actions() throws Exception {
        Path corpus =
                Path.of(System.getProperty("lookalike.corpora", "nowhere")).resolve("labelled");
        assumeTrue(Files.isDirectory(corpus), "no corpus at " + corpus);
        assumeTrue(loadActions(), "the plugins are not packaged yet: run the whole build");
        folder = folder.toRealPath();
        copy(corpus, root());
        // Each picture gets a copy, so that every action has something to do with every one.
        copy(corpus, root().resolve("again"));
    }

    @AfterEach
    void close_the_plugins() throws IOException {
        for (URLClassLoader plugin : plugins) {
            plugin.close();
        }
    }

    @Test
    void every_action_that_can_be_undone_is_undone_to_the_same_bytes() throws Exception {
        Map<String, String> before = pictures();
        for (FileAction action : actions.values()) {
            if (action.kind() == ActionKind.REVERSIBLE && isPlayedHere(action)) {
                ApplyReport report = apply(plan(action));
                assertThat(report.complete())
                        .as(action.id() + ": " + report.skipped())
                        .isTrue();
                assertThat(report.done()).isNotEmpty();
                assertThat(pictures()).as(action.id()).isNotEqualTo(before);
                UndoReport undone = undoLast();
                assertThat(undone.failed()).as(action.id()).isEmpty();
                assertThat(pictures()).as(action.id()).isEqualTo(before);
            }
        }
    }

    /** The trash of whoever runs the tests is left alone: the build sets another data folder. */
    private static boolean isPlayedHere(FileAction action) {
        return !action.id().equals("trash") || System.getenv("XDG_DATA_HOME") != null;
    }

    private ApplyReport apply(ActionPlan plan) throws Exception {
        try (Database database = Database.open(folder.resolve("index.mv.db"))) {
            ApplyOptions options = new ApplyOptions(List.of(), folder.resolve("trash"), false, false);
            return new ApplyPlan(plan, actions, new H2Journal(database), look -> List.of(), options, Clock.systemUTC())
                    .run(new JobContext());
        }
    }

    private UndoReport undoLast() throws Exception {
        try (Database database = Database.open(folder.resolve("index.mv.db"))) {
            return new UndoJournal(new H2Journal(database), actions).undoLast();
        }
    }

    private ActionPlan plan(FileAction action) throws IOException {
        List<PlannedAction> planned = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root().resolve("again"))) {
            for (Path file :
                    (Iterable<Path>) all.filter(WholeCorpusTest::isPicture).sorted()::iterator) {
                Path keeper = root().resolve(root().resolve("again").relativize(file));
                planned.add(new PlannedAction(
                        "group",
                        Tier.IDENTICAL,
                        action.id(),
                        action.needsDestination() ? Optional.of(folder.resolve("aside")) : Optional.empty(),
                        now(file),
                        root(),
                        now(keeper),
                        List.of()));
            }
        }
        return new ActionPlan(Clock.systemUTC().instant(), planned);
    }

    private static boolean isPicture(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static PlannedFile now(Path file) throws IOException {
        FileIdentity is = FileIdentity.of(file);
        return new PlannedFile(file, is.bytes(), is.modified(), Optional.of(is.sha256()));
    }

    private Map<String, String> pictures() throws IOException {
        Map<String, String> pictures = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root())) {
            for (Path file : (Iterable<Path>) all.filter(path -> !Files.isDirectory(path))::iterator) {
                pictures.put(
                        root().relativize(file).toString(),
                        FileIdentity.sha256Of(file) + " " + Files.getLastModifiedTime(file) + " " + names(file));
            }
        }
        return pictures;
    }

    private static String names(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return "link";
        }
        boolean counted = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        return counted ? Files.getAttribute(file, "unix:nlink") + " names" : "file";
    }

    private Path root() {
        return folder.resolve("pictures");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private boolean loadActions() throws Exception {
        URL bundled = WholeCorpusTest.class.getResource("/bundled-plugins");
        if (bundled == null) {
            return false;
        }
        for (String name : List.of("action-trash", "action-move", "action-link")) {
            Path jar = Path.of(bundled.toURI()).resolve(name + ".jar");
            if (!Files.exists(jar)) {
                return false;
            }
            load(jar);
        }
        return true;
    }

    private void load(Path jar) throws Exception {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, WholeCorpusTest.class.getClassLoader());
        plugins.add(loader);
        try (var index = Objects.requireNonNull(loader.getResourceAsStream("META-INF/extensions.idx"))) {
            for (String line : new String(index.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("io.github.lookalike.action.")) {
                    Object extension =
                            loader.loadClass(line.strip()).getConstructor().newInstance();
                    FileAction action = (FileAction) extension;
                    actions.put(action.id(), action);
                }
            }
        }
    }

    /** On the disk of the build, so that its trash is the one of the data folder there. */
    static final class BesideTheClasses implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target")).toAbsolutePath(), "corpus");
        }
    }
}
