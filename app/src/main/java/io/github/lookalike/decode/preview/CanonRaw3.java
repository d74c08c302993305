package io.github.lookalike.decode.preview;

import io.github.lookalike.decode.box.Box;
import io.github.lookalike.decode.preview.Container.Size;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.tiff.TiffDirectories;
import io.github.lookalike.decode.tiff.TiffDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Canon's CR3: ISO boxes; a {@code uuid} box holds the preview, another in {@code moov} thumbnail and metadata. */
final class CanonRaw3 {

    private static final int UUID_LENGTH = 16;
    /** The preview's uuid box has eight bytes of its own after the uuid. */
    private static final int PREVIEW_SKIP = UUID_LENGTH + 8;

    private CanonRaw3() {}

    static Container read(ByteWindow window) throws IOException {
        List<EmbeddedJpeg> previews = new ArrayList<>();
        Optional<TiffDirectory> main = Optional.empty();
        for (Box box : Box.whole(window).children(window, 0)) {
            if (box.type().equals("uuid")) {
                addJpeg(window, box, "PRVW", PREVIEW_SKIP, previews);
            }
            if (box.type().equals("moov")) {
                Optional<Box> canon = box.child(window, "uuid", 0);
                if (canon.isPresent()) {
                    addJpeg(window, canon.get(), "THMB", UUID_LENGTH, previews);
                    main = mainDirectory(window, canon.get());
                }
            }
        }
        return new Container("CR3", previews, size(main), orientation(main));
    }

    /** The JPEG begins after a few fields whose number differs by version: look for its first marker. */
    private static void addJpeg(ByteWindow window, Box parent, String type, int skip, List<EmbeddedJpeg> previews)
            throws IOException {
        Optional<Box> box = parent.child(window, type, skip);
        if (box.isEmpty()) {
            return;
        }
        for (long at = box.get().from(); at < Math.min(box.get().to(), box.get().from() + 64); at++) {
            Optional<EmbeddedJpeg> jpeg =
                    EmbeddedJpeg.find(window, at, box.get().to() - at);
            if (jpeg.isPresent()) {
                previews.add(jpeg.get());
                return;
            }
        }
    }

    private static Optional<TiffDirectory> mainDirectory(ByteWindow window, Box canon) throws IOException {
        Optional<Box> box = canon.child(window, "CMT1", UUID_LENGTH);
        return box.isEmpty()
                ? Optional.empty()
                : TiffDirectories.read(window, box.get().from()).pages().stream()
                        .findFirst();
    }

    private static Optional<Size> size(Optional<TiffDirectory> main) throws IOException {
        return main.isEmpty()
                ? Optional.empty()
                : Size.of(
                        main.get().number(TiffDirectory.IMAGE_WIDTH).orElse(0),
                        main.get().number(TiffDirectory.IMAGE_LENGTH).orElse(0));
    }

    private static OptionalInt orientation(Optional<TiffDirectory> main) throws IOException {
        long value = main.isEmpty()
                ? 0
                : main.get().number(TiffDirectory.ORIENTATION).orElse(0);
        return value >= 1 && value <= 8 ? OptionalInt.of((int) value) : OptionalInt.empty();
    }
}
