package io.github.lookalike.decoder.hevc;

/** Decodes the coding tree blocks of slice segments (H.265 7.3.8.1 and 9.3.1). */
final class SliceDecoder {

    private final Frame frame;
    private final PictureParameters picture;
    private final BlockLayout layout;
    private final Checkpoint checkpoint;
    private final int[] rasterOrder;

    private final Cabac cabac = new Cabac();
    private final ResidualCoding coding;
    private final Quantization quantization;
    private final OffsetReader offsets;
    private final EdgeMarks marks;
    private final CodingTree tree;

    /** After the second block of a row, for the start of the next one. */
    private final CabacMemory afterSecond = new CabacMemory();
    /** After a slice segment, for one that depends on it. */
    private final CabacMemory afterSegment = new CabacMemory();

    SliceDecoder(Frame frame, HevcOptions options) {
        this.frame = frame;
        picture = frame.picture;
        layout = frame.layout;
        checkpoint = options.checkpoint();
        rasterOrder = layout.rasterOrder();
        coding = new ResidualCoding(cabac, new ParameterSets.Active(frame.sequence, picture, layout));
        quantization = new Quantization(cabac, frame, picture);
        offsets = new OffsetReader(cabac, frame, picture.range);
        marks = new EdgeMarks(frame, picture, !options.unfiltered());
        BlockReconstruction blocks =
                new BlockReconstruction(cabac, frame, quantization, coding, picture.range.crossComponent());
        TransformTree transforms = new TransformTree(cabac, frame, quantization, blocks, marks);
        tree = new CodingTree(cabac, frame, quantization, transforms, marks);
    }

    void decode(SliceHeader slice, byte[] data) throws HevcException {
        marks.beginSlice(slice);
        quantization.beginSlice(slice);
        cabac.start(data, slice.dataStart());
        int place = layout.decodingOrder(slice.address());
        boolean fresh = true;
        boolean more = true;
        while (more) {
            int block = rasterOrder[place];
            begin(block, slice, fresh, fresh || startsTile(place));
            decodeBlock(block, slice);
            place++;
            fresh = false;
            more = !cabac.terminate();
            if (more) {
                if (place == rasterOrder.length) {
                    throw new HevcException("A slice goes on beyond the picture");
                }
                endPart(place);
            }
            checkpoint.passed();
        }
        afterSegment.keep(cabac, coding.statistics());
    }

    private void decodeBlock(int block, SliceHeader slice) throws HevcException {
        offsets.read(block, slice);
        int x = block % layout.columns;
        tree.decode(x << frame.treeLog2, (block / layout.columns) << frame.treeLog2);
        if (picture.wavefronts && x == layout.tileStart(x) + 1) {
            afterSecond.keep(cabac, coding.statistics());
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
        frame.begin(block, slice);
        int place = layout.decodingOrder(block);
        int column = block % layout.columns;
        boolean row = picture.wavefronts && column == layout.tileStart(column);
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

    private boolean startsTile(int place) {
        return place == 0 || (picture.tiled && frame.tile(rasterOrder[place]) != frame.tile(rasterOrder[place - 1]));
    }

    /** Between two blocks that are written apart comes a bin that says so, and the next begins with a whole byte. */
    private void endPart(int next) throws HevcException {
        int column = rasterOrder[next] % layout.columns;
        boolean row = picture.wavefronts && column == layout.tileStart(column);
        if (row || startsTile(next)) {
            if (!cabac.terminate()) {
                throw new HevcException("A tile or row of a slice does not end where it should");
            }
            cabac.start(cabac.data(), cabac.next());
        }
    }
}
