package io.github.lookalike.decode.content;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells the kind of content from the first bytes of a file. */
public final class Sniffer {

    /** How many bytes are enough. */
    public static final int ENOUGH = 4096;

    /** Signatures at fixed places, the telling ones first. */
    private static final List<Signature> SIGNATURES = List.of(
            Signature.hex("ffd8ff", ContentType.JPEG),
            Signature.hex("89504e470d0a1a0a", ContentType.PNG),
            Signature.text("GIF87a", ContentType.GIF),
            Signature.text("GIF89a", ContentType.GIF),
            Signature.text("8BPS", ContentType.PSD),
            Signature.text("icns", ContentType.ICNS),
            Signature.text("#?RADIANCE", ContentType.HDR),
            Signature.text("#?RGBE", ContentType.HDR),
            Signature.text("DDS ", ContentType.DDS),
            Signature.hex("01da", ContentType.SGI),
            Signature.hex("0000000c6a502020", ContentType.JPEG_2000),
            Signature.hex("ff4fff51", ContentType.JPEG_2000),
            Signature.hex("0000000c4a584c20", ContentType.JPEG_XL),
            Signature.hex("ff0a", ContentType.JPEG_XL),
            Signature.hex("762f3101", ContentType.OPEN_EXR),
            Signature.text("qoif", ContentType.QOI),
            Signature.text("gimp xcf", ContentType.XCF),
            Signature.text("AT&TFORM", ContentType.DJVU),
            Signature.text("FUJIFILMCCD-RAW", ContentType.RAF),
            Signature.text("IIRO", ContentType.ORF),
            Signature.text("IIRS", ContentType.ORF),
            Signature.text("MMOR", ContentType.ORF),
            Signature.hex("49495500", ContentType.RW2),
            Signature.hex("4949bc", ContentType.JPEG_XR),
            Signature.text("II\u001a\0\0\0HEAPCCDR", ContentType.CRW),
            Signature.text("\0MRM", ContentType.MRW),
            Signature.text("FOVb", ContentType.X3F),
            Signature.text("%PDF", ContentType.PDF),
            Signature.text("%!PS", ContentType.POSTSCRIPT),
            Signature.hex("c5d0d3c6", ContentType.POSTSCRIPT),
            Signature.hex("1a45dfa3", ContentType.VIDEO),
            Signature.text("FLV\u0001", ContentType.VIDEO),
            Signature.hex("000001ba", ContentType.VIDEO),
            Signature.hex("000001b3", ContentType.VIDEO),
            Signature.hex("3026b2758e66cf11", ContentType.VIDEO),
            Signature.text("ID3", ContentType.AUDIO),
            Signature.text("OggS", ContentType.AUDIO),
            Signature.text("fLaC", ContentType.AUDIO),
            Signature.hex("504b0304", ContentType.ARCHIVE),
            Signature.hex("504b0506", ContentType.ARCHIVE),
            Signature.text("Rar!", ContentType.ARCHIVE),
            Signature.hex("377abcaf271c", ContentType.ARCHIVE),
            Signature.hex("1f8b08", ContentType.ARCHIVE),
            Signature.hex("fd377a585a00", ContentType.ARCHIVE),
            Signature.hex("28b52ffd", ContentType.ARCHIVE),
            Signature.text("BZh", ContentType.ARCHIVE),
            Signature.hex("d0cf11e0a1b11ae1", ContentType.OFFICE),
            Signature.text("{\\rtf", ContentType.OFFICE),
            Signature.hex("7f454c46", ContentType.PROGRAM),
            Signature.hex("cafebabe", ContentType.PROGRAM),
            Signature.text("SQLite format 3", ContentType.DATABASE),
            Signature.text("OTTO", ContentType.FONT),
            Signature.text("wOFF", ContentType.FONT),
            Signature.text("wOF2", ContentType.FONT));

    /** Told by headers that other files may have by chance: where nothing but content speaks for a picture, it needs more. */
    private static final Set<ContentType> IN_DOUBT = EnumSet.of(
            ContentType.BARE_BITMAP,
            ContentType.TGA,
            ContentType.PCX,
            ContentType.XWD,
            ContentType.SGI,
            ContentType.PNM,
            ContentType.SVG);

    private Sniffer() {}

    /** Whether these are the first bytes of a picture, whatever the name of the file says. */
    public static boolean isSurelyPicture(ByteBuffer head) {
        ContentType type = sniff(head);
        return type.family() != ContentType.Family.OTHER
                && (!IN_DOUBT.contains(type) || (type == ContentType.PNM && hasNumbers(head)));
    }

    /** PNM begins with numbers, with fields in capitals, or with a comment. */
    private static boolean hasNumbers(ByteBuffer head) {
        char next = (char) head.get(head.position() + 3);
        return Character.isDigit(next) || Character.isUpperCase(next) || next == '#';
    }

    /**
     * The kind of content.
     *
     * @param head the first bytes of the file, {@link #ENOUGH} or all it has
     */
    public static ContentType sniff(ByteBuffer head) {
        Head bytes = Head.of(head);
        ContentType container = Containers.sniff(bytes);
        if (container != ContentType.UNKNOWN) {
            return container;
        }
        for (Signature signature : SIGNATURES) {
            if (signature.matches(bytes)) {
                return signature.type();
            }
        }
        ContentType loose = LooseHeaders.sniff(bytes);
        return loose != ContentType.UNKNOWN ? loose : TextContent.sniff(bytes);
    }
}
