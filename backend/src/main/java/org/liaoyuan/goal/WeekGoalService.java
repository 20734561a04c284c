package org.liaoyuan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.etag.Change;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scheme.Schemes;

/** What officers do with their own goals; nobody else has a way to them. */
@ApplicationScoped
@Transactional
class WeekGoalService {
    private static final String OBJECT = "week-goal";

    private final WeekGoalStore store;
    private final WeekProgress progress;
    private final Schemes schemes;
    private final Caller caller;
    private final Audit audit;
    private final BankTime time;
    private final Clock clock;

    WeekGoalService(
            WeekGoalStore store,
            WeekProgress progress,
            Schemes schemes,
            Caller caller,
            Audit audit,
            BankTime time,
            Clock clock) {
        this.store = store;
        this.progress = progress;
        this.schemes = schemes;
        this.caller = caller;
        this.audit = audit;
        this.time = time;
        this.clock = clock;
    }

    /** A goal with its progress, and the version to change it on. */
    record Answer(Version version, WeekGoalView view) {}

    Answer find(LocalDate week) {
        return answer(store.find(caller.personId(), monday(week)));
    }

    Answer set(LocalDate week, WeekGoalDraft draft, @Nullable String ifMatch) {
        mustBeOpen(monday(week));
        mustBeProducts(draft, week);
        change("WEEK_GOAL_SET", week, draft.products(), ifMatch);
        return find(week);
    }

    void drop(LocalDate week, @Nullable String ifMatch) {
        mustBeOpen(monday(week));
        if (store.find(caller.personId(), week).products().isEmpty()) {
            throw ProblemType.NOT_FOUND.toException();
        }
        change("WEEK_GOAL_DROPPED", week, List.of(), ifMatch);
    }

    private void change(String action, LocalDate week, List<WeekGoalDraft.Product> products, @Nullable String ifMatch) {
        WeekGoal before = store.find(caller.personId(), week);
        mustMatch(before, ifMatch);
        if (!store.replace(caller.personId(), before, products, clock.instant())) {
            // Another phone of the officer was quicker: what it left is another version.
            mustMatch(store.find(caller.personId(), week), ifMatch);
            throw ProblemType.CONFLICT.toException();
        }
        audit.record(action, OBJECT, caller.staffNo() + "/" + week, state(before.products()), state(products));
    }

    private void mustMatch(WeekGoal goal, @Nullable String ifMatch) {
        Version.of(goal.version()).mustMatch(ifMatch, () -> lastChange(goal));
    }

    private static @Nullable Object state(List<WeekGoalDraft.Product> products) {
        return products.isEmpty() ? null : new WeekGoalDraft(products);
    }

    private Change lastChange(WeekGoal goal) {
        return new Change(caller.staffNo(), Objects.requireNonNullElseGet(goal.changedAt(), clock::instant));
    }

    private Answer answer(WeekGoal goal) {
        return new Answer(Version.of(goal.version()), progress.of(caller.personId(), goal));
    }

    private static LocalDate monday(LocalDate week) {
        if (week.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw FieldError.parameter("week", "not-a-monday").toException();
        }
        return week;
    }

    /** What is over stays as it was meant; further ahead than the next week nobody plans loans. */
    private void mustBeOpen(LocalDate week) {
        LocalDate current = time.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate next = current.plusWeeks(1);
        if (week.isBefore(current) || week.isAfter(next)) {
            throw FieldError.parameter("week", "week-not-open", current, next).toException();
        }
    }

    private void mustBeProducts(WeekGoalDraft draft, LocalDate week) {
        Set<String> known = products(week);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < draft.products().size(); i++) {
            String product = draft.products().get(i).product();
            String at = "/products/" + i + "/product";
            if (!known.contains(product)) {
                throw FieldError.pointer(at, "not-one-of", String.join(", ", known))
                        .toException();
            }
            if (!seen.add(product)) {
                throw FieldError.pointer(at, "duplicate-product", product).toException();
            }
        }
    }

    /** Of both months that the week may lie in. */
    private Set<String> products(LocalDate week) {
        return Stream.of(week, week.plusDays(6))
                .map(YearMonth::from)
                .distinct()
                .flatMap(month -> schemes.inForce(month).stream())
                .flatMap(scheme -> scheme.rules().products().stream())
                .map(SchemeRules.Product::product)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
