package io.github.lookalike.decoder.hevc;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A picture while it is decoded: its samples, and what later blocks and the filters must know of those before. */
final class Frame {

    /** The place in decoding order of each 4×4 block of the greatest coding tree block, row by row: bits of x and y in turns. */
    private static final short[] Z_ORDER = zOrder();

    final SequenceParameters sequence;
    final PictureParameters picture;
    final BlockLayout layout;
    final int width;
    final int height;
    /** Rows and columns of a coding tree block, as a power of two. */
    final int treeLog2;

    private final int treeMask;

    final int codingLog2;
    final Samples[] components;

    /** By coding tree block in raster order: the header of its slice, once it is decoded. */
    final @Nullable SliceHeader[] slices;

    final @Nullable OffsetParameters[] offsets;
    /** The first block of its slice by coding tree block; −1 where none is decoded. */
    private final int[] sliceAddresses;

    private final int[] order;
    private final int[] tiles;

    /** Smallest coding blocks in a row, by which the next three are stored. */
    final int codingStride;

    final byte[] depths;
    final byte[] quantizations;
    /** Blocks that no filter changes; empty where there can be none. */
    final boolean[] untouched;

    /** 4×4 blocks in a row. */
    final int modeStride;

    final byte[] modes;
    final Edges edges;
    private @Nullable HevcException damage;
    /** Whether the coding tree block to the left of the one that was begun last may be used; so for the others. */
    private boolean leftTree;

    private boolean upperTree;
    private boolean cornerTree;
    private boolean fartherTree;

    /** @param spare samples that may be used again */
    Frame(ParameterSets.Active active, HevcOptions options, Samples[] spare) {
        sequence = active.sequence();
        picture = active.picture();
        layout = active.layout();
        width = sequence.width;
        height = sequence.height;
        treeLog2 = sequence.blocks.tree();
        treeMask = (1 << treeLog2) - 1;
        codingLog2 = sequence.blocks.coding();
        components = Samples.of(sequence, options.lumaOnly(), spare);
        int blocks = layout.blocks();
        slices = new SliceHeader[blocks];
        offsets = new OffsetParameters[blocks];
        sliceAddresses = new int[blocks];
        order = new int[blocks];
        tiles = new int[blocks];
        Arrays.fill(sliceAddresses, -1);
        for (int i = 0; i < blocks; i++) {
            order[i] = layout.decodingOrder(i);
            tiles[i] = layout.tile(i);
        }
        codingStride = width >> codingLog2;
        int codingBlocks = codingStride * (height >> codingLog2);
        depths = new byte[codingBlocks];
        quantizations = new byte[codingBlocks];
        boolean exempt = picture.lossless || (sequence.pcm != null && sequence.pcm.unfiltered());
        untouched = new boolean[exempt ? codingBlocks : 0];
        modeStride = width >> 2;
        modes = new byte[modeStride * (height >> 2)];
        edges = new Edges(width, height);
    }

    int block(int x, int y) {
        return (y >> treeLog2) * layout.columns + (x >> treeLog2);
    }

    int tile(int block) {
        return tiles[block];
    }

    /** Where a coding block is in what is stored by the smallest ones. */
    int coding(int x, int y) {
        return (y >> codingLog2) * codingStride + (x >> codingLog2);
    }

    /** Begins a coding tree block, of which the neighbours are known then. */
    void begin(int block, SliceHeader slice) {
        slices[block] = slice;
        sliceAddresses[block] = slice.sliceAddress();
        int x = (block % layout.columns) << treeLog2;
        int y = (block / layout.columns) << treeLog2;
        leftTree = available(x, y, x - 1, y);
        upperTree = available(x, y, x, y - 1);
        cornerTree = available(x, y, x - 1, y - 1);
        fartherTree = available(x, y, x + (1 << treeLog2), y - 1);
    }

    /** Whether the samples to the left of a block may be used, which lies in the coding tree block that was begun last. */
    boolean hasLeft(int x) {
        return (x & treeMask) != 0 || leftTree;
    }

