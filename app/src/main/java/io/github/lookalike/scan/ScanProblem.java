package io.github.lookalike.scan;

/** Why a scan passed something over, beyond what decoders say: a closed list with stable codes. */
public enum ScanProblem {
    /** A folder cannot be listed, or something in it cannot be looked at. */
    CANNOT_LIST("SCN-01"),
    /** A name that the encoding of file names has no characters for. */
    STRANGE_NAME("SCN-02"),
    /** Opening the file would download it. */
    IN_CLOUD("SCN-03"),
    /** A known folder, or a part of it, that is not there now. */
    OFFLINE("SCN-04"),
    /** The hash algorithm of a plugin failed. */
    ALGORITHM_FAILED("PLG-01");

    private final String code;

    ScanProblem(String code) {
        this.code = code;
    }

    /** Short and stable. */
    public String code() {
        return code;
    }
}
