package io.github.lookalike.match;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** All that was measured of a pair of pictures, and all that a judgement of it reads: one number for each quantity. */
public final class Evidence {

    private final Map<Quantity, Double> values;

    /** @param values what was measured; the rest is not a number */
    public Evidence(Map<Quantity, Double> values) {
        EnumMap<Quantity, Double> copy = new EnumMap<>(Quantity.class);
        copy.putAll(values);
        this.values = Collections.unmodifiableMap(copy);
    }

    /** Its value in the unit of the quantity; not a number where it was not measured. */
    public double of(Quantity quantity) {
        return values.getOrDefault(quantity, Double.NaN);
    }

    /** Whether a yes or no was measured and is yes. */
    boolean is(Quantity quantity) {
        return of(quantity) == 1;
    }

    boolean has(Quantity quantity) {
        return !Double.isNaN(of(quantity));
    }

    /** This and what a closer look saw. */
    Evidence and(CloserLook.Change change) {
        EnumMap<Quantity, Double> both = new EnumMap<>(Quantity.class);
        both.putAll(values);
        both.put(Quantity.FULL_SHARE, change.share());
        both.put(Quantity.FULL_SPREAD, change.spread());
        both.put(Quantity.FULL_PRINTED, number(change.printed()));
        both.put(Quantity.FULL_EXCHANGED, number(change.exchanged()));
        both.put(Quantity.FULL_REPLACED, number(change.replaced()));
        both.put(Quantity.FULL_SHARPNESS, change.sharpness());
        return new Evidence(both);
    }

    static double number(boolean yes) {
        return yes ? 1 : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence its && values.equals(its.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
