package io.github.lookalike.decoder.heif;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decoder.heif.ItemEntries.Entry;
import io.github.lookalike.decoder.heif.ItemLocations.Location;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A HEIF file: its items, what they are of each other, the frames of a sequence, and their data. */
public final class HeifFile {

    /** {@code meta} is a full box: a version and flags come first. */
    private static final int FULL_BOX = 4;

    private static final Set<String> PICTURES =
            Set.of("hvc1", "hev1", "av01", "avc1", "jpeg", "j2k1", "unci", "vvc1", "grid", "iovl", "iden");

    private final Map<Long, Item> items;
    private final long primary;
    private final ItemReferences references;
    private final ItemData data;
    private final Frames frames;

    private HeifFile(Map<Long, Item> items, long primary, ItemReferences references, ItemData data, Frames frames) {
        this.items = items;
        this.primary = primary;
        this.references = references;
        this.data = data;
        this.frames = frames;
    }

    /**
     * Reads all but the data of items.
     *
     * @param file all its bytes; shared, not copied
     * @throws DecodeException when it is broken
     */
    public static HeifFile read(ByteBuffer file) throws DecodeException {
        ByteBuffer whole = file.slice();
        List<Box> top = Box.in(whole);
        Frames frames = Frames.in(whole, top);
        Optional<Box> meta = Box.first(top, "meta");
        if (meta.isEmpty() || meta.get().content().remaining() < FULL_BOX) {
            return ofFrames(frames);
        }
        ByteBuffer content = meta.get().content();
        List<Box> boxes = Box.in(content.slice(FULL_BOX, content.remaining() - FULL_BOX));
        // A sequence may have a table of its own that holds no picture, only what is said of it.
        return frames.count() > 0 && Box.first(boxes, "pitm").isEmpty() ? ofFrames(frames) : of(whole, boxes, frames);
    }

    private static HeifFile ofFrames(Frames frames) throws DecodeException {
        if (frames.count() == 0) {
            throw new DecodeException("damaged: the table of its parts is missing");
        }
        ItemReferences none = ItemReferences.none();
        ItemData data = new ItemData(ByteBuffer.allocate(0), ByteBuffer.allocate(0), Map.of(), none);
        return new HeifFile(Map.of(), 0, none, data, frames);
    }

    private static HeifFile of(ByteBuffer file, List<Box> meta, Frames frames) throws DecodeException {
        Box primary = needed(meta, "pitm");
        Map<Long, Entry> entries = ItemEntries.read(needed(meta, "iinf"));
        Map<Long, Location> locations = ItemLocations.read(needed(meta, "iloc"));
        Optional<Box> properties = Box.first(meta, "iprp");
        ItemProperties known = properties.isPresent() ? ItemProperties.read(properties.get()) : ItemProperties.none();
        Optional<Box> iref = Box.first(meta, "iref");
        ItemReferences references = iref.isPresent() ? ItemReferences.read(iref.get()) : ItemReferences.none();
        ByteBuffer ownData = Box.first(meta, "idat").map(Box::content).orElse(ByteBuffer.allocate(0));
        Map<Long, Item> items = new LinkedHashMap<>();
        entries.forEach((id, entry) ->
                items.put(id, new Item(id, entry.type(), entry.hidden(), known.of(id), known.unknownOf(id))));
        Cursor cursor = primary.cursor();
        boolean wide = cursor.u8() > 0;
        cursor.skip(FULL_BOX - 1);
        ItemData data = new ItemData(file, ownData, locations, references);
        return new HeifFile(items, cursor.id(wide), references, data, frames);
    }

    private static Box needed(List<Box> boxes, String type) throws DecodeException {
        return Box.first(boxes, type)
                .orElseThrow(() -> new DecodeException("damaged: a table of its parts (" + type + ") is missing"));
    }

    /** The item of an id. */
    public Item item(long id) throws DecodeException {
        Item item = items.get(id);
        if (item == null) {
            throw new DecodeException("damaged: it refers to a part that is not there");
        }
        return item;
    }

    /**
     * A picture that is to be shown by itself, by its number from 0; empty where there are not so many. Of a sequence these are its frames;
     * where there is a still picture as well, that is the first one, as it is what file managers show.
     */
    public Optional<Item> page(int index) throws DecodeException {
        if (frames.count() > 0 && (index > 0 || items.isEmpty())) {
            return index < frames.count() ? Optional.of(frames.frame(index)) : Optional.empty();
        }
        List<Item> pages = pages();
        return index < pages.size() ? Optional.of(pages.get(index)) : Optional.empty();
    }

    /**
     * The primary one first, the others in the order of the file. Neither parts, thumbnails nor auxiliaries of others, nor
     * hidden ones.
     */
    private List<Item> pages() throws DecodeException {
        Set<Long> dependent = new HashSet<>(references.targets("dimg"));
        dependent.addAll(references.sources("thmb"));
        dependent.addAll(references.sources("auxl"));
        dependent.add(primary);
        List<Item> pages = new ArrayList<>();
        pages.add(item(primary));
        for (Item item : items.values()) {
            if (PICTURES.contains(item.type()) && !item.hidden() && !dependent.contains(item.id())) {
                pages.add(item);
            }
        }
        return pages;
    }

    /** What a derived picture is made of, in order. */
    public List<Item> parts(Item derived) throws DecodeException {
        List<Item> parts = new ArrayList<>();
        for (long id : references.from(derived.id(), "dimg")) {
            parts.add(item(id));
        }
        return parts;
    }

    /** The thumbnails of a picture. */
    public List<Item> thumbnails(Item picture) {
        return referringTo(picture, "thmb");
    }

    /** How opaque a picture is, where an item says it. */
    public Optional<Item> alpha(Item picture) throws DecodeException {
        if (Frames.isFrame(picture.id())) {
            return frames.alphaOf(picture);
        }
        return referringTo(picture, "auxl").stream()
                .filter(item -> item.first(Property.Auxiliary.class)
                        .filter(Property.Auxiliary::isAlpha)
                        .isPresent())
                .findFirst();
    }

    /** Whether the colours of a picture were multiplied by how opaque they are. */
    public boolean isPremultiplied(Item picture) {
        return !references.from(picture.id(), "prem").isEmpty();
    }

    /** The data of an item, as far as the file has it; shared where it lies in one piece. */
    public ByteBuffer data(Item item) throws DecodeException {
        return Frames.isFrame(item.id()) ? frames.data(item.id()) : data.of(item.id());
    }

    /** Whether something that belongs to a picture, such as how opaque it is, is missing. */
    public boolean lacks(Item picture) {
        return references.to(picture.id(), "auxl").stream().anyMatch(id -> !items.containsKey(id));
    }

    private List<Item> referringTo(Item picture, String type) {
        List<Item> found = new ArrayList<>();
        for (long id : references.to(picture.id(), type)) {
            Item item = items.get(id);
            if (item != null) {
                found.add(item);
            }
        }
        return found;
    }
}
