package io.github.lookalike.store;

import io.github.lookalike.api.Reason;
import io.github.lookalike.scan.IndexNotice;
import io.github.lookalike.store.memory.MemoryLine;
import io.github.lookalike.store.memory.MemoryReading;
import io.github.lookalike.store.memory.NewerMemoryException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens an index and its memory whatever became of either: what cannot be used is set aside under another name, never
 * deleted, and made anew from the other.
 */
final class IndexOpening {

    private static final Logger LOG = LoggerFactory.getLogger(IndexOpening.class);

    private final IndexFiles files;
    private final IndexFile file;
    private final List<IndexNotice> notices = new ArrayList<>();

    IndexOpening(IndexFiles files) {
        this.files = files;
        this.file = new IndexFile(files);
    }

    /** @throws IndexUnavailableException with the reason for people, when another try may work or another program is needed */
    Database open() throws IndexUnavailableException {
        try {
            Files.createDirectories(files.folder());
        } catch (IOException e) {
            throw new IndexUnavailableException("The folder of the index cannot be used: " + e.getMessage(), e);
        }
        IndexLock lock = IndexLock.take(files);
        try {
            Files.deleteIfExists(files.temporary());
            return open(lock);
        } catch (IndexUnavailableException | RuntimeException e) {
            lock.close();
            throw e;
        } catch (NewerMemoryException e) {
            lock.close();
            throw new IndexUnavailableException(
                    "The history cannot be opened (" + files.memory() + "): " + e.getMessage()
                            + ". Use that one; nothing was changed.",
                    e);
        } catch (IOException | SQLException e) {
            lock.close();
            throw unavailable(e);
        }
    }

    private Database open(IndexLock lock) throws IndexUnavailableException, IOException, SQLException {
        MemoryReading reading = MemoryReading.of(files.memory());
        Opened opened = openIndex(reading);
        try {
            return together(lock, opened, reading);
        } catch (SQLException | RuntimeException e) {
            Salvage.abandon(opened.connection());
            if (opened.indexIsLost() || isEnvironment(e)) {
                throw e;
            }
            // Its beginning could be read, and what is remembered in it could not.
            LOG.warn("the index is set aside", e);
            MemoryReading again = MemoryReading.of(files.memory());
            return together(lock, replaced(again, firstLine(e)), again);
        }
    }

    private Database together(IndexLock lock, Opened opened, MemoryReading reading) throws IOException, SQLException {
        MemoryReconciliation made =
                new MemoryReconciliation(files, opened.connection(), opened.indexIsLost(), UUID.randomUUID()::toString);
        Memory memory = made.reconcile(reading, opened.salvaged());
        notices.addAll(made.notices());
        new Reserve(files).keep();
        return new Database(new Database.Parts(files, lock, opened.connection(), memory, List.copyOf(notices)));
    }

    private boolean isEnvironment(Throwable e) {
        return IndexDamage.isEnvironment(e) || !FolderCheck.takesFiles(files.folder());
    }

    /**
     * An index that can be worked with.
     *
     * @param indexIsLost whether it is a new one in the place of another
     * @param salvaged what could be read of a damaged one
     */
    private record Opened(Connection connection, boolean indexIsLost, List<MemoryLine> salvaged) {}

    private Opened openIndex(MemoryReading reading) throws IndexUnavailableException, IOException, SQLException {
        Optional<String> damage = Suspicion.read(files);
        if (damage.isEmpty() && !file.exists()) {
            if (reading.exists()) {
                notices.add(new IndexNotice(IndexNotice.Kind.INDEX_MISSING, Optional.empty(), List.of()));
            }
            file.make();
            return new Opened(file.connect(), reading.exists(), List.of());
        }
        if (damage.isEmpty()) {
            try {
                return new Opened(openWhole(reading), false, List.of());
            } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                if (isEnvironment(e)) {
                    throw unavailable(e);
                }
                LOG.warn("the index is set aside", e);
                damage = Optional.of(firstLine(e));
            }
        }
        return replaced(reading, damage.get());
    }

    private Opened replaced(MemoryReading reading, String damage) throws IOException, SQLException {
        boolean complete = reading.isWhole() && !MemoryReconciliation.lacksEnd(files, Salvage.mark(file), reading);
        List<MemoryLine> salvaged = complete ? List.of() : Salvage.of(file);
        if (file.exists()) {
            notices.add(new IndexNotice(
                    IndexNotice.Kind.INDEX_REPLACED,
                    Optional.of(SetAside.move(files.index())),
                    List.of(Reason.verbatim(damage))));
        }
        Suspicion.forget(files);
        file.make();
        if (reading.isWhole() && !complete) {
            notices.add(new IndexNotice(
                    IndexNotice.Kind.HISTORY_INCOMPLETE, Optional.empty(), MemoryReconciliation.END_IS_MISSING));
        }
        return new Opened(file.connect(), true, salvaged);
    }

    private Connection openWhole(MemoryReading reading) throws IndexUnavailableException, IOException, SQLException {
        if (Files.isDirectory(files.index()) || Files.size(files.index()) == 0) {
            throw new SQLException("it is empty");
        }
        if (!Files.isReadable(files.index()) || !Files.isWritable(files.index())) {
            throw new IndexUnavailableException("No permission to read and write the index (" + files.index() + ").");
        }
        Connection connection = file.connect();
        try {
            int version = version(connection);
            if (version < Migrations.SCRIPTS.size()) {
                MemoryReconciliation.rescue(files, connection, reading, UUID.randomUUID()::toString);
                IndexFile.close(connection);
                file.bringUpToDate();
                notices.add(new IndexNotice(IndexNotice.Kind.INDEX_UPDATED, Optional.empty(), List.of()));
                connection = file.connect();
            }
            Salvage.probe(connection);
            if (MemoryReconciliation.isForeignIndex(files, connection, reading)) {
                throw new SQLException("it belongs to another folder than the history beside it");
            }
            return connection;
        } catch (SQLException | IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Salvage.abandon(connection);
            throw e;
        } catch (IndexUnavailableException e) {
            IndexFile.close(connection);
            throw e;
        }
    }

    private int version(Connection connection) throws SQLException, IndexUnavailableException {
        int version;
        try (Statement statement = connection.createStatement()) {
            version = Migrations.version(statement);
        }
        if (version == 0) {
            throw new SQLException("there is nothing in it");
        }
        if (version > Migrations.SCRIPTS.size()) {
            throw new IndexUnavailableException("A newer Lookalike wrote the index (" + files.index() + ", schema "
                    + version + "; this one knows " + Migrations.SCRIPTS.size()
                    + "). Use that one, or another --data; nothing was changed.");
        }
        return version;
    }

    private IndexUnavailableException unavailable(Throwable e) {
        return new IndexUnavailableException(
                "The index cannot be opened (" + files.index() + "): " + reason(e) + ". Nothing of it was changed.", e);
    }

    /** A database that could not write says strange things of itself. */
    private String reason(Throwable e) {
        return FolderCheck.takesFiles(files.folder())
                ? firstLine(e)
                : "its disk takes nothing any more: it is full, or was made read-only. Make room, or use another --data";
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
