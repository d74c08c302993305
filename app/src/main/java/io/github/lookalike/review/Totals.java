package io.github.lookalike.review;

/**
 * What all decisions together come to.
 *
 * @param files files that would go
 * @param bytes what they hold
 * @param groups groups that would lose files
 * @param orphaned groups that would lose every copy; always 0, shown so that a person sees it
 */
public record Totals(int files, long bytes, int groups, int orphaned) {

    static final Totals NOTHING = new Totals(0, 0, 0, 0);

    Totals plus(Totals other) {
        return new Totals(files + other.files, bytes + other.bytes, groups + other.groups, orphaned + other.orphaned);
    }

    Totals minus(Totals other) {
        return new Totals(files - other.files, bytes - other.bytes, groups - other.groups, orphaned - other.orphaned);
    }
}
