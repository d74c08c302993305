package io.github.lookalike.decode.metadata;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.properties.XMPProperty;
import com.drew.lang.GeoLocation;
import com.drew.lang.KeyValuePair;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.gif.GifCommentDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.photoshop.PhotoshopDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What people wrote into a picture beside keywords, rating and caption: whom it shows, a label, whose it is, how it was made. */
final class OtherNotes {

    private static final int MOST = 200;
    private static final int LONGEST = 300;

    /** Metadata Working Group, Guidelines for handling image metadata 2.0, section 5.9. */
    private static final String REGIONS = "http://www.metadataworkinggroup.com/schemas/regions/";

    private static final String MICROSOFT_PHOTO = "http://ns.microsoft.com/photo/1.2/";
    private static final String MICROSOFT_REGION = "http://ns.microsoft.com/photo/1.2/t/Region#";
    private static final String MICROSOFT_PEOPLE = "http://ns.microsoft.com/photo/1.2/t/RegionInfo#";
    private static final String IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private static final String LIGHTROOM = "http://ns.adobe.com/lightroom/1.0/";

    /** Keywords of PNG's texts that say whose a picture is (PNG 3rd edition, 11.3.3.2), and those of programs that draw by words. */
    private static final Set<String> TEXTS = Set.of(
            "Author", "Copyright", "parameters", "prompt", "workflow", "Dream", "sd-metadata", "invokeai_metadata");

    /** Keywords of texts that programs write, and of what is read as a caption. */
    private static final Pattern TECHNICAL_TEXT = Pattern.compile(
            "(?i)software|creation time|title|description|comment|xml:com\\.adobe\\.xmp|raw profile type .*|(date|thumb:|exif|jpeg|png|icc|tiff|xmp|photoshop):.*");

    /** Said in XMP, too, under the same kinds: see {@link OtherXmp}. */
    private static final Map<Integer, String> PRESS = Map.of(
            IptcDirectory.TAG_BY_LINE, "creator",
            IptcDirectory.TAG_COPYRIGHT_NOTICE, "rights",
            IptcDirectory.TAG_CITY, "place",
            IptcDirectory.TAG_SUB_LOCATION, "place",
            IptcDirectory.TAG_PROVINCE_OR_STATE, "place",
            IptcDirectory.TAG_COUNTRY_OR_PRIMARY_LOCATION_NAME, "place",
            IptcDirectory.TAG_HEADLINE, "headline",
            IptcDirectory.TAG_CREDIT, "credit",
            IptcDirectory.TAG_SOURCE, "source");

    /** What programs write into the comments of JPEG and GIF by themselves. */
    private static final Pattern OF_A_PROGRAM = Pattern.compile(
            "(?i)^\\W*(gd-jpeg|lead technologies|applemark|intel\\(r\\)|lav[cf]\\d|ffmpeg|handmade software|acd systems|u-lead|ulead"
                    + "|xing|jpeg ?encoder|jpegmini|mozjpeg|adobe|imageready|gimp|paint|xv version|php|imagemagick|exiftool)"
                    + "|\\b(optimi[sz]ed|compressed|converted|generated|edited|made|resized|produced|saved|written|encoded) (by|with|on|using|at)\\b"
                    + "|quality ?= ?\\d|https?://|\\bv(ersion)? ?\\d+\\.\\d");

    static {
        register();
    }

    private final Metadata found;
    private final XmpFacts xmp;
    private final Set<String> notes = new LinkedHashSet<>();

    private OtherNotes(Metadata found, XmpFacts xmp) {
        this.found = found;
        this.xmp = xmp;
    }

