package io.github.lookalike.decode.whole;

import io.github.lookalike.api.Content.Extra;
import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.tiff.TiffDirectories;
import io.github.lookalike.decode.tiff.TiffDirectory;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The pictures that a JPEG lists beside its own (CIPA DC-007, "MPF"), as far as they are there: the other eye's, a gain
 * map, a depth map. Reduced copies of the picture itself are nothing of their own.
 *
 * @param listed whether there is a list of more than the picture itself
 * @param extras what the listed pictures are
 */
record FurtherPictures(boolean listed, Set<Extra> extras) {

    private static final int ENTRIES = 0xb002;
    private static final int ENTRY_LENGTH = 16;
    private static final int MOST_ENTRIES = 64;
    /** Bits of an entry's first number that say what kind of picture it is. */
    private static final long KIND = 0xff_ffff;

    private static final long THUMBNAIL = 0x01_0000;
    private static final long THUMBNAILS = 0xff_0000;
    private static final int HEAD = 48 << 10;

    /** @param at where the list's own TIFF header begins; 0 when there is none */
    static FurtherPictures read(Numbers file, long at) throws IOException {
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        int found = 0;
        if (at > 0) {
            for (TiffDirectory directory :
                    TiffDirectories.read(file.window(), at).pages()) {
                found += addAll(file, at, directory, extras);
            }
        }
        return new FurtherPictures(found > 0, extras);
    }

    private static int addAll(Numbers file, long base, TiffDirectory directory, Set<Extra> extras) throws IOException {
        OptionalLong place = directory.place(ENTRIES);
        long count = Math.min(MOST_ENTRIES, directory.count(ENTRIES) / ENTRY_LENGTH);
        boolean bigEndian = file.u8(base) == 'M';
        int found = 0;
        for (int i = 1; place.isPresent() && i < count; i++) {
            long entry = place.getAsLong() + (long) i * ENTRY_LENGTH;
            long kind = (bigEndian ? file.bigEndian32(entry) : file.littleEndian32(entry)) & KIND;
            long offset = bigEndian ? file.bigEndian32(entry + 8) : file.littleEndian32(entry + 8);
            if (offset > 0 && file.bigEndian16(base + offset) == 0xffd8) {
                found++;
                add(file, base + offset, kind, extras);
            }
        }
        return found;
    }

    private static void add(Numbers file, long at, long kind, Set<Extra> extras) throws IOException {
        if ((kind & THUMBNAILS) == THUMBNAIL) {
            return;
        }
        String head = headOf(file, at).toLowerCase(Locale.ROOT);
        if (head.contains("hdrgm:") || head.contains("hdrgainmap") || head.contains("iso:ts:21496")) {
            extras.add(Extra.GAIN_MAP);
        } else if (head.contains("disparity") || head.contains("depth") || head.contains("matte")) {
            // Apple's mattes say which parts are near, as its depth maps do.
            extras.add(Extra.DEPTH);
        } else {
            extras.add(Extra.FURTHER_PICTURE);
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
