package io.github.lookalike.decoder.hevc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parameter sets of a stream so far, by their numbers. */
final class ParameterSets {

    private final Map<Integer, SequenceParameters> sequences = new HashMap<>();
    private final Map<Integer, PictureParameters> pictures = new HashMap<>();
    private final Map<Integer, Active> active = new HashMap<>();

    /** What a slice is decoded with. */
    record Active(SequenceParameters sequence, PictureParameters picture, BlockLayout layout) {

        /** The address of a slice segment that is not the first. */
        int readAddress(BitReader in) throws HevcException {
            int blocks = layout.blocks();
            int address = in.bits(Integer.SIZE - Integer.numberOfLeadingZeros(blocks - 1));
            if (address >= blocks) {
                throw new HevcException("A slice begins at block " + address + " of " + blocks);
            }
            return address;
        }
    }

    ParameterSets() {}

    ParameterSets(ParameterSets others) {
        sequences.putAll(others.sequences);
        pictures.putAll(others.pictures);
        active.putAll(others.active);
    }

    /** Takes a unit with a parameter set; any other is left alone. */
    void take(NalUnit unit) throws HevcException {
        if (unit.isSequence()) {
            SequenceParameters sequence = new SequenceParameters(unit.payload());
            sequences.put(sequence.id, sequence);
            active.clear();
        } else if (unit.isPicture()) {
            PictureParameters picture = new PictureParameters(unit.payload());
            pictures.put(picture.id, picture);
            active.clear();
        }
    }

    Optional<SequenceParameters> anySequence() {
        return sequences.values().stream().findFirst();
    }

    /** The sets of a picture that names one. */
    Active activate(int id) throws HevcException {
        Active known = active.get(id);
        if (known != null) {
            return known;
        }
        PictureParameters picture = pictures.get(id);
        if (picture == null) {
            throw new HevcException("The picture parameter set " + id + " is missing");
        }
        SequenceParameters sequence = sequences.get(picture.sequence);
        if (sequence == null) {
            throw new HevcException("The sequence parameter set " + picture.sequence + " is missing");
        }
        BlockSizes blocks = sequence.blocks;
        if (Math.max(picture.quantizationDepth, picture.range.offsetDepth()) > blocks.tree() - blocks.coding()) {
            throw new HevcException("Quantization changes in blocks smaller than any");
        }
        Active found = new Active(sequence, picture, BlockLayout.of(sequence, picture.tiles));
        active.put(id, found);
        return found;
    }
}
