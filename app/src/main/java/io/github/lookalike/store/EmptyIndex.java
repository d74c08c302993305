package io.github.lookalike.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An index without pictures, as all the scripts of {@link Migrations} leave it, ready made: running them takes a fifth of the
 * processor time of a first start. Where there is none of the newest schema yet, the scripts run as for an older index.
 */
final class EmptyIndex {

    private EmptyIndex() {}

    /** Named after the last script that ran for it. */
    static String resource() {
        String last = Migrations.SCRIPTS.get(Migrations.SCRIPTS.size() - 1);
        return "/db/" + last.replace(".sql", ".mv.db");
    }

    /**
     * Writes it to a file that does not exist, and on to the disk: a file that takes another's name must be whole.
     *
     * @return false when there is none of the newest schema
     */
    static boolean write(Path file) throws IOException {
        try (InputStream in = EmptyIndex.class.getResourceAsStream(resource())) {
            if (in == null) {
                return false;
            }
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                in.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
            return true;
        }
    }
}
