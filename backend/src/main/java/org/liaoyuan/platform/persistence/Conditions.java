package org.liaoyuan.platform.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query's rows must fulfil, all of it, with the values for the question marks. */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> parameters;

    /** @param before values for the question marks of the statement that stand before the conditions */
    public Conditions(@Nullable Object... before) {
        parameters = new ArrayList<>(Arrays.asList(before));
    }

    public Conditions and(String condition, @Nullable Object... values) {
        conditions.add(condition);
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    /** With a blank at both ends, and nothing between them when everything is wanted. */
    public String where() {
        return conditions.isEmpty() ? " " : " where " + String.join(" and ", conditions) + " ";
    }

    /** All values so far, and those for question marks after the conditions. */
    public @Nullable Object[] parameters(@Nullable Object... after) {
        List<@Nullable Object> all = new ArrayList<>(parameters);
        all.addAll(Arrays.asList(after));
        return all.toArray();
    }
}
