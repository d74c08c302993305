package io.github.lookalike.decode.imageio;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.animation.Animation;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.content.Sniffer;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.problem.ProblemCause;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads every format that ImageIO and TwelveMonkeys read; the last one to be asked. */
public final class ImageIoDecoder implements ImageDecoder {

    private static final List<ContentType> TYPES = Arrays.stream(ContentType.values())
            .filter(type -> type.family() == ContentType.Family.PICTURE)
            .toList();

    private final AnyReader readers;
    private final DrawnFrames frames;

    /**
     * @param maxPixels pictures with more are refused
     * @param maxWorkingBytes about how much memory one picture may take
     */
    public ImageIoDecoder(long maxPixels, long maxWorkingBytes) {
        this.readers = new AnyReader(maxPixels, maxWorkingBytes);
        this.frames = new DrawnFrames(readers, maxPixels, maxWorkingBytes);
    }

    @Override
    public List<String> formats() {
        return TYPES.stream().map(ContentType::title).toList();
    }

    @Override
    public List<String> suffixes() {
        return TYPES.stream()
                .flatMap(type -> type.suffixes().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
        ContentType type = Sniffer.sniff(source.head(Sniffer.ENOUGH));
        if (type.family() != ContentType.Family.PICTURE) {
            return Optional.empty();
        }
        RangedSource ranged = RangedSource.of(source);
        if (type == ContentType.ICNS && LargestIcon.isJpeg2000(ranged)) {
            throw ProblemCause.of(
                    DecodeProblem.UNSUPPORTED,
                    "an ICNS picture whose largest icon is JPEG 2000, which cannot be read; convert it to PNG to compare it");
        }
        if (type == ContentType.BMP) {
            ColourTable.check(ranged, BareBitmap.FILE_HEADER);
        }
        if (type == ContentType.BARE_BITMAP) {
            ColourTable.check(ranged, 0);
            return Optional.of(readers.first(BareBitmap.of(ranged), ContentType.BMP, call -> call.read(size)));
        }
        Optional<Animation> canvas =
                type == ContentType.PNG ? Optional.empty() : Animation.start(new ByteWindow(ranged), type);
        return Optional.of(
                canvas.isEmpty() || canvas.get().isWholeCanvas(0)
                        ? readers.first(ranged, type, call -> call.read(size))
                        : frames.drawn(ranged, type, canvas.get(), 0, size));
    }

    @Override
    public Optional<Decoded> decodePage(ImageSource source, int index, TargetSize size)
            throws DecodeException, IOException {
        if (index == 0) {
            return decode(source, size);
        }
        ContentType type = Sniffer.sniff(source.head(Sniffer.ENOUGH));
        RangedSource ranged = RangedSource.of(source);
        return switch (type) {
            case TIFF -> new TiffPages(readers).decoded(ranged, index, size);
            case GIF, WEBP, PNG -> frames.decoded(ranged, type, index, size);
            default -> Optional.empty();
        };
    }
}
