package io.github.lookalike.asset;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The endings of files that belong to a picture, by the conventions of cameras and programs, in lower case. */
final class SidecarNames {

    /** Behind the whole name of a picture, {@code a.jpg.xmp}: notes about this very file. */
    static final List<String> BEHIND_THE_NAME = List.of(
            // Adobe, digiKam, darktable, AfterShot; Apple; Exiv2 and ExifTool.
            "xmp",
            "acr",
            "aae",
            "exv",
            "mie",
            // RawTherapee and ART, with those they write beside a result.
            "out.pp3",
            "pp3",
            "out.arp",
            "arp",
            // DxO PhotoLab, ON1, Capture One, Nikon, Canon, Nitro, UFRaw, Silkypix, Exposure.
            "dop",
            "on1",
            "cos",
            "cop",
            "cot",
            "cof",
            "nksc",
            "nks",
            "vrd",
            "dr4",
            "rrdata",
            "ufraw",
            "spd",
            "exposurex5",
            "exposurex6",
            "exposurex7",
            // Takeout and downloaders; texts.
            "json",
            "xml",
            "yaml",
            "yml",
            "txt",
            "thm",
            "wav");

    /** Instead of the picture's own ending, {@code a.xmp}: they belong to every picture of that stem. */
    static final Set<String> FOR_THE_STEM = Set.of(
            "xmp", "acr", "aae", "exv", "mie", "pp3", "arp", "dop", "on1", "cos", "nksc", "vrd", "dr4", "rrdata",
            "ufraw", "spd", "json", "txt", "thm", "wav", "m4a", "amr");

    /** Films of live and motion photos; Pixel phones name theirs {@code PXL_1.MP} beside {@code PXL_1.MP.jpg}. */
    static final Set<String> FILMS = Set.of("mov", "mp4", "m4v", "3gp", "mp", "mv");

    /** What such films belong to. */
    static final Set<String> LIVE = Set.of("heic", "heif", "hif", "jpg", "jpeg", "dng");

    /** What backups and ExifTool add behind a note's own ending. */
    private static final Pattern BACKUP =
            Pattern.compile("(.+\\.[a-z0-9]+)(?:~\\d*|\\.~\\d+~|_original|\\.bak|\\.old|_bak)");

    /** darktable's further versions of a picture: {@code a_01.jpg.xmp} is about {@code a.jpg}. */
    private static final Pattern VERSION = Pattern.compile("(.+)_\\d\\d(\\.[^.]+)");

    private SidecarNames() {}

    /** The name without what marks a backup of a note. */
    static String withoutBackup(String name) {
        Matcher backup = BACKUP.matcher(name);
        return backup.matches() ? backup.group(1) : name;
    }

    /** The picture of which a darktable version is told; the same name when it is none. */
    static String withoutVersion(String pictureName) {
        Matcher version = VERSION.matcher(pictureName);
        return version.matches() ? version.group(1) + version.group(2) : pictureName;
    }
}
