package io.github.lookalike.decode.content;

/** Formats with a short signature or none, told by headers whose every field must make sense. */
final class LooseHeaders {

    /** A bitmap of more columns or rows is none. */
    private static final int MOST_SIDE = 1_000_000;

    private LooseHeaders() {}

    static ContentType sniff(Head head) {
        if (isBmp(head)) {
            return ContentType.BMP;
        }
        if (isBareBitmap(head)) {
            return ContentType.BARE_BITMAP;
        }
        if (isPnm(head)) {
            return ContentType.PNM;
        }
        if (isIcon(head, 1)) {
            return ContentType.ICO;
        }
        if (isIcon(head, 2)) {
            return ContentType.CUR;
        }
        if (isPcx(head)) {
            return ContentType.PCX;
        }
        if (isXwd(head)) {
            return ContentType.XWD;
        }
        if (isMpegAudio(head)) {
            return ContentType.AUDIO;
        }
        if (head.u8(0) == 0x47 && head.u8(188) == 0x47 && head.u8(376) == 0x47) {
            return ContentType.VIDEO;
        }
        if (head.text(0, 2).equals("MZ")) {
            return ContentType.PROGRAM;
        }
        return isTga(head) ? ContentType.TGA : ContentType.UNKNOWN;
    }

    private static boolean isBmp(Head head) {
        int headerSize = head.littleEndian32(14);
        return head.text(0, 2).equals("BM") && headerSize >= 12 && headerSize <= 124;
    }

    /** The size of its header, a size, one plane, a depth and a compression that a file may have. */
    private static boolean isBareBitmap(Head head) {
        int size = head.littleEndian32(0);
        int width = head.littleEndian32(4);
        int height = head.littleEndian32(8);
        int depth = head.littleEndian16(14);
        int compression = head.littleEndian32(16);
        return (size == 40 || size == 52 || size == 56 || size == 108 || size == 124)
                && head.length() > size
                && width > 0
                && width < MOST_SIDE
                && height != 0
                && Math.abs((long) height) < MOST_SIDE
                && head.littleEndian16(12) == 1
                && (depth == 1 || depth == 4 || depth == 8 || depth == 16 || depth == 24 || depth == 32)
                && ((compression >= 0 && compression <= 3) || compression == 6);
    }

    private static boolean isPnm(Head head) {
        char kind = (char) head.u8(1);
        boolean space = " \t\n\r#".indexOf(head.u8(2)) >= 0;
        return head.u8(0) == 'P' && ((kind >= '1' && kind <= '7') || kind == 'F' || kind == 'f') && space;
    }

    /** ICO and CUR: reserved 0, kind, count, then entries whose fourth byte is 0 and whose offset lies behind them. */
    private static boolean isIcon(Head head, int kind) {
        int count = head.littleEndian16(4);
        return head.littleEndian16(0) == 0
                && head.littleEndian16(2) == kind
                && count > 0
                && count < 1000
                && head.littleEndian32(18) >= 6 + 16
                && head.length() > 22;
    }

    private static boolean isPcx(Head head) {
        int version = head.u8(1);
        int bits = head.u8(3);
        return head.u8(0) == 10
                && version <= 5
                && head.u8(2) <= 1
                && (bits == 1 || bits == 2 || bits == 4 || bits == 8)
                && head.u8(64) == 0
                && head.littleEndian16(8) >= head.littleEndian16(4)
                && head.littleEndian16(10) >= head.littleEndian16(6)
                && head.length() >= 128;
    }

    private static boolean isXwd(Head head) {
        int headerSize = head.bigEndian32(0);
        return headerSize >= 100 && headerSize <= 1024 && head.bigEndian32(4) == 7 && head.bigEndian32(8) <= 2;
    }

    private static boolean isMpegAudio(Head head) {
        int second = head.u8(1);
        boolean layer3 = head.u8(0) == 0xff && (second & 0xe6) == 0xe2;
        return layer3 && (second & 0x18) != 0x08 && (head.u8(2) & 0xf0) != 0xf0 && (head.u8(2) & 0x0c) != 0x0c;
    }

    private static boolean isTga(Head head) {
        int mapKind = head.u8(1);
        int kind = head.u8(2);
        int depth = head.u8(16);
        boolean mapped = kind == 1 || kind == 9;
        boolean unmapped = kind == 2 || kind == 3 || kind == 10 || kind == 11;
        int mapDepth = head.u8(7);
        boolean mapFits = mapKind == 1 ? mapDepth >= 15 && mapDepth <= 32 : !mapped && mapKind == 0;
        return head.length() > 18
                && mapFits
                && (mapped || unmapped)
                && (depth == 8 || depth == 15 || depth == 16 || depth == 24 || depth == 32)
                && (head.u8(17) & 0xc0) == 0
                && head.littleEndian16(12) > 0
                && head.littleEndian16(14) > 0;
    }
}
