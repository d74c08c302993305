package io.github.lookalike.store;

import io.github.lookalike.scan.IndexNotice;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded database in one file, opened by one process at a time and brought up to date when opened.
 *
 * <p>There is one connection; transactions of several threads wait for each other and are kept short.
 */
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Parts parts;
    private final Connection connection;
    private final ReentrantLock turn = new ReentrantLock();
    private final Writing writing;
    private volatile boolean compact;

    /** Why what was done is not in the file; nobody was told yet. */
    private volatile @Nullable SQLException notWritten;

    /** Whether a transaction changed something since the file was last written; in turn only. */
    private boolean unwritten;

    private volatile boolean damaged;

    /** Whether the disk failed: what the database then says of itself is no sign of damage. */
    private volatile boolean starved;

    Database(Parts parts) {
        this.parts = parts;
        this.connection = parts.connection();
        this.writing = Writing.every(this::write);
    }

    /**
     * What {@link IndexOpening} opened.
     *
     * @param notices what it had to mend
     */
    record Parts(IndexFiles files, IndexLock lock, Connection connection, Memory memory, List<IndexNotice> notices) {}

    /** Work within a transaction. */
    @FunctionalInterface
    public interface Work<T> {

        T run(Connection connection) throws SQLException;
    }

    /**
     * Opens the database, making it where there is none, and where the file is no index any more.
     *
     * @param file ends in {@code .mv.db}
     * @throws IndexUnavailableException when it cannot be opened, with the reason for people
     */
    public static Database open(Path file) throws IndexUnavailableException {
        return new IndexOpening(IndexFiles.of(file)).open();
    }

    /** What had to be mended when it was opened. */
    public List<IndexNotice> notices() {
        return parts.notices();
    }

    /**
     * Whether its file turned out to be damaged since it was opened. The next opening sets that file aside, makes a new one
     * and goes on with the memory.
     */
    public boolean isDamaged() {
        return damaged;
    }

    /** Room for what ends or undoes something that was begun, also on a full disk. */
    Reserve reserve() {
        return new Reserve(parts.files());
    }

    Memory memory() {
        return parts.memory();
    }

    /** A change within a transaction. */
    @FunctionalInterface
    public interface Change {

        void run(Connection connection) throws SQLException;
    }

    /** Runs a change as one transaction: committed when it returns, rolled back when it throws. */
    public void change(Change change) {
        inTransaction(c -> {
            change.run(c);
            return true;
        });
    }

    /** Runs work as one transaction: committed when it returns, rolled back when it throws. */
    public <T> T inTransaction(Work<T> work) {
        turn.lock();
        try {
            T result = work.run(connection);
            unwritten = unwritten || hasChanged();
            connection.commit();
            parts.memory().committed();
            return result;
        } catch (SQLException e) {
            rollBack(e);
            suspect(e);
            throw failed(e);
        } catch (RuntimeException e) {
            starved = starved || IndexDamage.isEnvironment(e);
            rollBack(e);
            throw e;
        } finally {
            turn.unlock();
        }
    }

    /**
     * Runs work that reads very many rows, one query after the other: rows come as they are read. Otherwise the database first
     * gathers them all, and writes what is more than some ten thousand to a file of its own.
     */
    <T> T streaming(Work<T> work) {
        return inTransaction(c -> {
            lazily(c, true);
            try {
                return work.run(c);
            } finally {
                lazily(c, false);
            }
        });
    }

    private static void lazily(Connection connection, boolean on) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lazy_query_execution " + (on ? 1 : 0));
        }
    }

    /**
     * Whether the open transaction changed anything. Reading alone leaves nothing to write: on a full disk there is no room
     * for it, and the history is to be read there too.
     */
    private boolean hasChanged() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select transaction_id()");
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getString(1) != null;
        }
    }

    /** Between two transactions, so that what is in the file is always what one of them left. */
    private void write() {
        turn.lock();
        try {
            if (!unwritten || damaged || connection.isClosed()) {
                return;
            }
            unwritten = false;
            try (Statement statement = connection.createStatement()) {
                statement.execute("checkpoint");
            }
        } catch (SQLException e) {
            suspect(e);
            notWritten = e;
            LOG.warn("the index could not be written", e);
        } finally {
            turn.unlock();
        }
    }

    /** Asks for unused space to be given back to the disk when it is closed; that takes a second copy for a while. */
    void compactOnClose() {
        compact = true;
    }

    @Override
    public void close() {
        writing.close();
        // What closing itself cannot write, H2 keeps to itself.
        write();
        try (IndexLock lock = parts.lock();
                Memory memory = parts.memory()) {
            LOG.debug("closing {} and {}", memory, lock);
            if (!damaged && !starved) {
                shutDown(compact ? "shutdown compact" : "shutdown");
            }
            // Where the disk failed, a database that has given up waits for itself for ever; the memory knows the rest.
            if (damaged || starved) {
                Salvage.abandon(connection);
            }
            tellNotWritten();
        }
    }

    private void tellNotWritten() {
        SQLException failure = notWritten;
        if (failure != null && !damaged) {
            throw failed(failure);
        }
    }

    private void shutDown(String command) {
        turn.lock();
        try {
            if (!connection.isClosed()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(command);
                }
            }
        } catch (SQLException e) {
            suspect(e);
            if (!damaged) {
                throw failed(e);
            }
            // All that must outlive this is in the memory; the next opening sees to the rest.
            LOG.warn("the index could not be closed", e);
        } finally {
            turn.unlock();
        }
    }

    private void suspect(SQLException failure) {
        if (damaged || starved) {
            return;
        }
        boolean shown = IndexDamage.shows(failure);
        starved = IndexDamage.isEnvironment(failure)
                || (shown && !FolderCheck.takesFiles(parts.files().folder()));
        if (shown && !starved) {
            damaged = true;
            Suspicion.write(parts.files(), String.valueOf(failure.getMessage()));
        }
    }

    private IndexFailedException failed(SQLException failure) {
        return starved ? new IndexFailedException(parts.files().index(), failure) : new IndexFailedException(failure);
    }

    private void rollBack(Exception cause) {
        parts.memory().rolledBack();
        try {
            if (!connection.isClosed()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Loads the classes that opening an index needs, by a database in memory. */
    public static void loadClasses() {
        try (Connection connection = IndexFile.connect("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            LOG.debug("classes loaded, schema {}", Migrations.version(statement));
        } catch (SQLException e) {
            // Opening the index meets the same trouble, and tells it.
            LOG.debug("the database's classes were not loaded ahead", e);
        }
    }
}
