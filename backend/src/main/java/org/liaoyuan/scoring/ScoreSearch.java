package org.liaoyuan.scoring;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;

/**
 * A condition on {@code officer_month om} with its parameters. It always begins with the month and with what the scope lets
 * the caller know of: everybody who is listed, and of those who are not, one's own.
 */
final class ScoreSearch {
    private final StringBuilder condition = new StringBuilder("om.month = ?");
    private final List<@Nullable Object> parameters = new ArrayList<>();

    ScoreSearch(YearMonth month, Scope scope) {
        parameters.add(month);
        if (!scope.bank()) {
            and("(om.listed or om.unit_id = any(?) or om.person_id = ?)", scope.units(), scope.personId());
        }
    }

    ScoreSearch units(Collection<Long> units) {
        return and("om.unit_id = any(?)", units);
    }

    ScoreSearch tiers(List<Integer> tiers) {
        List<Long> numbers = tiers.stream().map(Integer::longValue).toList();
        return numbers.isEmpty() ? this : and("om.tier = any(?)", numbers);
    }

    ScoreSearch statuses(List<ScoreStatus> statuses) {
        return statuses.isEmpty()
                ? this
                : and(statuses.stream().map(ScoreStatus::condition).collect(Collectors.joining(" or ", "(", ")")));
    }

    ScoreSearch text(@Nullable String text) {
        if (text == null) {
            return this;
        }
        String pattern = "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return and("(p.name ilike ? or p.staff_no ilike ?)", pattern, pattern);
    }

    String condition() {
        return condition.toString();
    }

    @Nullable
    Object[] parameters(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return all.toArray();
    }

    private ScoreSearch and(String part, Object... values) {
        condition.append(" and ").append(part);
        parameters.addAll(List.of(values));
        return this;
    }
}
