package io.github.lookalike.decoder.hevc;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Decodes still pictures that share their parameter sets, one after the other. */
public final class HevcDecoder {

    /** Pictures of more samples are not followed by others of their size: so much memory is given back at once. */
    private static final int MOST_SPARE = 1 << 20;

    private final ConfigurationRecord configuration;
    private final ParameterSets sets = new ParameterSets();
    /** The samples of the picture before: tiles of one picture are of one size. */
    private Samples[] spare = {};

    private HevcDecoder(ConfigurationRecord configuration) {
        this.configuration = configuration;
    }

    /**
     * Reads the parameters of pictures.
     *
     * @param hvcC the content of an item's {@code hvcC} box: a decoder configuration record (ISO/IEC 14496-15)
     * @throws HevcException when the record or a parameter set is broken
     */
    public static HevcDecoder of(byte[] hvcC) throws HevcException {
        HevcDecoder decoder = new HevcDecoder(ConfigurationRecord.read(hvcC));
        for (NalUnit unit : decoder.configuration.units()) {
            decoder.sets.take(unit);
        }
        return decoder;
    }

    /** Says what the configuration record says of its pictures; empty where the parameter sets are among the picture's own data. */
    public Optional<HevcFormat> format() {
        return sets.anySequence().map(SequenceParameters::format);
    }

    /**
     * Decodes the first picture. Its arrays are filled anew when the next one is decoded.
     *
     * @param nalUnits the data of an item: NAL units, each after its length; read from position to limit, which do not change
     * @throws HevcException when nothing can be decoded; a picture of which a part was decoded says so by its damage
     */
    public HevcPicture decode(ByteBuffer nalUnits, HevcOptions options) throws HevcException {
        PictureDecoding decoding = new PictureDecoding(sets, options, spare);
        HevcPicture picture = decoding.decode(configuration.split(nalUnits));
        Samples[] samples = decoding.samples();
        spare = samples.length > 0 && samples[0].values.length <= MOST_SPARE ? samples : new Samples[0];
        return picture;
    }
}
