package io.github.lookalike.decode.whole;

import io.github.lookalike.api.Content.Extra;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.Numbers;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;

/** Formats whose few header fields, at fixed places, say all there is. */
final class HeaderContent {

    /** Bytes of the header of a bitmap's file. */
    private static final int BITMAP_HEADER = 14;

    private HeaderContent() {}

    static Optional<Facts> read(Numbers file, ContentType type) throws IOException {
        return switch (type) {
            case BMP -> bitmap(file, BITMAP_HEADER);
            case BARE_BITMAP -> bitmap(file, 0);
            case TGA -> Optional.of(targa(file));
            case PCX -> Optional.of(paintbrush(file));
            case ICO, CUR -> Optional.of(icon(file.littleEndian16(4)));
            // Each has several sizes.
            case ICNS -> Optional.of(icon(2));
            case DDS -> surface(file);
            case SGI -> Optional.of(irix(file));
            case XWD -> Optional.of(windowDump(file));
            case IFF -> interleaved(file);
            // Three mantissas of 8 bits under one exponent: as fine as 16 bits are.
            case HDR -> Optional.of(Facts.lossless().bits(16).colours(ColourSpaceNames.LINEAR));
            default -> Optional.empty();
        };
    }

    /** The sizes of one icon are one page, but the small ones may have been drawn by hand. */
    private static Facts icon(int sizes) {
        Facts facts = Facts.lossless().alpha(true);
        return sizes > 1 ? facts.extras(EnumSet.of(Extra.FURTHER_PICTURE)) : facts;
    }

    /** @param at where the header of the picture begins, behind that of the file if there is one */
    private static Optional<Facts> bitmap(Numbers file, int at) throws IOException {
        long header = file.littleEndian32(at);
        boolean old = header == 12;
        int depth = file.littleEndian16(at + (old ? 10 : 14));
        long compression = old ? 0 : file.littleEndian32(at + 16);
        // 4 and 5: a whole JPEG or PNG inside, which printers alone understand.
        if (compression == 4 || compression == 5) {
            return Optional.empty();
        }
        boolean masks = compression == 3 || compression == 6;
        boolean alpha = header >= 56 && masks && file.littleEndian32(at + 52) != 0;
        return Optional.of(coloured(depth, depth <= 8).alpha(alpha));
    }

    /** Depths of up to 8 bits a pixel mean a palette, 15 and 16 five bits a colour, others eight. */
    private static Facts coloured(int depth, boolean palette) {
        Facts facts = Facts.lossless().bits(depth == 15 || depth == 16 ? 5 : 8);
        return palette ? facts.colours(ColourSpaceNames.INDEXED) : facts;
    }

    private static Facts targa(Numbers file) throws IOException {
        int kind = file.u8(2) & 7;
        int depth = file.u8(16);
        if (kind == 3) {
            return Facts.lossless().colours(ColourSpaceNames.GREY).alpha(depth == 16);
        }
        return coloured(kind == 1 ? file.u8(7) : depth, kind == 1).alpha((file.u8(17) & 15) != 0);
    }

    private static Facts paintbrush(Numbers file) throws IOException {
        boolean full = file.u8(3) == 8 && file.u8(65) >= 3;
        return coloured(8, !full).alpha(file.u8(65) == 4);
    }

    /** DirectDraw surfaces: compressed in blocks with losses, or plain; several surfaces in one file are left open. */
    private static Optional<Facts> surface(Numbers file) throws IOException {
        boolean cubeOrVolume = (file.littleEndian32(112) & 0x20_fe00) != 0;
        String code = file.text(84, 4);
        boolean compressed = (file.littleEndian32(80) & 4) != 0;
        if (cubeOrVolume || (compressed && !code.startsWith("DXT"))) {
            return Optional.empty();
        }
        boolean alpha = compressed ? !code.equals("DXT1") : (file.littleEndian32(80) & 1) != 0;
        long depth = file.littleEndian32(88);
        return Optional.of((compressed ? Facts.lossy().bits(5) : coloured((int) depth, false)).alpha(alpha));
    }

    private static Facts irix(Numbers file) throws IOException {
        int channels = file.bigEndian16(10);
        Facts facts = Facts.lossless().bits(8L * file.u8(3)).alpha(channels == 2 || channels == 4);
        return channels <= 2 ? facts.colours(ColourSpaceNames.GREY) : facts;
    }

    private static Facts windowDump(Numbers file) throws IOException {
        long visual = file.bigEndian32(52);
        long depth = file.bigEndian32(12);
        if (visual <= 1) {
            return Facts.lossless().bits(depth).colours(ColourSpaceNames.GREY);
        }
        return coloured((int) depth, visual == 2 || visual == 3);
    }

    /** The chunk BMHD: planes, then how transparency is told. */
    private static Optional<Facts> interleaved(Numbers file) throws IOException {
        if (!file.text(12, 4).equals("BMHD")) {
            return Optional.empty();
        }
        int planes = file.u8(28);
        return Optional.of(coloured(planes, planes <= 8).alpha(planes == 32 || file.u8(29) != 0));
    }
}
