package io.github.lookalike.decode.whole;

import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.source.Piece;
import io.github.lookalike.decode.tiff.TiffDirectories;
import io.github.lookalike.decode.tiff.TiffDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JPEG (ITU-T T.81): its segments before the first scan, and what other programs put beside the picture. */
final class JpegContent {

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int MOST_SEGMENTS = 1000;
    private static final String EXIF = "Exif\0\0";
    private static final String PROFILE = "ICC_PROFILE\0";
    private static final String PACKET = "http://ns.adobe.com/xap/1.0/\0";
    private static final String MORE_OF_PACKET = "http://ns.adobe.com/xmp/extension/\0";
    private static final int SRGB = 1;
    private static final int ADOBE_RGB = 2;

    private final Numbers file;
    private final XmpHints hints = new XmpHints();
    /** Where packets of XMP lie: the first one, and what it goes on with. */
    private final List<Piece> packets = new ArrayList<>();

    private long exif;
    private long pictures;
    private long firstScan;
    private int kind;
    private int bits;
    private int components;
    private String colours = "";

    private JpegContent(Numbers file) {
        this.file = file;
    }

    static Optional<Facts> read(Numbers file) throws IOException {
        JpegContent jpeg = new JpegContent(file);
        jpeg.walk();
        return jpeg.kind == 0 || jpeg.firstScan == 0 ? Optional.empty() : jpeg.facts();
    }

    /** The places of further pictures of their own that it lists, such as the other eye's; in their order. */
    static List<Piece> views(Numbers file) throws IOException {
        JpegContent jpeg = new JpegContent(file);
        jpeg.walk();
        return FurtherPictures.read(file, jpeg.pictures).views();
    }

    /** Where all lies that comes with the picture: what is behind it, and what its metadata hold. */
    static Optional<List<Piece>> beside(Numbers file) throws IOException {
        JpegContent jpeg = new JpegContent(file);
        jpeg.walk();
        if (jpeg.firstScan == 0) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>(jpeg.hints.inside().isEmpty() ? List.of() : jpeg.packets);
        pieces.add(Appendix.read(file, jpeg.firstScan).place());
        return Optional.of(pieces);
    }

    private Optional<Facts> facts() throws IOException {
        boolean lossless = (kind & 3) == 3;
        Facts facts = Facts.lossy().lossless(lossless).bits(bits).colours(colourSpace());
        FurtherPictures further = FurtherPictures.read(file, pictures);
        facts.pages(1 + further.views().size()).extras(further.extras()).extras(hints.inside());
        if (!hints.mentionsAppendix() && endsWithPicture()) {
            return Optional.of(facts);
        }
        Appendix appendix = Appendix.read(file, firstScan);
        facts.extras(appendix.extras());
        if (appendix.hasJpeg() && !further.listed()) {
            facts.extras(hints.appended());
        }
        return appendix.isUnderstood() ? Optional.of(facts) : Optional.empty();
    }

    private boolean endsWithPicture() throws IOException {
        return file.bigEndian16(file.size() - 2) == 0xff00 + END_OF_IMAGE;
    }

    private void walk() throws IOException {
        long at = 2;
        for (int i = 0; i < MOST_SEGMENTS && file.has(at + 3); i++) {
            int code = file.u8(at + 1);
            if (file.u8(at) != 0xff || code == 0xff || code == 0) {
                at++;
                continue;
            }
            if (code == START_OF_SCAN) {
                firstScan = at;
            }
            if (code == START_OF_SCAN || code == END_OF_IMAGE) {
                return;
            }
            boolean alone = code == 1 || (code >= 0xd0 && code <= 0xd8);
            int length = alone ? 0 : file.bigEndian16(at + 2);
            if (length >= 2) {
                take(code, at + 4, length - 2);
            }
            at += 2 + length;
        }
    }

    private void take(int code, long at, int length) throws IOException {
        if (isFrame(code) && kind == 0) {
            kind = code;
            bits = file.u8(at);
            components = file.u8(at + 5);
        } else if (code == APP1) {
            takeMetadata(at, length);
        } else if (code == APP2) {
            takeExtension(at, length);
        }
    }

    private static boolean isFrame(int code) {
        return code >= 0xc0 && code <= 0xcf && code != 0xc4 && code != 0xc8 && code != 0xcc;
    }

    private void takeMetadata(long at, int length) throws IOException {
        if (begins(at, EXIF)) {
            exif = exif == 0 ? at + EXIF.length() : exif;
        } else if (begins(at, PACKET)) {
            hints.read(file.text(at, length));
            packets.add(new Piece(at, length));
        } else if (begins(at, MORE_OF_PACKET)) {
            hints.continues();
            packets.add(new Piece(at, length));
        }
    }

    private void takeExtension(long at, int length) throws IOException {
        // Its number among the profile's segments, and how many there are, come before the profile.
        int profile = PROFILE.length() + 2;
        if (begins(at, PROFILE) && colours.isEmpty() && length > profile) {
            colours = ColourSpaceNames.ofProfile(file.bytes(at + profile, length - profile));
        } else if (begins(at, "MPF\0")) {
            pictures = at + 4;
        }
    }

    private boolean begins(long at, String name) throws IOException {
        for (int i = 0; i < name.length(); i++) {
            if (file.u8(at + i) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String colourSpace() throws IOException {
        if (components == 1) {
            return ColourSpaceNames.GREY;
        }
        if (components == 4) {
            return ColourSpaceNames.CMYK;
        }
        return colours.isEmpty() && exif > 0 ? byExif() : colours;
    }

    /** DCF 2.0: "R03" of the interoperability directory means Adobe RGB, which some cameras put in the tag itself. */
    private String byExif() throws IOException {
        long named = 0;
        for (TiffDirectory directory : TiffDirectories.read(file.window(), exif).all()) {
            if (directory.text(TiffDirectory.INTEROPERABILITY_INDEX).equals("R03")) {
                return ColourSpaceNames.ADOBE_RGB;
            }
            named = Math.max(
                    named, directory.number(TiffDirectory.EXIF_COLOUR_SPACE).orElse(0));
        }
        return named == SRGB ? ColourSpaceNames.SRGB : named == ADOBE_RGB ? ColourSpaceNames.ADOBE_RGB : "";
    }
}
