package io.github.lookalike.asset;

import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells which pictures can go without tearing a shot, such as a raw file and its JPEG: it goes whole or stays whole. */
public final class WholeShots {

    private WholeShots() {}

    /** A picture that would go because another stays. */
    public record Leaving(IndexedPicture picture, IndexedPicture keeper) {}

    /**
     * Those of the pictures that can go: neither does another file of their own shot stay, nor does another file of their
     * keeper's shot go. Looks at no disk.
     *
     * @param assets of all pictures that can go or stay
     * @param anyway places of further pictures that go, or are gone already
     */
    public static List<Leaving> of(Collection<Leaving> wanted, Assets assets, Set<Path> anyway) {
        List<Leaving> whole = new ArrayList<>(wanted);
        // What is left out stays, and may be what another file of its shot waits for.
        while (whole.removeIf(tearing(whole, assets, anyway))) {}
        return whole;
    }

    private static Predicate<Leaving> tearing(List<Leaving> all, Assets assets, Set<Path> anyway) {
        Set<Path> leaving = new HashSet<>(anyway);
        all.forEach(one -> leaving.add(one.picture().path()));
        return one -> !leaving.containsAll(besides(one.picture(), assets))
                || besides(one.keeper(), assets).stream().anyMatch(leaving::contains);
    }

    private static List<Path> besides(IndexedPicture picture, Assets assets) {
        return assets.besides(picture).stream().map(IndexedPicture::path).toList();
    }
}
