package io.github.lookalike.rank;

import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Signs that a file came through a messenger or a social network, which keep copies alone: their names, and the lengths
 * to which they reduce the longer side while they take the camera's data away.
 */
final class SharedCopies {

    private static final Pattern NAMES = Pattern.compile(
            "(img|vid)-\\d{8}-wa\\d{4}.*|whatsapp image .*|fb img \\d+.*|received \\d{6,}.*|signal-\\d{4}-.*"
                    + "|photo \\d{4}-\\d\\d-\\d\\d \\d\\d-\\d\\d-\\d\\d.*|snapchat-\\d+.*|\\d{6,} \\d{8,} \\d{8,} [nos]"
                    + "|mmexport\\d+.*|telegram.*|viber.*|line \\d+.*|screenshot.*|bildschirmfoto.*|capture d.écran.*");

    /** WhatsApp, Facebook, Instagram, Telegram, Twitter. */
    private static final Set<Integer> LONGER_SIDES = Set.of(960, 1080, 1200, 1280, 1350, 1440, 1600, 2048, 2560, 4096);

    private SharedCopies() {}

    /** 0 to 2. */
    static int signs(IndexedPicture picture) {
        int side = Math.max(picture.file().width(), picture.file().height());
        boolean bare =
                !picture.metadata().namesCamera() && picture.file().format().equals("JPEG");
        return (isNamedSo(picture.path()) ? 1 : 0) + (bare && LONGER_SIDES.contains(side) ? 1 : 0);
    }

    private static boolean isNamedSo(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return NAMES.matcher((dot > 0 ? name.substring(0, dot) : name).replace('_', ' '))
                .matches();
    }
}
