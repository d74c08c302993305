package io.github.lookalike.act;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * How to apply a plan.
 *
 * @param protectedFolders nothing below them is acted on, whatever the plan says
 * @param ownTrash the program's own folder for removed files, absolute; used where the platform has no trash
 * @param ownPlaces folders and files of the program itself, which no plan may name
 * @param dryRun check everything and touch nothing
 * @param allowPermanent whether actions that cannot be undone may run: the user was asked just now
 */
public record ApplyOptions(
        List<Path> protectedFolders, Path ownTrash, List<Path> ownPlaces, boolean dryRun, boolean allowPermanent) {

    /** Without places of the program. */
    public ApplyOptions(List<Path> protectedFolders, Path ownTrash, boolean dryRun, boolean allowPermanent) {
        this(protectedFolders, ownTrash, List.of(), dryRun, allowPermanent);
    }

    public ApplyOptions {
        protectedFolders = List.copyOf(protectedFolders);
        ownPlaces = List.copyOf(ownPlaces);
        Objects.requireNonNull(ownTrash, "ownTrash");
        if (!ownTrash.isAbsolute()) {
            throw new IllegalArgumentException("the own trash is absolute, not " + ownTrash);
        }
    }
}
