package org.liaoyuan.platform.paging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.FieldError;

/**
 * The fields by which one list can be sorted, each with its SQL expression. Nothing from the request ever becomes SQL: a
 * field is looked up here or refused.
 */
public final class SortKeys {

    private final Map<String, String> expressions;
    private final String usual;
    private final String unique;

    private SortKeys(Map<String, String> expressions, String usual, String unique) {
        this.expressions = expressions;
        this.usual = usual;
        this.unique = unique;
    }

    /**
     * @param usual the order when the caller names none, as SQL
     * @param unique what makes the order of equal rows stable, as SQL; always last
     */
    public static SortKeys by(String usual, String unique) {
        return new SortKeys(Map.of(), usual, unique);
    }

    /** One more field, with what it is in SQL. */
    public SortKeys and(String field, String expression) {
        Map<String, String> more = new LinkedHashMap<>(expressions);
        more.put(field, expression);
        return new SortKeys(more, usual, unique);
    }

    /** The same but for fields that the caller may not see: an order would give them away. */
    public SortKeys without(Set<String> fields) {
        Map<String, String> fewer = new LinkedHashMap<>(expressions);
        fewer.keySet().removeAll(fields);
        return new SortKeys(fewer, usual, unique);
    }

    /** The same, but for the order when the caller names none. */
    public SortKeys usually(String order) {
        return new SortKeys(expressions, order, unique);
    }

    String orderBy(@Nullable String sort) {
        if (sort == null || sort.isBlank()) {
            return usual + ", " + unique;
        }
        Set<String> seen = new LinkedHashSet<>();
        List<String> terms = new ArrayList<>();
        for (String wish : Arrays.asList(sort.split(",", -1))) {
            boolean down = wish.startsWith("-");
            String field = down ? wish.substring(1) : wish;
            String expression = expressions.get(field);
            if (expression == null || !seen.add(field)) {
                throw FieldError.parameter("sort", "not-sortable", String.join(", ", expressions.keySet()))
                        .toException();
            }
            terms.add(expression + (down ? " desc nulls last" : " nulls last"));
        }
        return String.join(", ", terms) + ", " + unique;
    }
}
