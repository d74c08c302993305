package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import java.io.IOException;
import java.util.Optional;

/** Reads the scans of one frame into its channels. */
interface ScanReader {

    Channels channels();

    /** Reads one scan as far as it is wanted; says from where on to look for the next marker. */
    int read(ScanHeader scan, ScanTables tables, FilePrefix file) throws DecodeException, IOException;

    /** Whether all that is wanted has been read. */
    boolean isFinished();

    /**
     * Completes the samples.
     *
     * @param cutOff whether the file ends without the marker that ends a picture
     * @return what is wrong although most was read
     * @throws DecodeException when too little was read
     */
    Optional<String> finish(boolean cutOff) throws DecodeException;
}
