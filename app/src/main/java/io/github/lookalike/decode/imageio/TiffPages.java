package io.github.lookalike.decode.imageio;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import io.github.lookalike.decode.tiff.TiffDirectories;
import io.github.lookalike.decode.tiff.TiffDirectory;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the further pages of a TIFF, each laid as its own directory says. */
record TiffPages(AnyReader readers) {

    private static final int MOST_DIRECTORIES = 1000;

    /** A page; nothing when there is none of this number. */
    Optional<Decoded> decoded(RangedSource source, int index, TargetSize size) throws DecodeException, IOException {
        TiffDirectories directories = TiffDirectories.read(new ByteWindow(source), 0, MOST_DIRECTORIES);
        List<Integer> pictures = directories.pictures();
        if (index >= pictures.size() || isRaw(directories)) {
            return Optional.empty();
        }
        int place = pictures.get(index);
        long laid =
                directories.pages().get(place).number(TiffDirectory.ORIENTATION).orElse(1);
        OptionalInt orientation = OptionalInt.of(laid >= 1 && laid <= 8 ? (int) laid : 1);
        Decoded page = readers.first(source, ContentType.TIFF, call -> call.read(place, size));
        return Optional.of(
                new Decoded(page.format(), page.pixels(), page.width(), page.height(), orientation, page.damage()));
    }

    /** Raw files have previews, which are no pages. */
    private static boolean isRaw(TiffDirectories directories) throws IOException {
        for (TiffDirectory directory : directories.all()) {
            if (directory.isRaw()) {
                return true;
            }
        }
        return false;
    }
}
