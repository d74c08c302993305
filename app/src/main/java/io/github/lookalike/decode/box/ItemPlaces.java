package io.github.lookalike.decode.box;

import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the data of items lies in a HEIF file: the box {@code iloc} (ISO/IEC 14496-12 §8.11.3). */
public final class ItemPlaces {

    private static final int FULL_BOX = 4;
    /** More pieces than an item of any honest file has. */
    private static final int MOST = 64;

    private final ByteWindow window;
    private final Box table;
    private final long ownData;
    private final int version;
    private final int offsetBytes;
    private final int lengthBytes;
    private final int baseBytes;
    private final int indexBytes;

    private ItemPlaces(ByteWindow window, Box table, long ownData) throws IOException {
        this.window = window;
        this.table = table;
        this.ownData = ownData;
        this.version = table.u8(window, 0);
        int widths = table.u16At(window, FULL_BOX);
        this.offsetBytes = widths >> 12;
        this.lengthBytes = widths >> 8 & 15;
        this.baseBytes = widths >> 4 & 15;
        this.indexBytes = version == 1 || version == 2 ? widths & 15 : 0;
    }

    /** The pieces of some items, in order; none for those that lie in other items or files, or in very many pieces. */
    public static Map<Long, List<Piece>> read(ByteWindow window, Box meta, Set<Long> wanted) throws IOException {
        Optional<Box> table = meta.child(window, "iloc", FULL_BOX);
        Optional<Box> ownData = meta.child(window, "idat", FULL_BOX);
        return table.isEmpty()
                ? Map.of()
                : new ItemPlaces(window, table.get(), ownData.map(Box::from).orElse(-1L)).read(wanted);
    }

    private Map<Long, List<Piece>> read(Set<Long> wanted) throws IOException {
        int idBytes = version >= 2 ? 4 : 2;
        long count = number(FULL_BOX + 2L, idBytes);
        long at = FULL_BOX + 2L + idBytes;
        Map<Long, List<Piece>> found = new HashMap<>();
        for (long i = 0; i < count && table.from() + at < table.to(); i++) {
            long id = number(at, idBytes);
            at += idBytes;
            int construction = version == 0 ? 0 : table.u16At(window, at) & 15;
            at += version == 0 ? 2 : 4;
            int pieces = table.u16At(window, at + baseBytes);
            if (wanted.contains(id) && construction <= 1 && pieces <= MOST) {
                found.putIfAbsent(id, pieces(at, construction == 0 ? 0 : ownData, pieces));
            }
            at += baseBytes + 2 + (long) pieces * (indexBytes + offsetBytes + lengthBytes);
        }
        return found;
    }

    /** @param origin from where places are counted; negative when that is not there */
    private List<Piece> pieces(long at, long origin, int count) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        long base = number(at, baseBytes);
        for (int i = 0; i < count && origin >= 0; i++) {
            long place = at + baseBytes + 2 + (long) i * (indexBytes + offsetBytes + lengthBytes) + indexBytes;
            pieces.add(new Piece(origin + base + number(place, offsetBytes), number(place + offsetBytes, lengthBytes)));
        }
        return pieces;
    }

    private long number(long at, int bytes) throws IOException {
        return switch (bytes) {
            case 2 -> table.u16At(window, at);
            case 4 -> table.u32At(window, at);
            case 8 -> table.u32At(window, at) << 32 | table.u32At(window, at + 4);
            default -> 0;
        };
    }
}
