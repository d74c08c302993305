package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipException;

/** Asks programs for a picture, one after the other, until one gives it as its file says it is. */
final class Attempts {

    /** More would ask the same library again, under another name, whether a broken file is broken. */
    private static final int MOST = 3;

    /** Four samples of 16 bits: what no program writes more of. */
    private static final int BYTES_A_PIXEL = 8;

    private static final long BESIDE = 32 << 20;

    /** A file that is larger has so much more time, as it has from the scan. */
    private static final int BYTES_A_SECOND = 1 << 20;

    private static final long MOST_SECONDS_MORE = 240;

    /** About what programs were seen to take in memory, which those that run at once take together. */
    private static final int MEMORY_A_PIXEL = 24;

    /** The pixels of one picture take no more than this part of the memory there is. */
    private static final int SHARE_OF_MEMORY = 2;

    private final Programs programs;
    private final List<Tool> tools;
    private final ImageSource source;
    private final Handover handover;

    Attempts(Programs programs, List<Tool> tools, ImageSource source, Handover handover) {
        this.programs = programs;
        this.tools = tools.subList(0, Math.min(MOST, tools.size()));
        this.source = source;
        this.handover = handover;
    }

    /** @throws DecodeException when none gives it, with the reason of the first, which was made for this kind */
    Decoded decode(TargetSize size, Duration limit) throws DecodeException, IOException {
        long more = Math.min(MOST_SECONDS_MORE, handover.bytes().capacity() / BYTES_A_SECOND);
        long deadline = System.nanoTime() + limit.plusSeconds(more).toNanos();
        Shape shape = handover.shape();
        long own = Averages.bytes(shape.shown(), size);
        if (own > Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY) {
            throw new DecodeException(
                    DecodeException.Kind.TOO_LARGE,
                    String.format(
                            "its header claims %,d×%,d pixels, more than the limit for this memory",
                            shape.width(), shape.height()));
        }
        source.reserve(MEMORY_A_PIXEL * shape.pixels() + own);
        Optional<DecodeException> reason = Optional.empty();
        try (Scratch scratch = Scratch.make()) {
            Path in = copy(scratch.folder());
            for (Tool tool : tools) {
                try {
                    return attempt(tool, scratch, in, size, deadline);
                } catch (DecodeException e) {
                    reason = reason.or(() -> Optional.of(new DecodeException(
                            e.kind(), "it cannot be read by " + tool.program() + ": " + e.getMessage())));
                    scratch.clearBut(in);
                }
            }
        }
        throw reason.orElseThrow(() -> new IllegalStateException("no program was asked"));
    }

    private Path copy(Path folder) throws IOException {
        Path in = folder.resolve("in." + handover.kind().suffix());
        try (FileChannel channel = FileChannel.open(in, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = handover.bytes().duplicate().rewind();
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        return in;
    }

    private Decoded attempt(Tool tool, Scratch scratch, Path in, TargetSize size, long deadline)
            throws DecodeException, IOException {
        Path program =
                programs.find(tool.program()).orElseThrow(() -> new DecodeException("it is not installed any more"));
        ProgramRun run = new ProgramRun(
                scratch, programs, deadline, BYTES_A_PIXEL * handover.shape().pixels() + BESIDE);
        Optional<String> trouble = run.run(program, tool.arguments(handover, in, scratch.folder()));
        if (trouble.isPresent()) {
            throw new DecodeException(trouble.get());
        }
        try (Rows rows = Output.open(scratch.folder())) {
            return decoded(tool, rows, scratch.folder(), size);
        } catch (EOFException | ZipException e) {
            throw new DecodeException("what it wrote ends early", e);
        }
    }

    private Decoded decoded(Tool tool, Rows rows, Path folder, TargetSize size) throws DecodeException, IOException {
        Shape shape = handover.shape();
        if (rows.width() != shape.width() || rows.height() != shape.height()) {
            // A tile, a thumbnail or another frame, or a version of the program that turns all the same.
            throw new DecodeException(
                    DecodeException.Kind.UNSUPPORTED,
                    "it gave a picture of " + rows.width() + "×" + rows.height() + " pixels instead of " + shape.width()
                            + "×" + shape.height());
        }
        if (handover.transparency() == Handover.Transparency.SOME && rows.channels() % 2 != 0) {
            throw new DecodeException(DecodeException.Kind.UNSUPPORTED, "it lost what is transparent");
        }
        if (rows.channels() < handover.channels()) {
            throw new DecodeException(DecodeException.Kind.UNSUPPORTED, "it lost the colours");
        }
        Pixels pixels = new Averages(shape.shown(), size).read(rows).turned(shape.turn());
        Optional<ByteBuffer> profile = profile(tool, rows, folder);
        Decoded decoded = new Decoded(
                handover.kind().format(),
                pixels,
                shape.uprightWidth(),
                shape.uprightHeight(),
                OptionalInt.of(1),
                Optional.empty(),
                handover.content());
        return profile.map(decoded::in).orElse(decoded);
    }

    private Optional<ByteBuffer> profile(Tool tool, Rows rows, Path folder) throws IOException {
        if (tool.appliesProfile()) {
            return Optional.empty();
        }
        Optional<ByteBuffer> written = rows.profile();
        Optional<ByteBuffer> beside = written.isPresent() ? written : Output.profile(folder);
        return beside.or(handover::profile);
    }
}
