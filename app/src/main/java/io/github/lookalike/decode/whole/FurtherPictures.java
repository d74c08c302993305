package io.github.lookalike.decode.whole;

import io.github.lookalike.api.Content.Extra;
import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.source.Piece;
import io.github.lookalike.decode.tiff.TiffDirectories;
import io.github.lookalike.decode.tiff.TiffDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The pictures that a JPEG lists beside its own (CIPA DC-007, "MPF"), as far as they are there: the other eye's, a gain
 * map, a depth map. Reduced copies of the picture itself are nothing of their own.
 *
 * @param listed whether there is a list of more than the picture itself
 * @param extras what the listed pictures are
 * @param views those that are pictures of their own, in their order
 */
record FurtherPictures(boolean listed, Set<Extra> extras, List<Piece> views) {

    private static final int ENTRIES = 0xb002;
    private static final int ENTRY_LENGTH = 16;
    private static final int MOST_ENTRIES = 64;
    /** Bits of an entry's first number that say what kind of picture it is. */
    private static final long KIND = 0xff_ffff;

    private static final long THUMBNAIL = 0x01_0000;
    private static final long THUMBNAILS = 0xff_0000;
    private static final int HEAD = 48 << 10;

    FurtherPictures {
        extras = Set.copyOf(extras);
        views = List.copyOf(views);
    }

    /** @param at where the list's own TIFF header begins; 0 when there is none */
    static FurtherPictures read(Numbers file, long at) throws IOException {
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        List<Piece> views = new ArrayList<>();
        boolean listed = false;
        if (at > 0) {
            for (TiffDirectory directory :
                    TiffDirectories.read(file.window(), at).pages()) {
                for (Entry entry : entries(file, at, directory)) {
                    listed = true;
                    add(file, entry, extras, views);
                }
            }
        }
        return new FurtherPictures(listed, extras, views);
    }

    /** A picture of the list that is there. */
    private record Entry(long kind, Piece place) {}

    private static List<Entry> entries(Numbers file, long base, TiffDirectory directory) throws IOException {
        OptionalLong place = directory.place(ENTRIES);
        long count = Math.min(MOST_ENTRIES, directory.count(ENTRIES) / ENTRY_LENGTH);
        boolean bigEndian = file.u8(base) == 'M';
        List<Entry> found = new ArrayList<>();
        for (int i = 1; place.isPresent() && i < count; i++) {
            long entry = place.getAsLong() + (long) i * ENTRY_LENGTH;
            long kind = number(file, entry, bigEndian) & KIND;
            long length = number(file, entry + 4, bigEndian);
            long offset = number(file, entry + 8, bigEndian);
            if (offset > 0 && file.bigEndian16(base + offset) == 0xffd8) {
                found.add(new Entry(kind, new Piece(base + offset, length)));
            }
        }
        return found;
    }

    private static long number(Numbers file, long at, boolean bigEndian) throws IOException {
        return bigEndian ? file.bigEndian32(at) : file.littleEndian32(at);
    }

    private static void add(Numbers file, Entry entry, Set<Extra> extras, List<Piece> views) throws IOException {
        if ((entry.kind() & THUMBNAILS) == THUMBNAIL) {
            return;
        }
        String head = headOf(file, entry.place().from()).toLowerCase(Locale.ROOT);
        if (head.contains("hdrgm:") || head.contains("hdrgainmap") || head.contains("iso:ts:21496")) {
            extras.add(Extra.GAIN_MAP);
        } else if (head.contains("disparity") || head.contains("depth") || head.contains("matte")) {
            // Apple's mattes say which parts are near, as its depth maps do.
            extras.add(Extra.DEPTH);
        } else {
            extras.add(Extra.FURTHER_PICTURE);
            views.add(entry.place());
        }
    }

    /** The segments of a picture before its first scan, as text of one byte a character. */
    private static String headOf(Numbers file, long picture) throws IOException {
        long at = picture + 2;
        while (at < picture + HEAD && file.u8(at) == 0xff && file.u8(at + 1) != 0xda && file.bigEndian16(at + 2) > 1) {
            at += 2 + file.bigEndian16(at + 2);
        }
        return file.text(picture, (int) Math.min(HEAD, at - picture));
    }
}
