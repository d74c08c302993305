package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decoder.heic.OverlayLayout.Place;
import io.github.lookalike.decoder.heif.HeifFile;
import io.github.lookalike.decoder.heif.Item;
import io.github.lookalike.decoder.heif.Property;
import io.github.lookalike.decoder.heif.Property.Colours;
import io.github.lookalike.decoder.hevc.HevcFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decodes items, of whatever they are put together, part by part. */
final class ItemDecoder {

    /** Pictures of pictures of pictures: no deeper. */
    private static final int DEEPEST = 4;

    private static final String DAMAGED = "damaged: ";

    /** All values of a sample are used. */
    private static final Colours AMOUNTS = new Colours(2, 2, 2, true);

    private final HeifFile file;
    private final CodedItems coded;
    private final Memory memory;
    private final List<String> damages = new ArrayList<>();
    /** The pictures, by id, of which parts are being decoded: none of them is a part of itself. */
    private final Set<Long> begun = new HashSet<>();

    private long pixels;
    /** How many pixels were decoded, of how many there should be. */
    private double decoded;

    private double expected;

    ItemDecoder(HeifFile file, CodedItems coded, Memory memory) {
        this.file = file;
        this.coded = coded;
        this.memory = memory;
    }

    /** What is wrong with what was decoded so far. */
    Optional<String> damage() {
        return damages.stream().findFirst();
    }

    /** How much was decoded of all that it took: the rest is mid-grey. */
    double share() {
        return decoded == expected ? 1 : decoded / expected;
    }

    /**
     * The size of a picture as it is stored.
     *
     * @throws DecodeException when it is of a kind that is not read here, or does not say it
     */
    Property.Size size(Item item) throws DecodeException {
        refuseUnknown(item);
        if (item.type().equals("grid")) {
            GridLayout grid = GridLayout.read(file.data(item));
            return new Property.Size(grid.width(), grid.height());
        }
        if (item.type().equals("iovl")) {
            OverlayLayout overlay = overlay(item, file.parts(item));
            return new Property.Size(overlay.width(), overlay.height());
        }
        Optional<HevcFormat> format = coded.format(item);
        return format.map(known -> new Property.Size(known.width(), known.height()))
                .or(() -> item.first(Property.Size.class))
                .orElseThrow(() -> new DecodeException("damaged: its size is not said"));
    }

    /** Decodes a picture as it is stored. */
    void decode(Item item, Sink sink) throws DecodeException, IOException {
        decode(item, item.first(Colours.class), sink, 0);
    }

    /** Decodes a picture whose luma is no light but an amount, from nothing to all. */
    void decodeAmounts(Item item, Sink sink) throws DecodeException, IOException {
        decode(item, Optional.of(AMOUNTS), sink, 0);
    }

    /** A picture as it is shown, in memory. */
    private Samples whole(Item item, Optional<Colours> given, int depth) throws DecodeException, IOException {
        Source source = Source.of(file, item);
        Frame frame = new Frame();
        Samples samples;
        if (CodedItems.isCoded(source.item())) {
            samples = coded(source.item(), given);
        } else {
            decode(source.item(), given, frame, depth);
            samples = frame.samples();
        }
        return samples.shownAs(Shape.of(samples.width(), samples.height(), source.changes()));
    }

    private void decode(Item item, Optional<Colours> given, Sink sink, int depth) throws DecodeException, IOException {
        refuseUnknown(item);
        if (depth > DEEPEST || !begun.add(item.id())) {
            throw new DecodeException("damaged: it is put together of itself");
        }
        try {
            Optional<Colours> colours = item.first(Colours.class).or(() -> given);
            switch (item.type()) {
                case "grid" -> grid(item, colours, sink, depth);
                case "iovl" -> overlay(item, colours, sink, depth);
                default -> {
                    Samples samples = coded(item, colours);
                    sink.begin(samples.width(), samples.height());
                    sink.add(samples, 0, 0);
                }
            }
        } finally {
            begun.remove(item.id());
        }
    }

    private Samples coded(Item item, Optional<Colours> colours) throws DecodeException, IOException {
        Property.Size size = size(item);
        memory.needCoded(size);
        pixels += size.width() * size.height();
        if (pixels > memory.limits().maxPixels()) {
            throw new DecodeException(
                    DecodeException.Kind.TOO_LARGE, "it is put together of more pixels than the limit");
        }
        CodedItems.Coded found = coded.decode(item, colours);
        found.damage().ifPresent(damages::add);
        expected += size.width() * size.height();
        decoded += found.share() * size.width() * size.height();
        return found.samples();
    }

