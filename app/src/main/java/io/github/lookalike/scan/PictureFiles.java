package io.github.lookalike.scan;

import io.github.lookalike.decode.PictureReader;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Tells by name and attributes whether a file may be a picture that can be read here. It is opened only where its name has no
 * suffix, or is one of a backup or of an unfinished file, or has a suffix of no picture that is worth it ({@link OtherSuffixes}); and
 * where its content is on this computer.
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
        /** It has the content of a picture, and the name of a backup, of a file that is not finished, or of no picture at all. */
        SET_ASIDE,
        NONE
    }

    /** FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN and _RECALL_ON_DATA_ACCESS, by Microsoft's "File Attribute Constants". */
    private static final int IN_CLOUD = 0x1000 | 0x40000 | 0x400000;

    /** FILE_ATTRIBUTE_REPARSE_POINT, by the same. */
    private static final int REPARSE_POINT = 0x400;

    /** No picture is smaller: not worth opening. */
    private static final int LEAST_BYTES = 16;

    private static final String STUB = ".icloud";

    private final Predicate<Path> mayBePicture;
    private final Predicate<Path> hasPictureContent;
    private final SetAsideNames setAside;
    private final OtherSuffixes others;
    private final WindowsFlags flags;
    private final long minBytes;

    /**
     * @param mayBePicture tells by the name
     * @param hasPictureContent opens the file
     */
    PictureFiles(Predicate<Path> mayBePicture, Predicate<Path> hasPictureContent, WindowsFlags flags, long minBytes) {
        this.mayBePicture = mayBePicture;
        this.hasPictureContent = hasPictureContent;
        this.setAside = new SetAsideNames(name -> mayBePicture.test(Path.of(name)));
        this.others = new OtherSuffixes(name -> mayBePicture.test(Path.of(name)));
        this.flags = flags;
        this.minBytes = minBytes;
    }

    Finding look(Path file, BasicFileAttributes attributes) {
        if (attributes.isDirectory() || attributes.isSymbolicLink()) {
            return Finding.NONE;
        }
        boolean named = mayBePicture.test(file);
        if (!named && isStub(file)) {
            return Finding.IN_CLOUD;
        }
        boolean known = !named && setAside.kind(name(file)).isPresent();
        boolean strange = !named && !known && !PictureReader.lacksSuffix(file);
        if (strange && !others.isWorthOpening(name(file), attributes.size())) {
            return Finding.NONE;
        }
        int bits = flags(file);
        boolean isFile = attributes.isRegularFile() || (bits & REPARSE_POINT) != 0;
        if (!isFile || attributes.size() < minBytes) {
            return Finding.NONE;
        }
        boolean here = (bits & IN_CLOUD) == 0;
        if (named) {
            return here ? Finding.PICTURE : Finding.IN_CLOUD;
        }
        if (!here || attributes.size() < LEAST_BYTES) {
            return Finding.NONE;
        }
        boolean picture = hasPictureContent.test(file);
        if (strange) {
            others.opened(name(file), picture);
        }
        return !picture ? Finding.NONE : known || strange ? Finding.SET_ASIDE : Finding.PICTURE;
    }

    /** What the name of a file that was set aside has in common with others. */
    String setAsideKind(Path file) {
        return setAside.kind(name(file)).orElseGet(() -> others.kind(name(file)));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
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