    /** Paths are written with the prefixes of their namespaces. */
    private static void register() {
        try {
            XMPMetaFactory.getSchemaRegistry().registerNamespace(REGIONS, "mwg-rs");
            XMPMetaFactory.getSchemaRegistry().registerNamespace(MICROSOFT_PEOPLE, "MPRI");
        } catch (XMPException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> of(Metadata found, ExifTexts exif, XmpFacts xmp) {
        OtherNotes notes = new OtherNotes(found, xmp);
        notes.people();
        notes.list("keyword", LIGHTROOM, "hierarchicalSubject");
        xmp.property(XMPConst.NS_XMP, "Label").ifPresent(label -> notes.add("label", label));
        notes.list("creator", XMPConst.NS_DC, "creator");
        notes.add("rights", xmp.text("rights"));
        notes.add("creator", exif.text(ExifDirectoryBase.TAG_ARTIST));
        notes.add("rights", exif.text(ExifDirectoryBase.TAG_COPYRIGHT));
        notes.add("comment", Caption.described(exif.described(ExifDirectoryBase.TAG_USER_COMMENT), exif));
        notes.add("keyword", exif.described(ExifDirectoryBase.TAG_WIN_KEYWORDS));
        notes.add("subject", exif.described(ExifDirectoryBase.TAG_WIN_SUBJECT));
        notes.add("lens", exif.text(ExifDirectoryBase.TAG_LENS_MODEL));
        exif.raw(ExifDirectoryBase.TAG_EXPOSURE_TIME).ifPresent(time -> notes.add("taken", "with its exposure"));
        notes.comments(exif);
        notes.press();
        notes.notes.addAll(OtherXmp.of(xmp).stream().map(OtherNotes::shortened).toList());
        notes.texts();
        notes.position();
        return notes.notes.stream().limit(MOST).toList();
    }

    private void people() {
        for (XmpDirectory packet : xmp.packets()) {
            XMPMeta meta = packet.getXMPMeta();
            people(meta, REGIONS, "Regions/mwg-rs:RegionList", REGIONS, "Name");
            people(meta, MICROSOFT_PHOTO, "RegionInfo/MPRI:Regions", MICROSOFT_REGION, "PersonDisplayName");
        }
        list("person", IPTC_EXTENSION, "PersonInImage");
    }

    private void people(XMPMeta meta, String namespace, String regions, String ofName, String name) {
        try {
            int count = Math.min(MOST, meta.countArrayItems(namespace, regions));
            for (int i = 1; i <= count; i++) {
                XMPProperty person = meta.getStructField(namespace, regions + "[" + i + "]", ofName, name);
                if (person != null && person.getValue() != null) {
                    add("person", person.getValue());
                }
            }
        } catch (XMPException e) {
            // Not the list it should be, or a prefix of another name: nobody is named.
        }
    }

    private void list(String kind, String namespace, String name) {
        xmp.list(namespace, name, MOST).forEach(item -> add(kind, item));
    }

    /** Of JPEG and GIF, in which people have written, and programs their own names. */
    private void comments(ExifTexts exif) {
        for (JpegCommentDirectory comment : found.getDirectoriesOfType(JpegCommentDirectory.class)) {
            comment(comment.getString(JpegCommentDirectory.TAG_COMMENT), exif);
        }
        for (GifCommentDirectory comment : found.getDirectoriesOfType(GifCommentDirectory.class)) {
            comment(comment.getString(GifCommentDirectory.TAG_COMMENT), exif);
        }
    }

    private void comment(String text, ExifTexts exif) {
        if (text != null && !OF_A_PROGRAM.matcher(text).find()) {
            add("comment", Caption.described(text, exif));
        }
    }

    private void texts() {
        for (KeyValuePair text : PngTexts.of(found)) {
            String value = String.valueOf(text.getValue());
            if (TEXTS.contains(text.getKey())) {
                add(text.getKey().toLowerCase(Locale.ROOT), value);
            } else if (!TECHNICAL_TEXT.matcher(text.getKey()).matches()
                    && !OF_A_PROGRAM.matcher(value).find()) {
                add("text", text.getKey() + " " + value);
            }
        }
    }

    /** Of newspapers and picture desks: whose, of what, where; and what an editor cut out by a path. */
    private void press() {
        for (IptcDirectory desk : found.getDirectoriesOfType(IptcDirectory.class)) {
            PRESS.forEach((tag, kind) -> {
                String[] texts = desk.containsTag(tag) ? desk.getStringArray(tag) : null;
                for (String text : texts == null ? new String[] {String.valueOf(desk.getString(tag))} : texts) {
                    add(kind, desk.containsTag(tag) && text != null ? text : "");
                }
            });
        }
        for (PhotoshopDirectory editor : found.getDirectoriesOfType(PhotoshopDirectory.class)) {
            if (editor.containsTag(PhotoshopDirectory.TAG_CLIPPING_PATH_NAME)) {
                add("path", String.valueOf(editor.getString(PhotoshopDirectory.TAG_CLIPPING_PATH_NAME)));
            }
        }
    }

    /** To a hundred metres or so: programs round positions that they copy. */
    private void position() {
        for (GpsDirectory gps : found.getDirectoriesOfType(GpsDirectory.class)) {
            GeoLocation place = gps.getGeoLocation();
            if (place != null && !place.isZero()) {
                add("position", String.format(Locale.ROOT, "%.3f %.3f", place.getLatitude(), place.getLongitude()));
            }
        }
    }

    private void add(String kind, String text) {
        String plain = text.replace('\0', ' ').strip();
        if (!plain.isEmpty()) {
            notes.add(shortened(kind + " " + plain));
        }
    }

    private static String shortened(String note) {
        return note.length() > LONGEST ? note.substring(0, LONGEST) : note;
    }
}
