package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The channels of a frame, at the scale that is wanted. */
record Channels(Frame frame, List<Channel> all) {

    /** The short side that coarse colour has at least, where the component is that large. */
    private static final int COARSE_SIDE = 32;

    private static final long MOST_BYTES = 1L << 30;

    Channels {
        all = List.copyOf(all);
    }

    /**
     * Room for the picture, unless its file is too small to fill at least half of it.
     *
     * @throws IOException when interrupted while it waits for memory
     */
    static Channels of(Frame frame, ScanTables tables, TargetSize size, FilePrefix file)
            throws DecodeException, IOException {
        refuseHollow(frame, file.size());
        int lumaEdge = 8 / size.reduction(frame.width(), frame.height());
        boolean equal = ColourConversion.isRgb(frame, tables) || size.equals(TargetSize.FULL);
        long held = 0;
        List<Integer> edges = new ArrayList<>();
        for (Frame.Component component : frame.components()) {
            int edge = edges.isEmpty() || equal ? lumaEdge : Math.min(lumaEdge, coarseEdge(frame, component));
            edges.add(edge);
            held += blocks(frame, component) * (edge * edge + bytesKept(frame, edge));
        }
        if (held > Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 3)) {
            throw new DecodeException(
                    "too large to hold at this scale: " + frame.width() + "×" + frame.height() + " pixels");
        }
        file.reserve(held);
        List<Channel> all = new ArrayList<>();
        for (int edge : edges) {
            all.add(new Channel(frame, frame.components().get(all.size()), edge));
        }
        return new Channels(frame, all);
    }

    Channel get(int component) {
        return all.get(component);
    }

    /** What is kept of a block until the last scan: all coefficients of a progressive frame, or DC alone. */
    private static int bytesKept(Frame frame, int edge) {
        if (!frame.progressive()) {
            return 0;
        }
        return edge > 1 ? 64 * Short.BYTES : Short.BYTES;
    }

    /** A block takes at least one bit for DC and, unless that comes in another scan, one for AC. */
    private static void refuseHollow(Frame frame, long bytes) throws DecodeException {
        long blocks =
                frame.components().stream().mapToLong(c -> blocks(frame, c)).sum();
        long bits = frame.progressive() ? blocks : 2 * blocks;
        if (bits > 2 * 8 * bytes) {
            throw new DecodeException("truncated: " + bytes + " bytes cannot hold most of " + frame.width() + "×"
                    + frame.height() + " pixels");
        }
    }

    private static long blocks(Frame frame, Frame.Component component) {
        long wide = Channel.ceil(frame.width(), 8 * frame.horizontalMost());
        long high = Channel.ceil(frame.height(), 8 * frame.verticalMost());
        return wide * component.horizontal() * high * component.vertical();
    }

    private static int edge(int reduction) {
        return 8 / Integer.highestOneBit(Math.min(8, reduction));
    }

    private static int coarseEdge(Frame frame, Frame.Component component) {
        int wide = Channel.ceil(frame.width() * component.horizontal(), frame.horizontalMost());
        int high = Channel.ceil(frame.height() * component.vertical(), frame.verticalMost());
        return edge(Math.max(1, Math.min(wide, high) / COARSE_SIDE));
    }
}
