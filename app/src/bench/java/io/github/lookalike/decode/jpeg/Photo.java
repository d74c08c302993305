package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decode.source.FileImageSource;
import io.github.lookalike.decode.source.MemoryBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A JPEG that our decoder knows, by its frame header. */
record Photo(Path file, Frame frame) {

    /** All in a folder, in the order of their names. */
    static List<Photo> of(Path folder) throws IOException {
        List<Photo> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                read(file).ifPresent(found::add);
            }
        }
        return found;
    }

    /** As a scan opens it, but with all the memory there is. */
    static FileImageSource open(Path file) throws IOException {
        return FileImageSource.open(file, Integer.MAX_VALUE, new MemoryBudget(Long.MAX_VALUE).share());
    }

    long pixels() {
        return (long) frame.width() * frame.height();
    }

    boolean progressive() {
        return frame.progressive();
    }

    private static Optional<Photo> read(Path file) throws IOException {
        try (FileImageSource source = open(file)) {
            FilePrefix bytes = new FilePrefix(source);
            int at = bytes.pairAt(0) == 0xffd8 ? bytes.nextMarker(2) : -1;
            while (at >= 0 && !Frame.isHeader(bytes.at(at + 1))) {
                at = bytes.nextMarker(at + 2 + Math.max(2, bytes.pairAt(at + 2)));
            }
            boolean known = at >= 0 && Frame.isReadable(bytes.at(at + 1), bytes, at);
            return known ? Optional.of(new Photo(file, Frame.read(bytes.at(at + 1), bytes, at))) : Optional.empty();
        } catch (DecodeException e) {
            return Optional.empty();
        }
    }
}
