package io.github.lookalike.decode.content;

/** Containers that hold pictures, films or sound: RIFF, IFF, ISO base media and TIFF. */
final class Containers {

    private Containers() {}

    static ContentType sniff(Head head) {
        String start = head.text(0, 4);
        return switch (start) {
            case "RIFF", "RIFX" -> riff(head.text(8, 4));
            case "FORM" -> iff(head.text(8, 4));
            case "II*\0", "MM\0*" -> "CR".equals(head.text(8, 2)) ? ContentType.CR2 : ContentType.TIFF;
            case "II+\0", "MM\0+" -> ContentType.TIFF;
            default -> isoMedia(head);
        };
    }

    private static ContentType riff(String form) {
        return switch (form) {
            case "WEBP" -> ContentType.WEBP;
            case "AVI " -> ContentType.VIDEO;
            case "WAVE" -> ContentType.AUDIO;
            default -> ContentType.UNKNOWN;
        };
    }

    private static ContentType iff(String form) {
        return switch (form) {
            case "ILBM", "PBM ", "RGB8", "RGBN", "DEEP", "TVPP", "ACBM" -> ContentType.IFF;
            case "AIFF", "AIFC", "8SVX" -> ContentType.AUDIO;
            default -> ContentType.UNKNOWN;
        };
    }

    /** ISO 14496-12 §4.3: the file type box names brands; QuickTime files may go without. */
    private static ContentType isoMedia(Head head) {
        String box = head.text(4, 4);
        if ("ftyp".equals(box)) {
            return brand(head);
        }
        return switch (box) {
            case "moov", "mdat", "wide", "pnot" -> ContentType.VIDEO;
            default -> ContentType.UNKNOWN;
        };
    }

    private static ContentType brand(Head head) {
        int end = Math.min(Math.max(16, head.bigEndian32(0)), 256);
        boolean heif = false;
        for (int at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) {
            String brand = head.text(at, 4);
            ContentType type = ofBrand(brand);
            if (type != ContentType.UNKNOWN) {
                return type;
            }
            heif |= isHeif(brand);
        }
        if (heif) {
            return ContentType.HEIC;
        }
        return head.text(8, 3).startsWith("M4A") ? ContentType.AUDIO : ContentType.VIDEO;
    }

    /** ISO 23008-12 §10: of any coding; AVIF says so, too, often before it says that it is AVIF. */
    private static boolean isHeif(String brand) {
        return brand.equals("mif1") || brand.equals("mif2") || brand.equals("msf1") || brand.equals("miaf");
    }

    private static ContentType ofBrand(String brand) {
        return switch (brand) {
            case "avif", "avis" -> ContentType.AVIF;
            case "heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs" -> ContentType.HEIC;
            case "crx " -> ContentType.CR3;
            case "jxl " -> ContentType.JPEG_XL;
            case "jp2 ", "jpx " -> ContentType.JPEG_2000;
            default -> ContentType.UNKNOWN;
        };
    }
}
