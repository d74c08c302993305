package io.github.lookalike.decode.whole;

import io.github.lookalike.api.Content.Extra;
import io.github.lookalike.decode.source.Numbers;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/**
 * The directory that Samsung's phones end their files with: {@code SEFH}, entries of a kind, a distance back and a length
 * each, the directory's length, {@code SEFT}. The kinds are those that ExifTool names.
 */
final class SamsungTrailer {

    private static final int MOST_ENTRIES = 200;
    private static final int ENTRIES = 12;
    private static final int ENTRY_LENGTH = 12;

    private SamsungTrailer() {}

    static Set<Extra> read(Numbers file) throws IOException {
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        long end = file.size();
        if (end < 24 || !file.text(end - 4, 4).equals("SEFT")) {
            return extras;
        }
        long directory = end - 8 - file.littleEndian32(end - 8);
        if (directory > 0 && file.text(directory, 4).equals("SEFH")) {
            long count = Math.min(MOST_ENTRIES, file.littleEndian32(directory + 8));
            for (long i = 0; i < count; i++) {
                add(file.littleEndian16(directory + ENTRIES + i * ENTRY_LENGTH + 2), extras);
            }
        }
        return extras;
    }

    private static void add(int kind, Set<Extra> extras) {
        switch (kind) {
            case 0x0001, 0x0a20 -> extras.add(Extra.FURTHER_PICTURE);
            case 0x0100 -> extras.add(Extra.SOUND);
            case 0x0a30 -> extras.add(Extra.FILM);
            case 0x0ab1, 0x0ab3, 0x0b41 -> extras.add(Extra.DEPTH);
            default -> {
                // Notes of the camera.
            }
        }
    }
}
