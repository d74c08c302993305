package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decoder.heif.HeifFile;
import io.github.lookalike.decoder.heif.Item;
import io.github.lookalike.decoder.heif.Property.Colours;
import io.github.lookalike.decoder.heif.Property.Hevc;
import io.github.lookalike.decoder.hevc.HevcDecoder;
import io.github.lookalike.decoder.hevc.HevcException;
import io.github.lookalike.decoder.hevc.HevcFormat;
import io.github.lookalike.decoder.hevc.HevcOptions;
import io.github.lookalike.decoder.hevc.HevcPicture;
import io.github.lookalike.decoder.hevc.VideoSignal;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decodes items of H.265 data. What they have in common, as all tiles of a picture do, is made ready once. */
final class CodedItems {

    private final HeifFile file;
    private final HevcOptions options;
    /** What the last item was decoded by; tiles of a picture share it. */
    private @Nullable Hevc parameters;

    private @Nullable HevcDecoder decoder;
    private @Nullable HevcFormat format;
    private @Nullable Colours colours;
    private @Nullable Conversion conversion;

    /**
     * @param lumaOnly whether colours are of no use
     * @param unfiltered whether the edges of blocks may be left as they are
     * @param maxSamples larger pictures are refused
     */
    CodedItems(HeifFile file, boolean lumaOnly, boolean unfiltered, long maxSamples) {
        this.file = file;
        this.options = new HevcOptions(lumaOnly, unfiltered, maxSamples, CodedItems::stopWhereInterrupted);
    }

    /** Ends decoding when the time for a file is over. */
    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static void stopWhereInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new StoppedException();
        }
    }

    /** Whether an item is of H.265 data. */
    static boolean isCoded(Item item) {
        return item.type().equals("hvc1") || item.type().equals("hev1");
    }

    /** What an item's parameters say of it before it is decoded; empty where they lie in its data. */
    Optional<HevcFormat> format(Item item) throws DecodeException {
        return decoder(item).format();
    }

    /**
     * The samples of an item, and what is wrong with them.
     *
     * @param damage why some of them are missing or wrong; empty for a sound picture
     * @param share how much of the picture was decoded: what was not is mid-grey
     */
    record Coded(Samples samples, Optional<String> damage, double share) {}

    /**
     * Decodes an item as it is stored.
     *
     * @param given what the colours of the whole picture mean, where an item does not say it of itself
     * @throws InterruptedIOException when the time for the file is over
     */
    Coded decode(Item item, Optional<Colours> given) throws DecodeException, IOException {
        HevcDecoder ready = decoder(item);
        try {
            HevcPicture picture = ready.decode(file.data(item), options);
            Colours meant = item.first(Colours.class)
                    .or(() -> given)
                    .orElseGet(() -> colours(picture.format().signal()));
            return new Coded(conversion(picture.format(), meant).convert(picture), picture.damage(), picture.share());
        } catch (HevcException e) {
            throw refusal("its data cannot be decoded: ", e);
        } catch (StoppedException e) {
            InterruptedIOException stopped = new InterruptedIOException("the time for this file is over");
            stopped.initCause(e);
            throw stopped;
        }
    }

    private static DecodeException refusal(String what, HevcException e) {
        return e.isUnsupported()
                ? new DecodeException(DecodeException.Kind.UNSUPPORTED, String.valueOf(e.getMessage()))
                : new DecodeException(what + e.getMessage(), e);
    }

    /** What the stream itself says; it is limited in range where it says nothing. */
    private static Colours colours(VideoSignal signal) {
        return new Colours(signal.primaries(), signal.transfer(), signal.matrix(), signal.fullRange());
    }

    private HevcDecoder decoder(Item item) throws DecodeException {
        Hevc wanted = item.first(Hevc.class)
                .orElseThrow(() -> new DecodeException("damaged: how its data is to be decoded is not said"));
        HevcDecoder known = decoder;
        if (known == null || !wanted.equals(parameters)) {
            byte[] bytes = new byte[wanted.configuration().remaining()];
            wanted.configuration().get(wanted.configuration().position(), bytes);
            try {
                known = HevcDecoder.of(bytes);
            } catch (HevcException e) {
                throw refusal("how its data is to be decoded makes no sense: ", e);
            }
            decoder = known;
            parameters = wanted;
        }
        return known;
    }

    private Conversion conversion(HevcFormat wanted, Colours meant) {
        Conversion known = conversion;
        boolean same = known != null
                && meant.equals(colours)
                && format != null
                && format.lumaBits() == wanted.lumaBits()
                && format.chromaBits() == wanted.chromaBits();
        if (known == null || !same) {
            known = new Conversion(wanted, meant, options.unfiltered());
            conversion = known;
            colours = meant;
            format = wanted;
        }
        return known;
    }
}
