package io.github.lookalike.decoder.hevc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decoding of one picture, NAL unit by NAL unit. */
final class PictureDecoding {

    private final ParameterSets sets;
    private final HevcOptions options;
    private final Samples[] spare;
    private @Nullable Frame frame;
    private @Nullable SliceDecoder slices;
    private @Nullable SliceHeader previous;
    /** What was met first of what is broken. */
    private @Nullable HevcException broken;

    /** @param spare samples that nobody uses any more */
    PictureDecoding(ParameterSets sets, HevcOptions options, Samples[] spare) {
        this.sets = new ParameterSets(sets);
        this.options = options;
        this.spare = spare;
    }

    /** The samples that were decoded. */
    Samples[] samples() {
        return frame == null ? spare : frame.components;
    }

    HevcPicture decode(List<NalUnit> units) throws HevcException {
        takeAll(units);
        Frame decoded = frame;
        if (decoded == null || decoded.decoded() == 0) {
            throw broken == null ? new HevcException("The data hold no picture") : broken;
        }
        String damage = broken == null ? null : broken.getMessage();
        int missing = decoded.layout.blocks() - decoded.decoded();
        if (damage == null && missing > 0) {
            damage = missing + " of " + decoded.layout.blocks() + " blocks of the picture are missing";
        }
        return finished(decoded, Optional.ofNullable(damage));
    }

    /** A unit that is broken is lost, and no other with it. */
    private void takeAll(List<NalUnit> units) {
        for (NalUnit unit : units) {
            try {
                if (!unit.isSlice()) {
                    sets.take(unit);
                } else if (!takeSlice(unit)) {
                    return;
                }
            } catch (HevcException
                    | IndexOutOfBoundsException
                    | NegativeArraySizeException
                    | ArithmeticException lost) {
                note(HevcException.of(lost));
            }
        }
    }

    private void note(HevcException damage) {
        broken = broken == null ? damage : broken;
    }

    /** Returns whether the slice belongs to the first picture. */
    private boolean takeSlice(NalUnit unit) throws HevcException {
        SliceHeader header = SliceHeader.read(unit, sets, previous);
        if (header.first() && frame != null) {
            return false;
        }
        decode(header, unit);
        previous = header;
        return true;
    }

    private void decode(SliceHeader header, NalUnit unit) throws HevcException {
        SliceDecoder decoder = slices;
        Frame begun = frame;
        if (decoder == null || begun == null) {
            begun = begin(sets.activate(header.pictureSet()));
            decoder = new SliceDecoder(begun, options);
            frame = begun;
            slices = decoder;
        } else if (sets.activate(header.pictureSet()).picture() != begun.picture) {
            throw HevcException.unsupported("A picture with slices of different parameters is not read");
        }
        decoder.decode(header, unit.bytes());
        if (begun.damage() != null) {
            note(begun.damage());
        }
    }

    private Frame begin(ParameterSets.Active active) throws HevcException {
        SequenceParameters sequence = active.sequence();
        if ((long) sequence.width * sequence.height > options.maxSamples()) {
            throw new HevcException("The picture has " + sequence.width + " × " + sequence.height
                    + " samples, more than " + options.maxSamples());
        }
        return new Frame(active, options, spare);
    }

    private HevcPicture finished(Frame picture, Optional<String> damage) {
        if (!options.unfiltered()) {
            new Deblocking(picture).filter(options.checkpoint());
            new SampleAdaptiveOffset(picture).filter(options.checkpoint());
        }
        List<Plane> planes = new ArrayList<>();
        for (Samples samples : picture.components) {
            planes.add(samples.cropped(picture.sequence.window));
        }
        double share = (double) picture.decoded() / picture.layout.blocks();
        return new HevcPicture(picture.sequence.format(), planes, damage, share);
    }
}