    private void grid(Item item, Optional<Colours> colours, Sink sink, int depth) throws DecodeException, IOException {
        GridLayout grid = GridLayout.read(file.data(item));
        List<Item> tiles = file.parts(item);
        if (tiles.isEmpty()) {
            throw new DecodeException("damaged: it has none of its " + grid.tiles() + " tiles");
        }
        Source first = Source.of(file, tiles.get(0));
        Property.Size size = size(first.item());
        memory.needCoded(size);
        Shape tile = Shape.of((int) size.width(), (int) size.height(), first.changes());
        if (!grid.needs(tile.width(), tile.height())) {
            throw new DecodeException("damaged: it has tiles beyond its edges");
        }
        memory.needWhole(grid.width(), grid.height(), depth);
        sink.begin(grid.width(), grid.height());
        Tiles taken = new Tiles(grid, tile, sink);
        int there = Math.min(tiles.size(), grid.tiles());
        for (int i = 0; i < there; i++) {
            taken.add(i, tiles.get(i), colours, depth);
        }
        taken.judge(there);
    }

    /** The tiles of one picture, of which some may be broken. */
    private final class Tiles {

        private final GridLayout grid;
        private final Shape tile;
        private final Sink sink;
        private final List<DecodeException> troubles = new ArrayList<>();

        Tiles(GridLayout grid, Shape tile, Sink sink) {
            this.grid = grid;
            this.tile = tile;
            this.sink = sink;
        }

        void add(int index, Item item, Optional<Colours> colours, int depth) throws IOException {
            try {
                Samples samples = whole(item, colours, depth + 1);
                if (samples.width() != tile.width() || samples.height() != tile.height()) {
                    throw new DecodeException("its size is not that of the others");
                }
                int x = index % grid.columns() * tile.width();
                int y = index / grid.columns() * tile.height();
                sink.add(samples, x, y);
            } catch (DecodeException e) {
                troubles.add(e);
                expected += tile.area();
            }
        }

        /** A picture of which a tile is there is read, and said to be damaged where that is not all. */
        void judge(int there) throws DecodeException {
            int missing = grid.tiles() - there;
            if (!troubles.isEmpty()) {
                String text = troubles.size() + " of its " + grid.tiles() + " tiles cannot be read: "
                        + reason(troubles.get(0));
                if (troubles.size() == there) {
                    throw new DecodeException(text, troubles.get(0));
                }
                damages.add(text);
            } else if (missing > 0) {
                damages.add("it has " + there + " of its " + grid.tiles() + " tiles");
            }
            double uncovered = grid.uncovered(tile.width(), tile.height());
            if (uncovered > 0) {
                damages.add("its tiles do not cover the picture");
            }
            expected += missing * tile.area() + uncovered;
        }
    }

    /** Why the innermost part cannot be read: of tiles made of tiles only that is told. */
    private static String reason(DecodeException trouble) {
        DecodeException innermost = trouble;
        while (innermost.getCause() instanceof DecodeException inner) {
            innermost = inner;
        }
        String text = String.valueOf(innermost.getMessage());
        return text.startsWith(DAMAGED) ? text.substring(DAMAGED.length()) : text;
    }

    private OverlayLayout overlay(Item item, List<Item> layers) throws DecodeException {
        return OverlayLayout.read(file.data(item), layers.size());
    }

    private void overlay(Item item, Optional<Colours> colours, Sink sink, int depth)
            throws DecodeException, IOException {
        List<Item> layers = file.parts(item);
        OverlayLayout layout = overlay(item, layers);
        memory.needWhole(layout.width(), layout.height(), depth + 1);
        Frame frame = new Frame();
        frame.begin(layout.width(), layout.height());
        frame.fill(layout);
        for (int i = 0; i < layers.size(); i++) {
            if (file.alpha(layers.get(i)).isPresent()) {
                throw new DecodeException(DecodeException.Kind.UNSUPPORTED, "its layers let others shine through");
            }
            Place place = layout.places().get(i);
            frame.add(whole(layers.get(i), colours, depth + 1), place.x(), place.y());
        }
        sink.begin(layout.width(), layout.height());
        sink.add(frame.samples(), 0, 0);
    }

    private static void refuseUnknown(Item item) throws DecodeException {
        if (!item.unknownEssential().isEmpty()) {
            throw new DecodeException(
                    DecodeException.Kind.UNSUPPORTED,
                    "it must not be shown without what its property \"" + item.unknownEssential()
                            + "\" says, which is not known here");
        }
        boolean known = CodedItems.isCoded(item)
                || item.type().equals("grid")
                || item.type().equals("iovl");
        if (!known) {
            throw new DecodeException(DecodeException.Kind.UNSUPPORTED, Codings.refusal(item.type()));
        }
    }
}