    /** Whether the samples above may be used. */
    boolean hasAbove(int y) {
        return (y & treeMask) != 0 || upperTree;
    }

    /** Whether the sample above the one to the left may be used. */
    boolean hasCorner(int x, int y) {
        if ((x & treeMask) != 0) {
            return hasAbove(y);
        }
        return (y & treeMask) != 0 ? leftTree : cornerTree;
    }

    /** Whether the samples to the left may be used from a row on that is below the block. */
    boolean hasLower(int x, int y, int below) {
        if ((below & treeMask) == 0 || below >= height) {
            return false;
        }
        return (x & treeMask) == 0 ? leftTree : zOrder(x - 1, below) < zOrder(x, y);
    }

    /** Whether the samples above may be used from a column on that is to the right of the block. */
    boolean hasFarther(int x, int y, int right) {
        if (right >= width) {
            return false;
        }
        boolean beyond = (right & treeMask) == 0;
        if ((y & treeMask) == 0) {
            return beyond ? fartherTree : upperTree;
        }
        return !beyond && zOrder(right, y - 1) < zOrder(x, y);
    }

    boolean sameSlice(int block, int other) {
        return sliceAddresses[block] == sliceAddresses[other];
    }

    boolean decodedBefore(int block, int other) {
        return order[block] < order[other];
    }

    /** Whether a place with samples may be used at another one (H.265 6.4.1): all in luma samples. */
    boolean available(int x, int y, int neighbourX, int neighbourY) {
        if (neighbourX < 0 || neighbourY < 0 || neighbourX >= width || neighbourY >= height) {
            return false;
        }
        int here = block(x, y);
        int there = block(neighbourX, neighbourY);
        if (here == there) {
            return zOrder(neighbourX, neighbourY) < zOrder(x, y);
        }
        return order[there] < order[here]
                && sliceAddresses[there] == sliceAddresses[here]
                && tiles[there] == tiles[here];
    }

    /** Stores one value for all smallest coding blocks of a coding block. */
    void fillCoding(byte[] values, int x, int y, int log2, byte value) {
        int count = 1 << (log2 - codingLog2);
        int at = coding(x, y);
        for (int row = 0; row < count; row++) {
            Arrays.fill(values, at, at + count, value);
            at += codingStride;
        }
    }

    void exempt(int x, int y, int log2) {
        int count = 1 << (log2 - codingLog2);
        int at = coding(x, y);
        for (int row = 0; row < count; row++) {
            Arrays.fill(untouched, at, at + count, true);
            at += codingStride;
        }
    }

    void fillModes(int x, int y, int log2, int mode) {
        int count = 1 << (log2 - 2);
        int at = (y >> 2) * modeStride + (x >> 2);
        for (int row = 0; row < count; row++) {
            Arrays.fill(modes, at, at + count, (byte) mode);
            at += modeStride;
        }
    }

    int mode(int x, int y) {
        return modes[(y >> 2) * modeStride + (x >> 2)];
    }

    /** Notes what is wrong with the picture; the first time counts. */
    void damaged(HevcException reason) {
        damage = damage == null ? reason : damage;
    }

    /** What is wrong with the picture; null as long as nothing is. */
    @Nullable
    HevcException damage() {
        return damage;
    }

    /** How many blocks were decoded. */
    int decoded() {
        int count = 0;
        for (int address : sliceAddresses) {
            count += address >= 0 ? 1 : 0;
        }
        return count;
    }

    private int zOrder(int x, int y) {
        return Z_ORDER[(y & treeMask) >> 2 << 4 | (x & treeMask) >> 2];
    }

    private static short[] zOrder() {
        short[] order = new short[256];
        for (int i = 0; i < order.length; i++) {
            for (int bit = 0; bit < 4; bit++) {
                order[i] |= (short) ((i >> bit & 1) << (2 * bit) | (i >> (bit + 4) & 1) << (2 * bit + 1));
            }
        }
        return order;
    }
}
