package io.github.lookalike.scan.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the place that a name of a path is. The kinds lie in drawers by the first character of their last name, or by its
 * last one where the name begins with {@code *}, so that most names are compared with a handful of a hundred kinds.
 */
final class PlaceIndex {

    private static final int ASCII = 128;

    /** A place and its pattern name by name. */
    private record Row(Place place, List<NamePattern> names) {

        /** Whether the names of a path up to this index end in those of the pattern. */
        boolean endsAt(Names path, int last) {
            int before = last + 1 - names.size();
            if (before < 0) {
                return false;
            }
            for (int i = names.size() - 1; i >= 0; i--) {
                if (!path.matches(before + i, names.get(i))) {
                    return false;
                }
            }
            return true;
        }

        NamePattern lastName() {
            return names.get(names.size() - 1);
        }
    }

    private final List<List<Row>> byFirst = drawers();
    private final List<List<Row>> byLast = drawers();

    PlaceIndex(List<Place> places) {
        for (Place place : places) {
            List<NamePattern> names = new ArrayList<>();
            for (String name : place.pattern().split("/", -1)) {
                names.add(NamePattern.parse(name));
            }
            add(new Row(place, names));
        }
    }

    /** The place that the name at an index is, be it a folder or a file; of several in one drawer the one given first. */
    Optional<Place> at(Names path, int index, boolean folder, Predicate<Place> wanted) {
        Optional<Place> found = first(drawer(byFirst, path.first(index)), path, index, folder, wanted);
        return found.isPresent() ? found : first(drawer(byLast, path.last(index)), path, index, folder, wanted);
    }

    private static Optional<Place> first(
            List<Row> rows, Names path, int index, boolean folder, Predicate<Place> wanted) {
        for (Row row : rows) {
            Place place = row.place();
            if ((folder ? place.isFolder() : place.isFile()) && row.endsAt(path, index) && wanted.test(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private void add(Row row) {
        String before = row.lastName().before();
        String after = row.lastName().after();
        if (before.isEmpty()) {
            drawer(byLast, after.charAt(after.length() - 1)).add(row);
        } else {
            drawer(byFirst, before.charAt(0)).add(row);
        }
    }

    private static List<List<Row>> drawers() {
        List<List<Row>> drawers = new ArrayList<>();
        for (int i = 0; i <= ASCII; i++) {
            drawers.add(new ArrayList<>());
        }
        return drawers;
    }

    /** The last drawer, for names beyond ASCII, stays empty: no kind has such a name. */
    private static List<Row> drawer(List<List<Row>> drawers, char c) {
        return drawers.get(Math.min(Character.toLowerCase(c), ASCII));
    }
}
