package io.github.lookalike.decoder.external;

import java.nio.file.Path;
import java.util.List;

/**
 * The programs that may read a picture, the ones made for a kind first, and how each is told to. All write PNG without
 * compressing it, or a raw format, since writing would else take longer than decoding: of 14 megapixels {@code djxl} took
 * 0.8 s of CPU time so, 4.7 s with PNG (28 November 2026, AMD EPYC). {@code opj_decompress} took
 * 0.46 s for 12 megapixels, 3.2 to 8.1 s with PNG. {@code heif-dec} and {@code heif-convert} know no such format that keeps
 * 16 bits and what is transparent, and only the newest of them an option for how PNG is packed.
 */
enum Tool {
    AVIFDEC("avifdec") {
        @Override
        List<String> arguments(Handover handover, Path in, Path folder) {
            return List.of("-j", "1", "--png-compress", "0", in.toString(), png(folder));
        }
    },
    DJXL("djxl") {
        @Override
        List<String> arguments(Handover handover, Path in, Path folder) {
            boolean opaque = handover.transparency() == Handover.Transparency.NONE;
            return List.of(
                    in.toString(),
                    folder.resolve(opaque ? "out.ppm" : "out.pam").toString(),
                    "--num_threads=1",
                    "--icc_out=" + folder.resolve(Output.PROFILE));
        }
    },
    /** Versions differ in which raw formats they write for grey, and for transparent pictures. */
    DJXL_TO_PNG("djxl") {
        @Override
        List<String> arguments(Handover handover, Path in, Path folder) {
            return List.of(in.toString(), png(folder), "--num_threads=1");
        }
    },
    /** Whatever the channels, in the netpbm format that holds them; PNG it packs as tightly as it can. */
    OPJ_DECOMPRESS("opj_decompress") {
        @Override
        List<String> arguments(Handover handover, Path in, Path folder) {
            return List.of("-i", in.toString(), "-o", folder.resolve("out.ppm").toString());
        }

        @Override
        boolean appliesProfile() {
            return true;
        }
    },
    HEIF_DEC("heif-dec") {
        @Override
        List<String> arguments(Handover handover, Path in, Path folder) {
            return List.of(in.toString(), png(folder));
        }
    },
    HEIF_CONVERT("heif-convert") {
        @Override
        List<String> arguments(Handover handover, Path in, Path folder) {
            return HEIF_DEC.arguments(handover, in, folder);
        }
    },
    MAGICK("magick") {
        @Override
        List<String> arguments(Handover handover, Path in, Path folder) {
            return List.of(
                    handover.kind().suffix() + ":" + in + "[0]",
                    "-define",
                    "png:compression-level=0",
                    (handover.transparency() == Handover.Transparency.NONE ? "png48:" : "png64:") + png(folder));
        }
    },
    /** ImageMagick 6, under the name by which Debian does not take it for another program called {@code convert}. */
    CONVERT_6("convert-im6.q16") {
        @Override
        List<String> arguments(Handover handover, Path in, Path folder) {
            return MAGICK.arguments(handover, in, folder);
        }
    },
    /** Part of macOS. */
    SIPS("sips") {
        @Override
        List<String> arguments(Handover handover, Path in, Path folder) {
            return List.of("-s", "format", "png", in.toString(), "--out", png(folder));
        }
    },
    FFMPEG("ffmpeg") {
        @Override
        List<String> arguments(Handover handover, Path in, Path folder) {
            boolean opaque = handover.transparency() == Handover.Transparency.NONE;
            return List.of(
                    "-v",
                    "error",
                    "-nostdin",
                    "-threads",
                    "1",
                    "-protocol_whitelist",
                    "file",
                    "-i",
                    "file:" + in,
                    "-frames:v",
                    "1",
                    "-c:v",
                    "png",
                    "-compression_level",
                    "0",
                    "-pred",
                    "none",
                    "-pix_fmt",
                    opaque ? "rgb48be" : "rgba64be",
                    "-f",
                    "image2",
                    "-update",
                    "1",
                    png(folder));
        }
    };

    private final String program;

    Tool(String program) {
        this.program = program;
    }

    /** Those that may read a kind, the ones made for it first. */
    static List<Tool> reading(Kind kind) {
        return switch (kind) {
            case AVIF -> List.of(AVIFDEC, HEIF_DEC, HEIF_CONVERT, MAGICK, CONVERT_6, SIPS, FFMPEG);
            case HEIC -> List.of(HEIF_DEC, HEIF_CONVERT, SIPS, MAGICK, CONVERT_6, FFMPEG);
            case JPEG_XL -> List.of(DJXL, DJXL_TO_PNG, MAGICK, SIPS, FFMPEG);
            case JPEG_2000, JPEG_2000_STREAM -> List.of(OPJ_DECOMPRESS, MAGICK, CONVERT_6, SIPS, FFMPEG);
        };
    }

    /** The name of its file, without the ending that Windows gives it. */
    String program() {
        return program;
    }

    /**
     * What it is told. Paths are absolute and have the names that are given here, so that none is taken for an option, a
     * pattern or an address.
     */
    abstract List<String> arguments(Handover handover, Path in, Path folder);

    /** Whether the colours it gives are those of sRGB whatever profile the file has. */
    boolean appliesProfile() {
        return false;
    }

    private static String png(Path folder) {
        return folder.resolve("out.png").toString();
    }
}
