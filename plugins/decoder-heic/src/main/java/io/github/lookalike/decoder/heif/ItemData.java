package io.github.lookalike.decoder.heif;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decoder.heif.ItemLocations.Extent;
import io.github.lookalike.decoder.heif.ItemLocations.Location;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The data of items, put together of its pieces. */
final class ItemData {

    /** Data that lies in another item that lies in another one, and so on: no deeper. */
    private static final int DEEPEST = 4;

    private final ByteBuffer file;
    private final ByteBuffer ownData;
    private final Map<Long, Location> locations;
    private final ItemReferences references;

    /** @param ownData the content of the box {@code idat} */
    ItemData(ByteBuffer file, ByteBuffer ownData, Map<Long, Location> locations, ItemReferences references) {
        this.file = file;
        this.ownData = ownData;
        this.locations = locations;
        this.references = references;
    }

    /** The data of an item, as far as the file has it; shared where it lies in one piece. */
    ByteBuffer of(long item) throws DecodeException {
        return of(item, 0);
    }

    private ByteBuffer of(long item, int depth) throws DecodeException {
        Location location = locations.get(item);
        if (location == null || depth > DEEPEST) {
            throw new DecodeException("damaged: a part of the picture has no data");
        }
        if (location.elsewhere()) {
            throw new DecodeException(DecodeException.Kind.UNSUPPORTED, "a part of the picture lies in another file");
        }
        List<ByteBuffer> pieces = new ArrayList<>();
        long length = 0;
        for (Extent extent : location.extents()) {
            ByteBuffer piece = piece(source(item, location.construction(), extent, depth), extent);
            pieces.add(piece);
            length += piece.remaining();
            if (length > file.limit()) {
                throw new DecodeException("damaged: a part of the picture claims more data than the file has");
            }
        }
        return pieces.size() == 1 ? pieces.get(0) : joined(pieces, (int) length);
    }

    private ByteBuffer source(long item, int construction, Extent extent, int depth) throws DecodeException {
        return switch (construction) {
            case 0 -> file;
            case 1 -> ownData;
            case 2 -> {
                List<Long> sources = references.from(item, "iloc");
                int index = (int) Math.max(0, Math.min(Integer.MAX_VALUE, extent.index() - 1));
                if (index >= sources.size()) {
                    throw new DecodeException("damaged: a part of the picture lies in an item that is not named");
                }
                yield of(sources.get(index), depth + 1);
            }
            default -> throw new DecodeException("damaged: nobody knows where a part of the picture lies");
        };
    }

    private static ByteBuffer piece(ByteBuffer source, Extent extent) throws DecodeException {
        long left = source.limit() - extent.offset();
        if (left <= 0) {
            throw new DecodeException("cut off: a part of the picture lies beyond the end of the file");
        }
        long length = extent.length() == 0 ? left : Math.min(left, extent.length());
        return source.slice((int) extent.offset(), (int) length);
    }

    private static ByteBuffer joined(List<ByteBuffer> pieces, int length) {
        ByteBuffer all = ByteBuffer.allocate(length);
        pieces.forEach(all::put);
        return all.flip();
    }
}
