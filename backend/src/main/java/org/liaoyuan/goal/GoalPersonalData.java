package org.liaoyuan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** The person's goals; one that was dropped is a row without a product. */
@ApplicationScoped
class GoalPersonalData implements PersonalData {
    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("week", "personal.week", Row::week),
            new Column<>("product", "loan.product", Row::product),
            new Column<>("loans", "personal.goalLoans", Row::loans),
            new Column<>("amount", "personal.goalAmount", Row::amount),
            new Column<>("changedAt", "personal.at", Row::changedAt));

    private final WeekGoalStore store;

    GoalPersonalData(WeekGoalStore store) {
        this.store = store;
    }

    private record Row(
            LocalDate week,
            @Nullable String product,
            @Nullable Integer loans,
            @Nullable BigDecimal amount,
            @Nullable Instant changedAt) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        List<Row> rows = store.all(personId).stream()
                .flatMap(goal -> rows(goal).stream())
                .toList();
        return List.of(new PersonalSection<>(60, "weekGoals", COLUMNS, rows));
    }

    private static List<Row> rows(WeekGoal goal) {
        if (goal.products().isEmpty()) {
            return List.of(new Row(goal.week(), null, null, null, goal.changedAt()));
        }
        return goal.products().stream()
                .map(product ->
                        new Row(goal.week(), product.product(), product.loans(), product.amount(), goal.changedAt()))
                .toList();
    }
}
