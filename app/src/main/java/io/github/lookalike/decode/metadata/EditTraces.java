package io.github.lookalike.decode.metadata;

import com.drew.metadata.exif.ExifDirectoryBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What in a file tells that a person edited the picture.
 *
 * <p>A program that can edit is no such trace by itself, nor that it saved the file or derived it from another: converters
 * and mere re-saving leave the same. What remains is develop settings that are not neutral, a history with other events,
 * and programs that write a picture only once it was edited.
 */
final class EditTraces {

    private static final int LONGEST = 160;

    private static final List<String> EDITORS = List.of(
            "snapseed",
            "vsco",
            "picsart",
            "facetune",
            "faceapp",
            "remini",
            "prisma",
            "afterlight",
            "polarr",
            "meitu",
            "beautyplus",
            "pixlr",
            "fotor",
            "picmonkey",
            "befunky",
            "photoshop express",
            "photo editor",
            "photoeditor",
            "luminar",
            "topaz",
            "dxo photolab",
            "nik collection",
            "on1 ",
            "capture one",
            "darktable",
            "rawtherapee");

    private EditTraces() {}

    static List<String> of(ExifTexts exif, XmpFacts xmp) {
        XmpEdits edits = new XmpEdits(xmp);
        List<String> traces = new ArrayList<>();
        String develop = String.join(" ", edits.developSettings());
        if (!develop.isEmpty()) {
            traces.add(atMost("develop " + develop));
        }
        edits.editEvents().forEach(event -> traces.add(atMost("history " + event)));
        String software = exif.text(ExifDirectoryBase.TAG_SOFTWARE);
        if (isEditor(software)) {
            traces.add(atMost("program " + software));
        }
        if (exif.text(ExifDirectoryBase.TAG_IMAGE_DESCRIPTION).startsWith("Processed by VSCO")) {
            traces.add("program VSCO");
        }
        return traces;
    }

    private static boolean isEditor(String software) {
        String lower = software.toLowerCase(Locale.ROOT);
        return EDITORS.stream().anyMatch(lower::contains);
    }

    private static String atMost(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
