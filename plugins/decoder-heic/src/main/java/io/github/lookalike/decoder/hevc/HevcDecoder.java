package io.github.lookalike.decoder.hevc;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Decodes still pictures that share their parameter sets; for one thread at a time. */
public final class HevcDecoder {

    private HevcDecoder() {}

    /**
     * Reads the parameters of pictures.
     *
     * @param hvcC the content of an item's {@code hvcC} box: a decoder configuration record (ISO/IEC 14496-15)
     * @throws HevcException when the record or a parameter set is broken
     */
    public static HevcDecoder of(byte[] hvcC) throws HevcException {
        if (hvcC.length == 0) {
            throw new HevcException("The decoder configuration is empty");
        }
        return new HevcDecoder();
    }

    /** Says what the configuration record says of its pictures; empty where the parameter sets are among the picture's own data. */
    public Optional<HevcFormat> format() {
        return Optional.empty();
    }

    /**
     * Decodes the first picture.
     *
     * @param nalUnits the data of an item: NAL units, each after its length; read from position to limit, which do not change
     * @throws HevcException when nothing can be decoded; a picture of which a part was decoded says so by its damage
     */
    public HevcPicture decode(ByteBuffer nalUnits, HevcOptions options) throws HevcException {
        if (nalUnits.hasRemaining() || options.lumaOnly()) {
            throw new HevcException("HEVC pictures are not decoded yet");
        }
        throw new HevcException("The picture has no data");
    }
}
