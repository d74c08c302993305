package io.github.lookalike.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Remembers why it could not be written: a print stream says only that, and whoever uses one goes on. */
final class RememberedFailure extends OutputStream {

    private final OutputStream stream;
    private volatile Optional<String> failure = Optional.empty();

    RememberedFailure(OutputStream stream) {
        this.stream = stream;
    }

    /**
     * Why not all that was to be written is; empty when all is, and when nobody wanted it: a reader that has seen enough,
     * as {@code head} does, closes the pipe.
     */
    Optional<String> failure() {
        return failure.filter(reason -> !reason.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            stream.write(bytes, offset, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            stream.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private IOException remembered(IOException e) {
        if (failure.isEmpty()) {
            failure = Optional.of(String.valueOf(e.getMessage()));
        }
        return e;
    }
}
