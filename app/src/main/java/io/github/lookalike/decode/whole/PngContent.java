package io.github.lookalike.decode.whole;

import io.github.lookalike.decode.animation.Animation;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.Numbers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** PNG and animated PNG (PNG 3rd edition §11): the chunks before the picture. */
final class PngContent {

    private static final int SIGNATURE = 8;
    private static final int MOST_CHUNKS = 1000;
    /** The description stands near the start of a profile. */
    private static final int PROFILE_START = 16 << 10;

    private final Numbers file;
    private final Facts facts = Facts.lossless();
    private boolean header;
    private boolean animated;
    private String colours = "";
    private int rank;

    private PngContent(Numbers file) {
        this.file = file;
    }

    static Optional<Facts> read(Numbers file) throws IOException {
        PngContent png = new PngContent(file);
        png.walk();
        if (!png.header) {
            return Optional.empty();
        }
        png.facts.colours(png.colours);
        if (!png.animated) {
            return Optional.of(png.facts);
        }
        return Animation.read(file.window(), ContentType.PNG).map(png.facts::animated);
    }

    private void walk() throws IOException {
        long at = SIGNATURE;
        for (int i = 0; i < MOST_CHUNKS && file.has(at + 7); i++) {
            long length = file.bigEndian32(at);
            String type = file.text(at + 4, 4);
            if (type.equals("IDAT") || type.equals("IEND")) {
                return;
            }
            take(type, at + 8, (int) Math.min(length, PROFILE_START));
            at += 12 + length;
        }
    }

    private void take(String type, long at, int length) throws IOException {
        switch (type) {
            case "IHDR" -> takeHeader(at);
            case "tRNS" -> facts.alpha(true);
            case "acTL" -> animated = true;
            case "cICP" -> name(ColourSpaceNames.ofPrimaries(file.u8(at)), 3);
            case "iCCP" -> name(profile(file.bytes(at, length)), 2);
            case "sRGB" -> name(ColourSpaceNames.SRGB, 1);
            default -> {
                // Says nothing of the picture.
            }
        }
    }

    private void takeHeader(long at) throws IOException {
        int kind = file.u8(at + 9);
        header = true;
        facts.bits(kind == 3 ? 8 : file.u8(at + 8)).alpha(kind == 4 || kind == 6);
        if (kind == 3) {
            name(ColourSpaceNames.INDEXED, 4);
        } else if (kind == 0 || kind == 4) {
            name(ColourSpaceNames.GREY, 4);
        }
    }

    private void name(String name, int importance) {
        if (importance > rank && !name.isEmpty()) {
            colours = name;
            rank = importance;
        }
    }

    /** A name, a zero, the method 0, and the profile deflated. */
    private static String profile(byte[] chunk) {
        int end = 0;
        while (end < chunk.length && chunk[end] != 0) {
            end++;
        }
        if (end + 2 >= chunk.length) {
            return "";
        }
        try (InflaterInputStream inflated =
                new InflaterInputStream(new ByteArrayInputStream(chunk, end + 2, chunk.length - end - 2))) {
            return ColourSpaceNames.ofProfile(inflated.readNBytes(PROFILE_START));
        } catch (IOException e) {
            // Cut off, or nonsense: what the chunk itself calls it must do.
            return ColourSpaceNames.named(new String(chunk, 0, end, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
    }
}
