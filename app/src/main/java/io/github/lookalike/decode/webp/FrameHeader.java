package io.github.lookalike.decode.webp;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What the first partition says of the whole frame (RFC 6386, 9.2 to 9.11), and the partitions.
 *
 * @param quantisers one for each segment
 * @param modes stands where the modes of the first macroblock begin
 * @param tokens one for each partition: the rows of macroblocks take turns
 * @param blocks reads a block with the chances of this frame
 * @param chanceOfTokens how likely a macroblock has tokens; −1 where all have
 */
record FrameHeader(
        FrameTag tag,
        Segments segments,
        FilterSettings filter,
        List<Quantisers> quantisers,
        BoolDecoder modes,
        List<BoolDecoder> tokens,
        TokenReader blocks,
        int chanceOfTokens) {

    FrameHeader {
        quantisers = List.copyOf(quantisers);
        tokens = List.copyOf(tokens);
    }

    /** Colour space and whether samples need clamping: nothing follows from either. */
    private static final int UNUSED_BITS = 2;

    static FrameHeader read(ByteBuffer frame) throws DecodeException {
        FrameTag tag = FrameTag.read(frame);
        int tokensFrom = FrameTag.LENGTH + tag.firstPartition();
        if (tokensFrom > frame.limit()) {
            throw new DecodeException("a WebP picture, but truncated before its first row");
        }
        BoolDecoder in = new BoolDecoder(frame.slice(FrameTag.LENGTH, tag.firstPartition()));
        in.number(UNUSED_BITS);
        Segments segments = Segments.read(in);
        FilterSettings filter = FilterSettings.read(in);
        List<BoolDecoder> tokens = partitions(frame, tokensFrom, 1 << in.number(2));
        List<Quantisers> quantisers = Quantisers.read(in, segments);
        // Whether later frames begin with these chances: there are none.
        in.flag();
        TokenReader blocks = new TokenReader(tokenChances(in));
        int chanceOfTokens = in.flag() ? in.number(8) : -1;
        return new FrameHeader(tag, segments, filter, quantisers, in, tokens, blocks, chanceOfTokens);
    }

    /** Before the partitions come the lengths of all but the last, three bytes each. */
    private static List<BoolDecoder> partitions(ByteBuffer frame, int from, int count) {
        List<BoolDecoder> partitions = new ArrayList<>();
        int end = frame.limit();
        int start = Math.min(end, from + 3 * (count - 1));
        for (int i = 0; i < count; i++) {
            int length = i == count - 1 ? end - start : length(frame, from + 3 * i);
            int there = Math.min(length, end - start);
            partitions.add(new BoolDecoder(frame.slice(start, there)));
            start += there;
        }
        return partitions;
    }

    private static int length(ByteBuffer frame, int at) {
        if (at + 3 > frame.limit()) {
            return 0;
        }
        return (frame.get(at) & 0xff) | (frame.get(at + 1) & 0xff) << 8 | (frame.get(at + 2) & 0xff) << 16;
    }

    private static int[] tokenChances(BoolDecoder in) {
        int[] chances = UsualTokenChances.ALL.clone();
        for (int i = 0; i < chances.length; i++) {
            if (in.bit(TokenChanceUpdates.ALL[i]) != 0) {
                chances[i] = in.number(8);
            }
        }
        return chances;
    }
}
