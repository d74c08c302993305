package io.github.lookalike.decoder.hevc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decoding of one picture, NAL unit by NAL unit. */
final class PictureDecoding {

    private final ParameterSets sets;
    private final HevcOptions options;
    private @Nullable Frame frame;
    private @Nullable SliceDecoder slices;
    private @Nullable SliceHeader previous;

    PictureDecoding(ParameterSets sets, HevcOptions options) {
        this.sets = new ParameterSets(sets);
        this.options = options;
    }

    HevcPicture decode(List<NalUnit> units) throws HevcException {
        String damage = null;
        try {
            takeAll(units);
        } catch (HevcException broken) {
            if (frame == null || frame.decoded() == 0) {
                throw broken;
            }
            damage = broken.getMessage();
        }
        if (frame == null) {
            throw new HevcException("The data hold no picture");
        }
        int missing = frame.layout.blocks() - frame.decoded();
        if (damage == null && missing > 0) {
            damage = missing + " of " + frame.layout.blocks() + " blocks of the picture are missing";
        }
        return finished(frame, Optional.ofNullable(damage));
    }

    private void takeAll(List<NalUnit> units) throws HevcException {
        for (NalUnit unit : units) {
            if (!unit.isSlice()) {
                sets.take(unit);
            } else if (!takeSlice(unit)) {
                return;
            }
        }
    }

    /** Returns whether the slice belongs to the first picture. */
    private boolean takeSlice(NalUnit unit) throws HevcException {
        try {
            SliceHeader header = SliceHeader.read(unit, sets, previous);
            if (header.first() && frame != null) {
                return false;
            }
            decode(header, unit);
            previous = header;
            return true;
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | ArithmeticException impossible) {
            throw new HevcException("The HEVC data contradict themselves", impossible);
        }
    }

    private void decode(SliceHeader header, NalUnit unit) throws HevcException {
        SliceDecoder decoder = slices;
        if (decoder == null) {
            if (!header.first()) {
                throw new HevcException("The first slice of the picture is missing");
            }
            Frame begun = begin(sets.activate(header.pictureSet()));
            decoder = new SliceDecoder(begun, options);
            frame = begun;
            slices = decoder;
        } else if (frame != null && sets.activate(header.pictureSet()).picture() != frame.picture) {
            throw HevcException.unsupported("A picture with slices of different parameters is not read");
        }
        decoder.decode(header, unit.bytes());
    }

    private Frame begin(ParameterSets.Active active) throws HevcException {
        SequenceParameters sequence = active.sequence();
        if ((long) sequence.width * sequence.height > options.maxSamples()) {
            throw new HevcException("The picture has " + sequence.width + " × " + sequence.height
                    + " samples, more than " + options.maxSamples());
        }
        return new Frame(active, options);
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
