package io.github.lookalike.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Tells by name and attributes, without opening it, whether a file may be a picture that can be read here.
 *
 * <p>A file whose content lies in a cloud alone must not be opened: that fetches it, which may take hours and fill the disk
 * for a whole library. Windows marks such files; the stub that iCloud Drive leaves for {@code NAME} up to macOS 13 is called
 * {@code .NAME.icloud}. The mark that later versions of macOS set ({@code SF_DATALESS}) cannot be seen from Java.
 */
final class PictureFiles {

    /** What a file is to a scan. */
    enum Finding {
        PICTURE,
        /** It may be a picture, but its content is not on this computer. */
        IN_CLOUD,
        NONE
    }

    /** FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN and _RECALL_ON_DATA_ACCESS, by Microsoft's "File Attribute Constants". */
    private static final int IN_CLOUD = 0x1000 | 0x40000 | 0x400000;

    /** FILE_ATTRIBUTE_REPARSE_POINT, by the same. */
    private static final int REPARSE_POINT = 0x400;

    private static final String STUB = ".icloud";

    private final Predicate<Path> mayBePicture;
    private final WindowsFlags flags;
    private final long minBytes;

    PictureFiles(Predicate<Path> mayBePicture, WindowsFlags flags, long minBytes) {
        this.mayBePicture = mayBePicture;
        this.flags = flags;
        this.minBytes = minBytes;
    }

    Finding look(Path file, BasicFileAttributes attributes) {
        if (attributes.isDirectory() || attributes.isSymbolicLink()) {
            return Finding.NONE;
        }
        if (!mayBePicture.test(file)) {
            return isStub(file) ? Finding.IN_CLOUD : Finding.NONE;
        }
        int bits = flags(file);
        boolean isFile = attributes.isRegularFile() || (bits & REPARSE_POINT) != 0;
        if (!isFile || attributes.size() < minBytes) {
            return Finding.NONE;
        }
        return (bits & IN_CLOUD) == 0 ? Finding.PICTURE : Finding.IN_CLOUD;
    }

    boolean mayBePicture(Path file) {
        return mayBePicture.test(file);
    }

    private boolean isStub(Path file) {
        String name = file.getFileName().toString();
        int end = name.length() - STUB.length();
        return end > 1
                && name.charAt(0) == '.'
                && name.toLowerCase(Locale.ROOT).endsWith(STUB)
                && mayBePicture.test(file.resolveSibling(name.substring(1, end)));
    }

    /** Files of OneDrive and of deduplicated volumes are reparse points, no regular files to Java (JDK-8389112). */
    private int flags(Path file) {
        try {
            return flags.of(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
