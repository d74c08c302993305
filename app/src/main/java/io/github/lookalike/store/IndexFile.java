package io.github.lookalike.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.h2.Driver;

/**
 * The file of the database. It is made, and brought to a newer schema, under another name, and takes its place in one step:
 * a start that is cut off leaves the old file or the new one, and never half a schema.
 */
final class IndexFile {

    /**
     * H2 ends no connection by itself, and keeps 32 MB of pages at hand: it would take a sixteenth of the largest heap
     * otherwise, for an index that is mostly written or read from end to end.
     *
     * <p>Its own thread never writes (a delay of 24 days, the longest there is): H2 2.4.240 takes the roots of the tables and
     * of their indexes one after the other there, while another thread changes them, and a kill before the next writing
     * leaves an index without rows of its table: 2 of 223 kills amid small transactions, none of 150 when written as
     * {@link Writing} does.
     */
    private static final String OPTIONS =
            ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=32768;TRACE_LEVEL_FILE=0;WRITE_DELAY=" + Integer.MAX_VALUE;

    private final IndexFiles files;

    IndexFile(IndexFiles files) {
        this.files = files;
    }

    boolean exists() {
        return Files.exists(files.index());
    }

    /** Makes a new one with the newest schema. */
    void make() throws SQLException, IOException {
        IndexFiles making = files.making();
        Files.deleteIfExists(making.index());
        if (EmptyIndex.write(making.index())) {
            take(making);
        } else {
            migrate(making);
        }
    }

    /** Makes a new one by all the scripts, as {@link #make} does where none is ready made. */
    void makeByScripts() throws SQLException, IOException {
        IndexFiles making = files.making();
        Files.deleteIfExists(making.index());
        migrate(making);
    }

    /** Brings a copy to the newest schema, then puts it in the place of the old file. */
    void bringUpToDate() throws SQLException, IOException {
        IndexFiles making = files.making();
        Files.copy(files.index(), making.index(), StandardCopyOption.REPLACE_EXISTING);
        migrate(making);
    }

    /** Opens the file as it is. */
    Connection connect() throws SQLException {
        return connect(files);
    }

    /** Ends a connection with all that belongs to it, so that the file can be renamed. */
    static void close(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    /** Asks the one driver there is: the driver manager would first look for all there may be. */
    @SuppressWarnings("MustBeClosedChecker") // closed by the caller
    static Connection connect(String url) throws SQLException {
        Connection connection = Driver.load().connect(url, new Properties());
        if (connection == null) {
            throw new SQLException("the database does not know " + url);
        }
        return connection;
    }

    private void migrate(IndexFiles making) throws SQLException, IOException {
        Connection connection = connect(making);
        try {
            Migrations.bringUpToDate(connection);
        } finally {
            close(connection);
        }
        take(making);
    }

    private void take(IndexFiles making) throws IOException {
        Files.move(making.index(), files.index(), StandardCopyOption.ATOMIC_MOVE);
    }

    @SuppressWarnings("MustBeClosedChecker") // closed by the caller, or with the index
    private static Connection connect(IndexFiles files) throws SQLException {
        Connection connection = connect("jdbc:h2:file:" + files.base() + OPTIONS);
        connection.setAutoCommit(false);
        return connection;
    }
}
