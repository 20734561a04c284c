package org.liaoyuan.scoring;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.persistence.Conditions;

/**
 * A condition on {@code officer_month om} with its parameters. It always begins with the month and with what the scope lets
 * the caller know of: everybody who is listed, and of those who are not, one's own.
 */
final class ScoreSearch {
    private final Conditions conditions = new Conditions();

    ScoreSearch(YearMonth month, Scope scope) {
        and("om.month = ?", month);
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

    String where() {
        return conditions.where();
    }

    @Nullable
    Object[] parameters(@Nullable Object... after) {
        return conditions.parameters(after);
    }

    private ScoreSearch and(String condition, @Nullable Object... values) {
        conditions.and(condition, values);
        return this;
    }
}
