package io.github.lookalike.asset;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a picture is its owner's edit, by its name, its folders, what lies beside it, and its metadata.
 *
 * <p>An edit and what it was made from are both somebody's, and no rule may take either for the other's copy, whichever
 * is kept. Copies of one edit say the same of themselves and are copies.
 */
public final class OwnersEdit {

    /** Where Picasa keeps the original of each picture it changed, under the same name. */
    private static final String PICASA = ".picasaoriginals";

    /** Icons and signs have up to so many pixels a side. */
    private static final int LARGEST_SYMBOL = 512;

    private final Folders folders;

    /** @param folders what lies beside the pictures: Picasa's originals */
    public OwnersEdit(Folders folders) {
        this.folders = folders;
    }

    /** Whether it says that it is an edit. */
    public boolean isEdit(IndexedPicture picture) {
        ShotName name = ShotName.of(name(picture));
        return name.isEdit()
                || !words(picture, picture.root().resolveSibling("")).isEmpty()
                || !picture.metadata().edits().isEmpty();
    }

    /**
     * Whether one was edited by its owner and the other was not, or in another way. Not to be asked of files of the same
     * bytes.
     *
     * @param turn how one is shown against the other
     */
    public boolean apart(IndexedPicture one, IndexedPicture other, Turn turn) {
        return turnedByHand(one.metadata(), other.metadata(), turn)
                || (turn != Turn.NONE && areSymbols(one, other))
                || besideEachOther(one, other)
                || !sameWords(one, other)
                || editedAlone(one.metadata(), other.metadata())
                || editedAlone(other.metadata(), one.metadata());
    }

    /**
     * Whether somebody turned one of two files of a camera: both still tell of it, but are shown in different turns. A
     * program that turns pictures on its own turns them upright, as the camera's own mark has them shown already; files
     * that lost that mark lost the rest, too. No program mirrors a picture on its own.
     */
    static boolean turnedByHand(Metadata one, Metadata other, Turn turn) {
        return turn.mirrored() || (turn != Turn.NONE && speaks(one) && speaks(other));
    }

    /** Whether they are so small that they may be signs: an arrow to the right turned is one that points up. */
    private static boolean areSymbols(IndexedPicture one, IndexedPicture other) {
        return Math.max(longerSide(one), longerSide(other)) <= LARGEST_SYMBOL;
    }

    private static int longerSide(IndexedPicture picture) {
        return Math.max(picture.file().width(), picture.file().height());
    }

    /** Whether one is named as the other and a mark of edits, such as {@code a~2.jpg} or {@code a-01.jpeg}. */
    private static boolean besideEachOther(IndexedPicture one, IndexedPicture other) {
        String first = name(one);
        String second = name(other);
        ShotName firstName = ShotName.of(first);
        ShotName secondName = ShotName.of(second);
        boolean editOfShot = firstName.shot().equals(secondName.shot())
                && !firstName.variant().equals(secondName.variant())
                && (firstName.isEdit() || secondName.isEdit());
        return editOfShot || EditNames.isBeside(first, second) || EditNames.isBeside(second, first);
    }

    private boolean sameWords(IndexedPicture one, IndexedPicture other) {
        Path shared = shared(one.path(), other.path());
        List<String> words = words(one, shared);
        List<String> others = words(other, shared);
        boolean sameName = !words.isEmpty() && !others.isEmpty() && words.get(0).equals(others.get(0));
        return sameName || words.equals(others);
    }

    /** The folder below which both lie: what it is called says nothing of one against the other. */
    private static Path shared(Path one, Path other) {
        Path shared = one.getParent();
        while (shared != null && !other.startsWith(shared)) {
            shared = shared.getParent();
        }
        return shared == null ? one.resolveSibling("") : shared;
    }

    /**
     * The marks of an edit, that of the name first: a copy of an edit may lie in another folder.
     *
     * @param above folders below this one are asked
     */
    private List<String> words(IndexedPicture picture, Path above) {
        List<String> words = new ArrayList<>();
        String name = name(picture);
        String word = EditNames.word(ShotName.stem(name));
        if (!word.isEmpty()) {
            words.add(word);
        } else if (name.startsWith("img_e") && ShotName.of(name).isEdit()) {
            words.add("img_e");
        }
        if (inFolderOfEdits(picture, above)) {
            words.add("in a folder of edits");
        }
        if (isPicasas(picture)) {
            words.add("Picasa has its original");
        }
        return words;
    }

    private static boolean inFolderOfEdits(IndexedPicture picture, Path above) {
        for (Path folder = picture.path().getParent();
                folder != null && !folder.equals(above);
                folder = folder.getParent()) {
            if (EditNames.isFolderOfEdits(ShotName.lower(String.valueOf(folder.getFileName())))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPicasas(IndexedPicture picture) {
        Path originals = picture.path().resolveSibling(PICASA);
        return folders.in(originals).has(String.valueOf(picture.path().getFileName()));
    }

    /**
     * Whether one tells of edits and the other, which could, does not. A file without metadata says nothing, and nor does
     * one that the same program wrote: there the pixels decide.
     */
    private static boolean editedAlone(Metadata one, Metadata other) {
        boolean bySameProgram = !one.software().isEmpty() && one.software().equals(other.software());
        return !one.edits().isEmpty() && !one.edits().equals(other.edits()) && speaks(other) && !bySameProgram;
    }

    private static boolean speaks(Metadata metadata) {
        return metadata.namesCamera() || metadata.captured().isPresent();
    }

    private static String name(IndexedPicture picture) {
        return ShotName.lower(String.valueOf(picture.path().getFileName()));
    }
}
