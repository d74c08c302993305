package io.github.lookalike.launch;

import io.github.lookalike.ui.OtherStarts;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the window that has an index open hears of later starts over the same index: a socket in the file system beside
 * it, which no network reaches and only its user opens. Whoever holds the index alone makes it, so that what lies there
 * is left from a process that was killed. Where there are no such sockets, a later start says that the index is in use.
 */
final class FirstWindow implements OtherStarts {

    private static final Logger LOG = LoggerFactory.getLogger(FirstWindow.class);

    private static final String ENDING = ".window";
    private static final byte HEARD = 1;
    private static final String BETWEEN = "\0";

    /** In bytes: more than any command line. Longer messages come from nobody we know. */
    private static final int LONGEST = 1 << 20;

    /** A window that was stopped hears of nothing. */
    private static final int PATIENCE_SECONDS = 5;

    private final Path socket;
    private volatile @Nullable ServerSocketChannel server;

    private FirstWindow(Path socket) {
        this.socket = socket;
    }

    /** The one of this index, which must be open in this process. */
    static FirstWindow of(Path index) {
        return new FirstWindow(socket(index));
    }

    /** Brings the window to the front that has this index open, and gives it these folders; whether there is one. */
    static boolean call(Path index, List<Path> folders) {
        return CompletableFuture.supplyAsync(() -> told(index, folders))
                .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private static boolean told(Path index, List<Path> folders) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket(index)))) {
            String message = folders.stream()
                    .map(folder -> folder.toAbsolutePath().toString())
                    .collect(Collectors.joining(BETWEEN));
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(message);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.shutdownOutput();
            return Channels.newInputStream(channel).read() == HEARD;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            LOG.debug("there is no window to be called", e);
            return false;
        }
    }

    @Override
    public void listen(Consumer<List<Path>> started) {
        ServerSocketChannel opened;
        try {
            Files.deleteIfExists(socket);
            opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server = opened;
            opened.bind(UnixDomainSocketAddress.of(socket));
            OwnFiles.limit(socket);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            LOG.info("a second start cannot be heard of: {}", e.getMessage());
            return;
        }
        Thread thread = new Thread(() -> hear(opened, started), "starts");
        thread.setDaemon(true);
        thread.start();
    }

    private static void hear(ServerSocketChannel server, Consumer<List<Path>> started) {
        try {
            while (server.isOpen()) {
                hear(server.accept(), started);
            }
        } catch (IOException e) {
            LOG.debug("starts are not heard of any more", e);
        }
    }

    private static void hear(SocketChannel accepted, Consumer<List<Path>> started) {
        try (SocketChannel channel = accepted) {
            InputStream in = Channels.newInputStream(channel);
            started.accept(folders(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8)));
            channel.write(ByteBuffer.wrap(new byte[] {HEARD}));
        } catch (IOException | InvalidPathException e) {
            LOG.debug("a start was not understood", e);
        }
    }

    private static List<Path> folders(String message) {
        return Arrays.stream(message.split(BETWEEN))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
    }

    @Override
    public void close() {
        ServerSocketChannel opened = server;
        if (opened == null) {
            return;
        }
        try {
            opened.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            LOG.debug("the socket stays", e);
        }
    }

    private static Path socket(Path index) {
        return index.resolveSibling(index.getFileName() + ENDING);
    }
}
