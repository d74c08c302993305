package io.github.lookalike.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded database in one file, opened by one process at a time and brought up to date when opened.
 *
 * <p>There is one connection; transactions of several threads wait for each other and are kept short.
 */
public final class Database implements AutoCloseable {

    /** H2's error for a file that another process has open. */
    private static final int FILE_IN_USE = 90020;

    private static final String SUFFIX = ".mv.db";

    /**
     * H2 ends no connection by itself, and keeps 32 MB of pages at hand: it would take a sixteenth of the largest heap
     * otherwise, for an index that is mostly written or read from end to end.
     */
    private static final String OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=32768";

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Connection connection;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean compact;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Work within a transaction. */
    @FunctionalInterface
    public interface Work<T> {

        T run(Connection connection) throws SQLException;
    }

    /**
     * Opens the database, making it where there is none.
     *
     * @param file ends in {@code .mv.db}
     * @throws IndexUnavailableException when it cannot be opened, with the reason for people
     */
    public static Database open(Path file) throws IndexUnavailableException {
        String name = file.toAbsolutePath().toString();
        if (!name.endsWith(SUFFIX)) {
            throw new IndexUnavailableException("An index file must end in " + SUFFIX + ": " + file);
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(Path.of(name + ".tempFile"));
        } catch (IOException e) {
            throw new IndexUnavailableException("The folder of the index cannot be used: " + e.getMessage(), e);
        }
        return connect(file, name.substring(0, name.length() - SUFFIX.length()));
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
            connection.commit();
            return result;
        } catch (SQLException e) {
            rollBack(e);
            throw new IndexFailedException(e);
        } catch (RuntimeException e) {
            rollBack(e);
            throw e;
        } finally {
            turn.unlock();
        }
    }

    /** Makes everything committed so far survive a loss of power. */
    public void force() {
        change(c -> {
            try (Statement statement = c.createStatement()) {
                statement.execute("checkpoint sync");
            }
        });
    }

    /** Asks for unused space to be given back to the disk when it is closed; that takes a second copy for a while. */
    void compactOnClose() {
        compact = true;
    }

    @Override
    public void close() {
        shutDown(compact ? "shutdown compact" : "shutdown");
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
            throw new IndexFailedException(e);
        } finally {
            turn.unlock();
        }
    }

    private void rollBack(Exception cause) {
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
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            LOG.debug("classes loaded, schema {}", Migrations.version(statement));
        } catch (SQLException e) {
            // Opening the index meets the same trouble, and tells it.
            LOG.debug("the database's classes were not loaded ahead", e);
        }
    }

    private static Database connect(Path file, String base) throws IndexUnavailableException {
        // The path goes into a URL whose options begin at a semicolon; nothing of it may become an option.
        if (base.indexOf(';') >= 0) {
            throw new IndexUnavailableException("The path of the index must have no semicolon: " + base);
        }
        try {
            Connection connection = DriverManager.getConnection("jdbc:h2:file:" + base + OPTIONS);
            connection.setAutoCommit(false);
            Migrations.bringUpToDate(connection);
            return new Database(connection);
        } catch (SQLException e) {
            throw unavailable(file, e);
        }
    }

    private static IndexUnavailableException unavailable(Path file, SQLException e) {
        if (e.getErrorCode() == FILE_IN_USE) {
            return new IndexUnavailableException(
                    "The index is in use by another Lookalike (" + file
                            + "). Close that one, or choose another --data.",
                    e);
        }
        return new IndexUnavailableException(
                "The index cannot be opened (" + file + "): " + e.getMessage()
                        + ". It can be moved away and built anew by a scan; no picture is touched by that,"
                        + " but what was done before can then no longer be undone from the history.",
                e);
    }
}
