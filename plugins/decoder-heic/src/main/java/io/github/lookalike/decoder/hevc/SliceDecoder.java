package io.github.lookalike.decoder.hevc;

/** Decodes the coding tree blocks of slice segments (H.265 7.3.8.1 and 9.3.1). */
final class SliceDecoder {

    private final Frame frame;
    private final PictureParameters picture;
    private final BlockLayout layout;
    private final Checkpoint checkpoint;
    private final int[] rasterOrder;
    private final int[] partEnds;

    private final Cabac cabac = new Cabac();
    private final ResidualCoding coding;
    private final Quantization quantization;
    private final OffsetReader offsets;
    private final EdgeMarks marks;
    private final CodingTree tree;

    /** After the second block of a row, for the start of the next one. */
    private final CabacMemory afterSecond = new CabacMemory();

    /** The block it is of; −1 before there is one. */
    private int kept = -1;
    /** After a slice segment, for one that depends on it. */
    private final CabacMemory afterSegment = new CabacMemory();

    SliceDecoder(Frame frame, HevcOptions options) {
        this.frame = frame;
        picture = frame.picture;
        layout = frame.layout;
        checkpoint = options.checkpoint();
        rasterOrder = layout.rasterOrder();
        partEnds = ends();
        coding = new ResidualCoding(cabac, new ParameterSets.Active(frame.sequence, picture, layout));
        quantization = new Quantization(cabac, frame, picture);
        offsets = new OffsetReader(cabac, frame, picture.range);
        marks = new EdgeMarks(frame, picture, !options.unfiltered());
        BlockReconstruction blocks =
                new BlockReconstruction(cabac, frame, quantization, coding, picture.range.crossComponent());
        TransformTree transforms = new TransformTree(cabac, frame, quantization, blocks, marks);
        tree = new CodingTree(cabac, frame, quantization, transforms, marks);
    }

    /**
     * Decodes a slice segment. A part of it that is broken costs the rest of that part alone, where the header says where the
     * next one begins.
     */
    void decode(SliceHeader slice, byte[] data) {
        marks.beginSlice(slice);
        quantization.beginSlice(slice);
        int place = layout.decodingOrder(slice.address());
        int from = slice.parts().get(0);
        boolean more = true;
        for (int part = 0; more; part++) {
            int end = partEnds[place];
            boolean last = part + 1 >= slice.parts().size();
            try {
                cabac.start(data, from);
                more = decodePart(place, end, slice, part == 0);
                from = cabac.next();
                if (!more && !last) {
                    throw new HevcException("A slice ends before its last tile or row");
                }
            } catch (HevcException
                    | IndexOutOfBoundsException
                    | NegativeArraySizeException
                    | ArithmeticException broken) {
                frame.damaged(HevcException.of(broken));
                more = !last && end < rasterOrder.length;
                from = last ? from : slice.parts().get(part + 1);
            }
            place = end;
        }
        afterSegment.keep(cabac, coding.statistics());
    }

    /** By place, where the next part begins. */
    private int[] ends() {
        int[] ends = new int[rasterOrder.length];
        int end = ends.length;
        for (int place = ends.length - 1; place >= 0; place--) {
            ends[place] = end;
            end = startsPart(place) ? place : end;
        }
        return ends;
    }

    /** Returns whether the slice goes on behind the part. */
    private boolean decodePart(int start, int end, SliceHeader slice, boolean first) throws HevcException {
        for (int place = start; place < end; place++) {
            int block = rasterOrder[place];
            boolean fresh = first && place == start;
            begin(block, slice, fresh, fresh || startsTile(place));
            decodeBlock(block, slice);
            checkpoint.passed();
            if (cabac.terminate()) {
                return false;
            }
        }
        if (end == rasterOrder.length) {
            throw new HevcException("A slice goes on beyond the picture");
        }
        if (!cabac.terminate()) {
            throw new HevcException("A tile or row of a slice does not end where it should");
        }
        return true;
    }

    private void decodeBlock(int block, SliceHeader slice) throws HevcException {
        offsets.read(block, slice);
        int x = block % layout.columns;
        tree.decode(x << frame.treeLog2, (block / layout.columns) << frame.treeLog2);
        if (picture.wavefronts && x == layout.tileStart(x) + 1) {
            afterSecond.keep(cabac, coding.statistics());
            kept = block;
        }
        if (cabac.exhausted()) {
            throw new HevcException("The data of a slice end too early");
        }
    }

    /** Sets the contexts for a block that begins a segment, a tile or, with wavefronts, a row. */
    private void begin(int block, SliceHeader slice, boolean segment, boolean part) throws HevcException {
        if (frame.slices[block] != null) {
            throw new HevcException("A slice begins again what was decoded");
        }
        int place = layout.decodingOrder(block);
        int column = block % layout.columns;
        boolean row = picture.wavefronts && column == layout.tileStart(column);
        if (row && lacksRowAbove(block, column, slice)) {
            throw new HevcException("A row cannot be read without the one above it");
        }
        frame.begin(block, slice);
        if (!part && !row) {
            return;
        }
        boolean tile = startsTile(place);
        boolean continued = segment && slice.dependent();
        if (tile || row || !continued) {
            quantization.restart(slice);
        }
        if (!tile && row) {
            int side = 1 << frame.treeLog2;
            int x = column * side;
            int y = block / layout.columns * side;
            if (frame.available(x, y, x + side, y - side)) {
                afterSecond.restore(cabac, coding.statistics());
                return;
            }
        } else if (!tile && continued) {
            afterSegment.restore(cabac, coding.statistics());
            return;
        }
        Contexts.initialize(cabac.states, slice.quantization());
        coding.statistics().reset();
    }

    /** Whether a row would begin with what is known after the second block of the one above, and that block was not decoded. */
    private boolean lacksRowAbove(int block, int column, SliceHeader slice) {
        int second = block - layout.columns + 1;
        boolean same = second >= 0
                && column + 1 < layout.columns
                && frame.tile(second) == frame.tile(block)
                && layout.decodingOrder(second) >= layout.decodingOrder(slice.sliceAddress());
        return same && kept != second;
    }

    private boolean startsTile(int place) {
        return place == 0 || (picture.tiled && frame.tile(rasterOrder[place]) != frame.tile(rasterOrder[place - 1]));
    }

    /** Whether a block is written apart from the one before: after a bin that says so, and from a whole byte on. */
    private boolean startsPart(int place) {
        int column = rasterOrder[place] % layout.columns;
        return startsTile(place) || (picture.wavefronts && column == layout.tileStart(column));
    }
}
