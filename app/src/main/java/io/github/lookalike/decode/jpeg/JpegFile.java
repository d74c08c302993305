package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One file on its way from marker to marker. */
final class JpegFile {

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int TEMPORARY = 0x01;

    private final FilePrefix file;
    private final TargetSize size;
    private final ScanTables tables;
    private @Nullable Frame frame;
    private @Nullable ScanReader reader;

    JpegFile(FilePrefix file, TargetSize size, HuffmanCodes codes) {
        this.file = file;
        this.size = size;
        this.tables = new ScanTables(codes);
    }

    /** The picture; nothing when the file is of a kind that is read elsewhere. */
    Optional<Decoded> decode() throws DecodeException, IOException {
        int at = file.nextMarker(2);
        while (at >= 0 && file.at(at + 1) != END_OF_IMAGE && (reader == null || !reader.isFinished())) {
            int code = file.at(at + 1);
            if (Frame.isHeader(code) && frame == null) {
                if (!Frame.isReadable(code, file, at)) {
                    return Optional.empty();
                }
                frame = Frame.read(code, file, at);
            }
            if (code == START_OF_SCAN) {
                if (frame != null && reader == null && !ColourConversion.isReadable(frame, tables)) {
                    return Optional.empty();
                }
                at = file.nextMarker(scan(at));
            } else {
                int end = end(code, at);
                tables.read(code, file, at, end);
                at = file.nextMarker(end);
            }
        }
        return Optional.of(finish(at < 0 || !file.endsAfter(at)));
    }

    /** Reads a scan; says where the next marker may be. */
    private int scan(int at) throws DecodeException, IOException {
        if (frame == null) {
            throw new DecodeException("a scan comes before the frame header");
        }
        ScanHeader scan = ScanHeader.read(frame, file, at);
        if (reader == null) {
            Channels channels = Channels.of(frame, tables, size, file);
            reader = frame.progressive() ? new ProgressiveFrame(channels) : new SequentialFrame(channels);
        }
        return reader.read(scan, tables, file);
    }

    private Decoded finish(boolean cutOff) throws DecodeException {
        if (frame == null || reader == null) {
            throw new DecodeException("the file ends before the picture begins");
        }
        Optional<String> damage = reader.finish(cutOff);
        Decoded decoded = new Decoded(
                "JPEG",
                ColourConversion.pixels(frame, tables, reader.channels()),
                frame.width(),
                frame.height(),
                OptionalInt.empty(),
                damage);
        return tables.profile.whole().map(ByteBuffer::wrap).map(decoded::in).orElse(decoded);
    }

    private int end(int code, int at) throws IOException {
        int length = code == TEMPORARY ? 0 : Math.max(2, file.pairAt(at + 2));
        return (int) Math.min(Integer.MAX_VALUE - 8, at + 2L + length);
    }
}
