package io.github.lookalike.decoder.heic;

/** What people call the codings that pictures in HEIF files have. */
final class Codings {

    private Codings() {}

    /** Why an item of a type is not read. */
    static String refusal(String type) {
        String coding = switch (type) {
            case "av01" -> "AV1 (AVIF)";
            case "avc1" -> "H.264";
            case "vvc1" -> "H.266";
            case "jpeg" -> "JPEG";
            case "j2k1" -> "JPEG 2000";
            case "unci" -> "uncompressed samples";
            default -> "\"" + type + "\"";
        };
        return "a HEIF picture of " + coding
                + ", which cannot be read in this container; convert it to JPEG to compare it";
    }
}
