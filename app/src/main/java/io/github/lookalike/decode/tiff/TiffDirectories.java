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
    private final int most;
    private final Set<Long> seen = new HashSet<>();
    private final List<TiffDirectory> pages = new ArrayList<>();
    private final List<TiffDirectory> below = new ArrayList<>();

    private TiffDirectories(TiffBytes bytes, int most) {
        this.bytes = bytes;
        this.most = most;
    }

    /**
     * Walks the directories.
     *
     * @param base where the TIFF begins within the file
     */
    public static TiffDirectories read(ByteWindow window, long base) throws IOException {
        return read(window, base, MOST);
    }

    /**
     * Walks the directories.
     *
     * @param base where the TIFF begins within the file
     * @param most how many are enough; see {@link #isComplete}
     */
    public static TiffDirectories read(ByteWindow window, long base, int most) throws IOException {
        TiffBytes bytes = new TiffBytes(window, base);
        TiffDirectories directories = new TiffDirectories(bytes, most);
        directories.walk(bytes.firstDirectory(), directories.pages);
        return directories;
    }

    /** Whether these are all directories there are. */
    public boolean isComplete() {
        return seen.size() < most;
    }

    /** The chain that starts in the header; empty when the header leads nowhere. */
    public List<TiffDirectory> pages() {
        return List.copyOf(pages);
    }

    /**
     * The places in the chain of those that are pages: what is a smaller copy of another or a mask is left out, as long as
     * anything is left.
     */
    public List<Integer> pictures() throws IOException {
        List<Integer> pictures = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).isDependent()) {
                pictures.add(i);
            }
        }
        return pictures.isEmpty() && !pages.isEmpty() ? List.of(0) : pictures;
    }

    /** Pages and what hangs below them. */
    public List<TiffDirectory> all() {
        List<TiffDirectory> all = new ArrayList<>(pages);
        all.addAll(below);
        return all;
    }

    private void walk(long first, List<TiffDirectory> chain) throws IOException {
        List<Long> children = new ArrayList<>();
        for (long at = first; at > 0 && bytes.contains(at) && seen.size() < most && seen.add(at); ) {
            TiffDirectory directory = new TiffDirectory(bytes, at);
            chain.add(directory);
            addChildren(directory, TiffDirectory.SUB_DIRECTORIES, children);
            addChildren(directory, TiffDirectory.EXIF_DIRECTORY, children);
            addChildren(directory, TiffDirectory.INTEROPERABILITY_DIRECTORY, children);
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
