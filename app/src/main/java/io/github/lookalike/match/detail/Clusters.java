package io.github.lookalike.match.detail;

import io.github.lookalike.scan.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Joins marked samples that touch each other, also at their corners, row by row as they come. */
final class Clusters {

    private static final int NONE = -1;

    private final int columns;
    private final int rows;
    private int[] above;
    private int[] current;
    private final List<Cluster> clusters = new ArrayList<>();
    private int[] joined = new int[64];

    /** A set of samples that hang together. */
    static final class Cluster {

        private double weight;
        private int count;
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right;
        private int bottom;

        private void add(int x, int y, double squares) {
            weight += squares;
            count++;
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }

        private void add(Cluster other) {
            weight += other.weight;
            count += other.count;
            left = Math.min(left, other.left);
            top = Math.min(top, other.top);
            right = Math.max(right, other.right);
            bottom = Math.max(bottom, other.bottom);
        }

        /** The sum of what was given for its samples. */
        double weight() {
            return weight;
        }

        int count() {
            return count;
        }
    }

    Clusters(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.above = new int[columns];
        this.current = new int[columns];
        Arrays.fill(above, NONE);
        Arrays.fill(current, NONE);
    }

    /** The samples that follow lie in the next row. */
    void nextRow() {
        int[] last = above;
        above = current;
        current = last;
        Arrays.fill(current, NONE);
    }

    /** Marks a sample of the current row, from left to right. */
    void add(int x, int y, double weight) {
        int own = NONE;
        own = join(own, x > 0 ? current[x - 1] : NONE);
        own = join(own, x > 0 ? above[x - 1] : NONE);
        own = join(own, above[x]);
        own = join(own, x + 1 < columns ? above[x + 1] : NONE);
        if (own == NONE) {
            own = clusters.size();
            clusters.add(new Cluster());
            if (own == joined.length) {
                joined = Arrays.copyOf(joined, 2 * own);
            }
            joined[own] = own;
        }
        current[x] = own;
        clusters.get(own).add(x, y, weight);
    }

    private int join(int one, int other) {
        if (other == NONE) {
            return one;
        }
        int root = root(other);
        if (one == NONE || one == root) {
            return root;
        }
        int lower = Math.min(one, root);
        int higher = Math.max(one, root);
        clusters.get(lower).add(clusters.get(higher));
        joined[higher] = lower;
        return lower;
    }

    private int root(int cluster) {
        int at = cluster;
        while (joined[at] != at) {
            joined[at] = joined[joined[at]];
            at = joined[at];
        }
        return at;
    }

    /** Those heavier than that, the heaviest first: saving leaves thousands of light ones. */
    List<Cluster> above(double weight) {
        List<Cluster> roots = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            if (joined[i] == i && clusters.get(i).weight > weight) {
                roots.add(clusters.get(i));
            }
        }
        roots.sort(Comparator.comparingDouble(Cluster::weight).reversed());
        return roots;
    }

    /** The weight of the heaviest; 0 where there is none. */
    double heaviest() {
        double heaviest = 0;
        for (int i = 0; i < clusters.size(); i++) {
            heaviest = joined[i] == i ? Math.max(heaviest, clusters.get(i).weight) : heaviest;
        }
        return heaviest;
    }

    /** The smallest window that holds a cluster. */
    Window window(Cluster cluster) {
        double left = (double) cluster.left / columns;
        double top = (double) cluster.top / rows;
        return new Window(
                left,
                top,
                Math.min(1 - left, (double) (cluster.right - cluster.left + 1) / columns),
                Math.min(1 - top, (double) (cluster.bottom - cluster.top + 1) / rows));
    }
}
