package io.github.lookalike.scan.place;

/**
 * A kind of place that another program rules.
 *
 * @param pattern how it is told: the name of a folder or file, or the names of several within each other joined by
 *     {@code /}; each may have one {@code *} for any text; upper and lower case are the same
 * @param marker the name of a file that must lie in the folder, where the pattern alone could be a person's own folder;
 *     else empty
 * @param holder what must have the name
 * @param treatment what becomes of it
 * @param owner whose it is, for people
 * @param source who says so: the vendor's documentation, a standard, or the program itself
 */
public record Place(String pattern, String marker, Holder holder, Treatment treatment, String owner, String source) {

    /** What has the name of a place. */
    public enum Holder {
        FOLDER,
        FILE,
        FOLDER_OR_FILE
    }

    /** What becomes of the pictures in a place. */
    public enum Treatment {
        /** They are neither read nor shown, only counted: what is in there was thrown away, or made from other pictures. */
        LEFT_OUT,
        /** They are read and may be kept, never removed: only the program that keeps the library may do that. */
        PROTECTED
    }

    public Place {
        if (pattern.isEmpty() || owner.isEmpty() || source.isEmpty()) {
            throw new IllegalArgumentException("a place has a pattern, an owner and a source: " + pattern);
        }
    }

    /** A short name for lists and counts. */
    public String kind() {
        return marker.isEmpty() ? pattern : pattern + " with " + marker;
    }

    boolean isFolder() {
        return holder != Holder.FILE;
    }

    boolean isFile() {
        return holder != Holder.FOLDER;
    }
}
