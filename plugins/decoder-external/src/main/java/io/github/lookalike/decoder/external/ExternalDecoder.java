package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/**
 * Reads AVIF, JPEG XL and JPEG 2000, and HEIC that no other decoder reads, by programs that are installed. The first page
 * alone; for others it answers that it cannot.
 */
@Extension
public final class ExternalDecoder implements ImageDecoder {

    /** Below the limit that a scan has for a file, so that the program is stopped in order. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Programs programs;
    private final Advice advice;
    private final Duration limit;

    /** By the programs of this computer. */
    public ExternalDecoder() {
        this(OperatingSystem.of(System.getProperty("os.name", "")));
    }

    private ExternalDecoder(OperatingSystem system) {
        this(Programs.here(System.getenv(), system), system, LIMIT);
    }

    ExternalDecoder(Programs programs, OperatingSystem system, Duration limit) {
        this.programs = programs;
        this.advice = new Advice(system, programs);
        this.limit = limit;
    }

    @Override
    public List<String> formats() {
        return List.of("AVIF", "HEIC", "JPEG XL", "JPEG 2000");
    }

    @Override
    public List<String> suffixes() {
        return List.of(
                "avif", "avifs", "heic", "heif", "hif", "heics", "heifs", "jxl", "jp2", "j2k", "jpf", "jpx", "jpm",
                "j2c", "jpc");
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
        Optional<Kind> kind = Kind.of(source.head(Kind.ENOUGH));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        List<Tool> tools = tools(kind.get());
        if (tools.isEmpty()) {
            throw new DecodeException(DecodeException.Kind.NEEDS_PROGRAM, advice.install(kind.get()));
        }
        Handover handover;
        try {
            handover = Handover.of(kind.get(), source.all());
        } catch (IndexOutOfBoundsException | ArithmeticException | IllegalArgumentException e) {
            // Hostile content: a place or a number that the file does not have.
            throw new DecodeException("damaged: its content contradicts itself", e);
        }
        return Optional.of(new Attempts(programs, tools, source, handover).decode(size, limit));
    }

    private List<Tool> tools(Kind kind) {
        return Tool.reading(kind).stream()
                .filter(tool -> programs.find(tool.program()).isPresent())
                .toList();
    }
}
