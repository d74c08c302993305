package io.github.lookalike.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.pf4j.ExtensionPoint;

/**
 * You implement this: it reads pictures of one format or several.
 *
 * <p>Files are hostile: never trust a length in them, and bound memory and time by what the file really holds.
 */
public interface ImageDecoder extends ExtensionPoint {

    /** The formats it reads, such as {@code JPEG}, upper-case. */
    List<String> formats();

    /** The file suffixes these formats usually have, lower-case without the dot; a walk looks at such files. */
    List<String> suffixes();

    /**
     * The picture, or nothing when the file is not of these formats (judged by its first bytes, never by its name).
     *
     * @throws DecodeException when it is, but no picture can be had from it
     * @throws IOException when the file cannot be read
     */
    Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException;

    /**
     * A page of a document, or a frame of an animation as it is seen on its canvas; nothing when there is none of this
     * number, or the decoder reads the first alone. Pages that cannot be read are never taken for compared.
     *
     * @param index from 0, which is what {@link #decode} gives
     * @throws DecodeException when there is one, but no picture can be had from it
     * @throws IOException when the file cannot be read
     */
    default Optional<Decoded> decodePage(ImageSource source, int index, TargetSize size)
            throws DecodeException, IOException {
        return index == 0 ? decode(source, size) : Optional.empty();
    }
}
