package io.github.lookalike.decode.whole;

import io.github.lookalike.decode.box.Box;
import io.github.lookalike.decode.box.ItemPlaces;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where a HEIF file keeps what comes with its pictures: auxiliary pictures and their parts, tone maps, films. */
final class HeifBeside {

    private HeifBeside() {}

    /** The places, by the numbers of the items; empty where some of them cannot be told. */
    static Optional<List<Piece>> read(ByteWindow window) throws IOException {
        Box whole = Box.whole(window);
        Optional<Box> meta = whole.child(window, "meta", 0);
        if (meta.isEmpty()) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        Set<Long> items = items(
                HeifReference.read(window, meta.get()),
                HeifItems.read(window, meta.get()).toneMaps());
        Map<Long, List<Piece>> places = ItemPlaces.read(window, meta.get(), items);
        for (long item : items) {
            pieces.addAll(places.getOrDefault(item, List.of()));
        }
        Optional<Box> film = whole.child(window, "mpvd", 0);
        if (film.isPresent()) {
            pieces.add(new Piece(film.get().from(), film.get().to() - film.get().from()));
        }
        return places.keySet().containsAll(items) ? Optional.of(pieces) : Optional.empty();
    }

    /** A tone map is made of the picture first, and then of how much brighter its parts are. */
    private static Set<Long> items(List<HeifReference> references, Set<Long> toneMaps) {
        Set<Long> items = new TreeSet<>(toneMaps);
        for (HeifReference reference : references) {
            if (reference.type().equals("auxl")) {
                items.add(reference.from());
            } else if (reference.type().equals("dimg") && toneMaps.contains(reference.from())) {
                reference.to().stream().skip(1).forEach(items::add);
            }
        }
        for (HeifReference reference : references) {
            if (reference.type().equals("dimg")
                    && items.contains(reference.from())
                    && !toneMaps.contains(reference.from())) {
                items.addAll(reference.to());
            }
        }
        return items;
    }
}
