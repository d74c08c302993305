package io.github.lookalike.decoder.heif;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * Where the samples of a track lie (ISO/IEC 14496-12 §8.7): in chunks, each after the one before. Nothing is copied out of the
 * tables, however long they claim to be.
 */
final class SampleTable {

    private static final int FULL_BOX = 4;
    private static final int CHUNK_RUN = 12;

    /** The length of all samples; 0 where each has its own. */
    private final long length;

    private final int count;
    private final ByteBuffer lengths;
    private final ByteBuffer chunks;
    private final boolean wide;
    private final ByteBuffer runs;

    private SampleTable(long length, int count, ByteBuffer lengths, ByteBuffer chunks, boolean wide, ByteBuffer runs) {
        this.length = length;
        this.count = count;
        this.lengths = lengths;
        this.chunks = chunks;
        this.wide = wide;
        this.runs = runs;
    }

    /** @param table the boxes in {@code stbl} */
    static SampleTable read(List<Box> table) throws DecodeException {
        Cursor sizes = Track.needed(table, "stsz").cursor();
        sizes.skip(FULL_BOX);
        long length = sizes.u32();
        long claimed = sizes.u32();
        ByteBuffer lengths = sizes.rest();
        long count = length > 0 ? claimed : Math.min(claimed, lengths.remaining() / Integer.BYTES);
        Optional<Box> narrow = Box.first(table, "stco");
        Box places = narrow.isPresent() ? narrow.get() : Track.needed(table, "co64");
        return new SampleTable(
                length,
                (int) Math.min(Integer.MAX_VALUE, count),
                lengths,
                listed(places),
                narrow.isEmpty(),
                listed(Track.needed(table, "stsc")));
    }

    private static ByteBuffer listed(Box box) throws DecodeException {
        Cursor cursor = box.cursor();
        cursor.skip(2 * FULL_BOX);
        return cursor.rest();
    }

    int count() {
        return count;
    }

    /** The bytes of a sample, as far as the file has them; shared. */
    ByteBuffer data(int index, ByteBuffer file) throws DecodeException {
        Chunk chunk = chunk(index);
        if (chunk.number() >= chunks.remaining() / (wide ? Long.BYTES : Integer.BYTES)) {
            throw new DecodeException("damaged: nobody knows where a frame lies");
        }
        long at = wide ? chunks.getLong(chunk.number() * Long.BYTES) : u32(chunks, chunk.number());
        for (int i = chunk.first(); i < index && at >= 0 && at < file.limit(); i++) {
            at += length(i);
        }
        if (at < 0 || at >= file.limit()) {
            throw new DecodeException("cut off: a frame lies beyond the end of the file");
        }
        return file.slice((int) at, (int) Math.min(length(index), file.limit() - at));
    }

    private long length(int index) {
        return length > 0 ? length : u32(lengths, index);
    }

    /** @param first the first sample in it */
    private record Chunk(int number, int first) {}

    /** Each run of chunks says from which one on how many samples lie in each. */
    private Chunk chunk(int index) throws DecodeException {
        long first = 0;
        int all = runs.remaining() / CHUNK_RUN;
        for (int run = 0; run < all; run++) {
            long from = u32(runs, 3 * run);
            long samples = u32(runs, 3 * run + 1);
            long next = run + 1 < all ? u32(runs, 3 * run + 3) : Integer.MAX_VALUE;
            if (samples == 0 || next <= from || from == 0) {
                break;
            }
            long within = (index - first) / samples;
            if (within < next - from) {
                return new Chunk(
                        (int) Math.min(Integer.MAX_VALUE, from - 1 + within), (int) (first + within * samples));
            }
            first += (next - from) * samples;
        }
        throw new DecodeException("damaged: nobody knows where a frame lies");
    }

    private static long u32(ByteBuffer numbers, int index) {
        return numbers.getInt(index * Integer.BYTES) & 0xffff_ffffL;
    }
}
