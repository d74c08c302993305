package io.github.lookalike.decode.metadata;

import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.iptc.IptcDirectory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person wrote about a picture, and not what its camera writes into every one. */
final class Caption {

    private static final int LONGEST = 4000;

    /** What cameras and programs put into ImageDescription by themselves. */
    private static final Pattern OF_THE_CAMERA = Pattern.compile(
            "(?i).*digital ?(still)? ?camera.*|samsung|sony dsc|kodak action cam|dcim[\\\\/].*|default|untitled|camera|jpeg"
                    + "|binary comment|exif[ _-]?jpeg.*|screenshot|(processed|created) (by|with) .*|creator: .*"
                    + "|file written by .*|software: .*|kofax .*|dsc[_fn]?\\d+|\\{.*\\}|\\P{L}*");

    /** Huawei and others describe the mode of the camera in one short word, such as {@code cof} or {@code oznorWO}. */
    private static final Pattern OF_THE_MODE = Pattern.compile("_?[a-z]{2,6}[A-Z]{0,2}(_[a-z]+)?");

    /** Keywords of PNG's texts under which people write; others name authors, programs and times. */
    private static final Set<String> KEYWORDS = Set.of("Title", "Description", "Comment");

    private Caption() {}

    static String of(Metadata found, ExifTexts exif, XmpFacts xmp) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(described(xmp.text("title"), exif));
        texts.add(described(xmp.text("description"), exif));
        for (IptcDirectory iptc : found.getDirectoriesOfType(IptcDirectory.class)) {
            String caption = iptc.getString(IptcDirectory.TAG_CAPTION);
            texts.add(described(caption == null ? "" : caption, exif));
        }
        written(found).forEach(text -> texts.add(described(text, exif)));
        texts.add(described(exif.text(ExifDirectoryBase.TAG_IMAGE_DESCRIPTION), exif));
        texts.add(exif.described(ExifDirectoryBase.TAG_WIN_TITLE));
        texts.add(exif.described(ExifDirectoryBase.TAG_WIN_COMMENT));
        texts.remove("");
        String all = String.join("\n", texts);
        return all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }

    /** Texts of a PNG that are about what it shows (PNG 3rd edition, section 11.3.3.2). */
    private static List<String> written(Metadata found) {
        return PngTexts.of(found).stream()
                .filter(text -> KEYWORDS.contains(text.getKey()))
                .map(text -> String.valueOf(text.getValue()))
                .toList();
    }

    /** A text without what cameras and programs write by themselves; empty where nothing is left. */
    static String described(String text, ExifTexts exif) {
        String plain = text.replace('\0', ' ').strip();
        String lower = plain.toLowerCase(Locale.ROOT);
        boolean names = lower.equals(exif.text(ExifDirectoryBase.TAG_MAKE).toLowerCase(Locale.ROOT))
                || lower.equals(exif.text(ExifDirectoryBase.TAG_MODEL).toLowerCase(Locale.ROOT));
        boolean ofTheMode = !exif.text(ExifDirectoryBase.TAG_MAKE).isEmpty()
                && OF_THE_MODE.matcher(plain).matches();
        return names || ofTheMode || OF_THE_CAMERA.matcher(plain).matches() ? "" : plain;
    }
}
