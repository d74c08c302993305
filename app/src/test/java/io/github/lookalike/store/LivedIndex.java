package io.github.lookalike.store;

import io.github.lookalike.act.Journal;
import io.github.lookalike.act.JournalEntry;
import io.github.lookalike.act.PlannedFile;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.Reason;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.IgnoredPairs;
import io.github.lookalike.store.memory.MemoryLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An index with a history: batches done, failed and undone, pairs, folders, decisions; and what it is to remember. */
final class LivedIndex {

    private static final Instant STARTED = Instant.parse("2026-02-03T04:05:06.789Z");
    private static final Instant MODIFIED = Instant.parse("1999-12-31T23:59:59.123456789Z");
    private static final int FILES = 40;

    private final Path folder;

    private LivedIndex(Path folder) {
        this.folder = folder;
    }

    /** Lives a life in a folder; beside the files lie {@code early-…}, what they were before its last part. */
    static LivedIndex in(Path folder, String name) throws Exception {
        LivedIndex index = new LivedIndex(folder);
        Files.createDirectories(folder);
        index.live(name + "-early");
        for (Path file : List.of(index.file(), index.history())) {
            Files.copy(file, file.resolveSibling("early-" + file.getFileName()));
        }
        index.live(name);
        return index;
    }

    static LivedIndex of(Path folder) {
        return new LivedIndex(folder);
    }

    /** Puts the files of another life beside those of this one. */
    void isBeside(LivedIndex foreign) throws IOException {
        for (Path file : List.of(file(), history())) {
            Files.copy(
                    foreign.folder.resolve(file.getFileName()), file.resolveSibling("foreign-" + file.getFileName()));
        }
    }

    Path file() {
        return folder.resolve("index.mv.db");
    }

    Path history() {
        return folder.resolve("index.history");
    }

    /** All that an open index remembers, its journal as those see it who undo. */
    static Set<Object> remembered(Database database) {
        Set<Object> all = new LinkedHashSet<>();
        Journal journal = new H2Journal(database);
        journal.batches().forEach(batch -> {
            all.add(batch);
            all.addAll(journal.entries(batch.number()));
        });
        all.addAll(new H2IgnoredPairs(database).entries());
        database.change(c -> {
            for (MemoryLine line : MemoryKinds.allOf(new MemoryRows(c))) {
                if (line.kind().equals(RememberedDecisions.NAME) || line.kind().equals(RememberedFolders.NAME)) {
                    all.add(line);
                }
            }
        });
        return all;
    }

    private void live(String name) throws Exception {
        try (Database database = Database.open(file())) {
            Journal journal = new H2Journal(database);
            long batch = journal.begin(STARTED);
            for (int i = 0; i < FILES; i++) {
                act(journal, batch, name, i);
            }
            journal.begin(STARTED.plusSeconds(1));
            H2IgnoredPairs pairs = new H2IgnoredPairs(database);
            pairs.add(pair(name, 'a'));
            pairs.add(pair(name, 'b'));
            pairs.remove(pair(name, 'b').pair());
            new H2FingerprintCache(database, "1").home(folder.resolve(name));
            decide(database, name);
        }
    }

    private void act(Journal journal, long batch, String name, int i) {
        ActionReceipt intended = receipt(name, i);
        JournalEntry picture = journal.intend(
                        batch,
                        List.of(new Journal.Intent(
                                intended,
                                new PlannedFile(intended.file(), i, MODIFIED, Optional.of("%064x".formatted(i))))))
                .get(0);
        ActionReceipt done = intended.with("info", "näh \t\n\\ \uD83D\uDE00" + i);
        if (i % 10 == 3) {
            journal.settle(picture.id(), JournalEntry.State.FAILED, List.of(Reason.verbatim("no = \"reason\"\n" + i)));
        } else {
            journal.done(picture.id(), done);
        }
        if (i % 4 == 0) {
            journal.undoing(List.of(picture.id()));
            journal.settle(picture.id(), JournalEntry.State.UNDONE, List.of());
        }
    }

    private ActionReceipt receipt(String name, int i) {
        return new ActionReceipt(
                "trash",
                folder.resolve(name).resolve("picture " + i + ".jpg"),
                Optional.of(folder.resolve("trash").resolve(name + i)),
                Map.of("origin", "x", "empty", ""));
    }

    private static IgnoredPairs.Entry pair(String name, char digit) {
        String digest = Integer.toHexString(name.hashCode()) + digit;
        return new IgnoredPairs.Entry(
                IgnoredPairs.Pair.of("0".repeat(20) + digest, "f".repeat(20) + digest), "/one", "/o'ther", STARTED);
    }

    private void decide(Database database, String name) {
        long id = Math.abs((long) name.hashCode());
        database.change(c -> {
            try (Statement insert = c.createStatement()) {
                insert.execute(
                        "insert into picture (id, root_id, relative, bytes, modified_nanos, width, height, format,"
                                + " camera_make, camera_model, software, has_position, keywords, entries, orientation,"
                                + " quantisation) select " + id
                                + ", id, 'deep/it''s.jpg', 7, 8, 1, 1, 'JPEG', '', '', '', false,"
                                + " '', 0, 1, X'' from root where path like '%" + name + "'");
            }
        });
        new H2Decisions(database, Runnable::run).note(Map.of(id, Optional.of(Decision.TRASH)));
    }
}
