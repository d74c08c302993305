package io.github.lookalike.decode.tiff;

import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** All directories of a TIFF: the chain of pages, and those that hang below them. Loops are walked once. */
public final class TiffDirectories {

    /** Raw files have about ten; scanned books have as many as pages, of which the first are enough. */
    private static final int MOST = 100;

    private final TiffBytes bytes;
    private final Set<Long> seen = new HashSet<>();
    private final List<TiffDirectory> pages = new ArrayList<>();
    private final List<TiffDirectory> below = new ArrayList<>();

    private TiffDirectories(TiffBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * Walks the directories.
     *
     * @param base where the TIFF begins within the file
     */
    public static TiffDirectories read(ByteWindow window, long base) throws IOException {
        TiffBytes bytes = new TiffBytes(window, base);
        TiffDirectories directories = new TiffDirectories(bytes);
        directories.walk(bytes.u32(4), directories.pages);
        return directories;
    }

    /** The chain that starts in the header; empty when the header leads nowhere. */
    public List<TiffDirectory> pages() {
        return List.copyOf(pages);
    }

    /** Pages and what hangs below them. */
    public List<TiffDirectory> all() {
        List<TiffDirectory> all = new ArrayList<>(pages);
        all.addAll(below);
        return all;
    }

    private void walk(long first, List<TiffDirectory> chain) throws IOException {
        List<Long> children = new ArrayList<>();
        for (long at = first; at > 0 && bytes.contains(at) && seen.size() < MOST && seen.add(at); ) {
            TiffDirectory directory = new TiffDirectory(bytes, at);
            chain.add(directory);
            addChildren(directory, TiffDirectory.SUB_DIRECTORIES, children);
            addChildren(directory, TiffDirectory.EXIF_DIRECTORY, children);
            at = directory.next();
        }
        for (long child : children) {
            walk(child, below);
        }
    }

    private static void addChildren(TiffDirectory directory, int tag, List<Long> children) throws IOException {
        for (int i = 0; i < Math.min(16, directory.count(tag)); i++) {
            OptionalLong offset = directory.number(tag, i);
            if (offset.isPresent()) {
                children.add(offset.getAsLong());
            }
        }
    }
}
