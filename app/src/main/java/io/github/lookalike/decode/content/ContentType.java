package io.github.lookalike.decode.content;

import java.util.List;

/** The kinds of content we can tell apart: every picture format we know, and what people call pictures by mistake. */
public enum ContentType {
    JPEG(
            Family.PICTURE,
            "JPEG",
            "jpg jpeg jpe jfif jif jfi pjpeg pjpg pjp jps mpo insp"
                    + " jpg_large jpg-large jpg_medium jpg_small jpg_orig jpg:large jpg:medium jpg:small jpg:orig jpeg_large"),
    PNG(Family.PICTURE, "PNG", "png apng pns png_large png-large png:large png:orig"),
    GIF(Family.PICTURE, "GIF", "gif"),
    WEBP(Family.PICTURE, "WebP", "webp"),
    BMP(Family.PICTURE, "BMP", "bmp dib rle"),
    /** A bitmap without the header of its file. */
    BARE_BITMAP(Family.PICTURE, "DIB", "dib"),
    TIFF(Family.PICTURE, "TIFF", "tif tiff btf tf8 tf2 " + Suffixes.TIFF_RAW),
    ICO(Family.PICTURE, "ICO", "ico"),
    CUR(Family.PICTURE, "CUR", "cur"),
    ICNS(Family.PICTURE, "ICNS", "icns"),
    PSD(Family.PICTURE, "PSD", "psd psb pdd"),
    TGA(Family.PICTURE, "TGA", "tga vda icb vst targa"),
    PCX(Family.PICTURE, "PCX", "pcx pcc dcx"),
    PNM(Family.PICTURE, "PNM", "pnm pbm pgm ppm pam pfm"),
    HDR(Family.PICTURE, "HDR", "hdr rgbe xyze pic"),
    IFF(Family.PICTURE, "IFF", "iff ilbm lbm ham ham8"),
    SGI(Family.PICTURE, "SGI", "sgi rgb rgba bw inta"),
    DDS(Family.PICTURE, "DDS", "dds"),
    XWD(Family.PICTURE, "XWD", "xwd"),
    QOI(Family.PICTURE, "QOI", "qoi"),
    CR2(Family.RAW, "CR2", "cr2 tif"),
    ORF(Family.RAW, "ORF", "orf ori"),
    RW2(Family.RAW, "RW2", "rw2 raw rwl"),
    RAF(Family.RAW, "RAF", "raf"),
    CR3(Family.RAW, "CR3", "cr3"),
    CRW(Family.RAW, "CRW", "crw"),
    MRW(Family.RAW, "MRW", "mrw"),
    X3F(Family.RAW, "X3F", "x3f"),
    HEIC(Family.HEIF, "HEIC", "heic heif hif heics heifs"),
    AVIF(Family.HEIF, "AVIF", "avif avifs"),
    JPEG_2000(Family.UNREADABLE_PICTURE, "JPEG 2000", "jp2 j2k jpf jpx jpm j2c jpc j2p jpg2 jpeg2000"),
    JPEG_XL(Family.UNREADABLE_PICTURE, "JPEG XL", "jxl"),
    JPEG_XR(Family.UNREADABLE_PICTURE, "JPEG XR", "jxr wdp hdp"),
    OPEN_EXR(Family.UNREADABLE_PICTURE, "OpenEXR", "exr"),

    XCF(Family.UNREADABLE_PICTURE, "GIMP", "xcf"),
    SVG(Family.UNREADABLE_PICTURE, "SVG", "svg svgz"),
    DJVU(Family.UNREADABLE_PICTURE, "DjVu", "djvu"),
    VIDEO(Family.OTHER, "video", ""),
    AUDIO(Family.OTHER, "sound recording", ""),
    PDF(Family.OTHER, "PDF document", ""),
    POSTSCRIPT(Family.OTHER, "PostScript document", ""),
    OFFICE(Family.OTHER, "office document", ""),
    ARCHIVE(Family.OTHER, "compressed archive", ""),
    WEB_PAGE(Family.OTHER, "web page", ""),
    TEXT(Family.OTHER, "text file", ""),
    PROGRAM(Family.OTHER, "program", ""),
    DATABASE(Family.OTHER, "database", ""),
    FONT(Family.OTHER, "font", ""),
    BLANK(Family.OTHER, "file of zero bytes only (a failed copy or recovery leaves such files)", ""),
    UNKNOWN(Family.OTHER, "file of an unknown kind", "");

    /** How we go about a kind of content. */
    public enum Family {
        PICTURE,
        RAW,
        HEIF,
        UNREADABLE_PICTURE,
        OTHER
    }

    private final Family family;
    private final String title;
    /** Separated by blanks. */
    private final String suffixes;

    ContentType(Family family, String title, String suffixes) {
        this.family = family;
        this.title = title;
        this.suffixes = suffixes;
    }

    public Family family() {
        return family;
    }

    /** What people call it: a format's name, or a noun such as "video". */
    public String title() {
        return title;
    }

    /** The suffixes such files usually have, lower-case without the dot. */
    public List<String> suffixes() {
        return suffixes.isEmpty() ? List.of() : List.of(suffixes.split(" "));
    }

    /** The title with its article, such as "a PNG picture" or "an office document". */
    public String described() {
        String noun = family == Family.OTHER ? title : title + " picture";
        boolean spelledVowel = title.length() > 1
                && Character.isUpperCase(title.charAt(1))
                && "AEFILMNORSX".indexOf(title.charAt(0)) >= 0;
        boolean spokenVowel = "AEIOaeio".indexOf(title.charAt(0)) >= 0;
        return (spelledVowel || spokenVowel ? "an " : "a ") + noun;
    }
}
