package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Snapshot;
import org.liaoyuan.scoring.IdleRuns;
import org.liaoyuan.scoring.ResultMonth;
import org.liaoyuan.scoring.ResultMonths;

/** Whom to look at today: those with most reasons first, then those farthest behind their floor. */
@ApplicationScoped
class AttentionService {
    private static final SortKeys SORTS = SortKeys.by(
                    "behind::int + (r.person_id is not null)::int + om.idle::int desc,"
                            + " om.amount / nullif(om.floor_amount, 0) nulls last",
                    "p.staff_no")
            .and("staffNo", "p.staff_no")
            .and("name", "p.name")
            .and("branchCode", "b.code")
            .and("subBranchCode", "u.code")
            .and("tier", "om.tier")
            .and("amount", "om.amount")
            .and("loans", "om.loans")
            .and("floorAmount", "om.floor_amount");

    private final ResultMonths months;
    private final AttentionQueries queries;
    private final IdleRuns idleRuns;
    private final AttentionConfig config;
    private final Snapshot snapshot;

    AttentionService(
            ResultMonths months,
            AttentionQueries queries,
            IdleRuns idleRuns,
            AttentionConfig config,
            Snapshot snapshot) {
        this.months = months;
        this.queries = queries;
        this.idleRuns = idleRuns;
        this.config = config;
        this.snapshot = snapshot;
    }

    Page<AttentionView> page(UnitMonth wanted, @Nullable AttentionReason reason, PageRequest page) {
        Question question = question(wanted, reason);
        return snapshot.of(() -> page.of(
                words(question, queries.page(question.search(), page.orderBy(SORTS), page.size(), page.offset())),
                queries.count(question.search())));
    }

    List<AttentionView> all(UnitMonth wanted, @Nullable AttentionReason reason, PageRequest page) {
        Question question = question(wanted, reason);
        return snapshot.of(() -> words(question, queries.all(question.search(), page.orderBy(SORTS))));
    }

    /** @param rushMonth the last month whose last days are over; empty where the bank had none */
    private record Question(ResultMonth month, Optional<ResultMonth> rushMonth, Conditions search) {}

    private Question question(UnitMonth wanted, @Nullable AttentionReason reason) {
        ResultMonth found = wanted.month();
        YearMonth month = found.month();
        Optional<ResultMonth> rushMonth = found.closed() ? Optional.of(found) : months.find(month.minusMonths(1));
        Conditions search = new Conditions(
                        !found.closed() && found.elapsed() >= config.paceFromDay(),
                        found.workingDays().size(),
                        config.paceShare(),
                        found.elapsed(),
                        rushMonth.map(ResultMonth::month).orElse(null),
                        wanted.units())
                .and("om.month = ? and om.listed and om.unit_id = any(?)", month, wanted.units())
                .and(reason == null ? anyReason() : reason.condition());
        return new Question(found, rushMonth, search);
    }

    private static String anyReason() {
        return Arrays.stream(AttentionReason.values())
                .map(AttentionReason::condition)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private List<AttentionView> words(Question question, List<AttentionQueries.Row> rows) {
        List<Long> people = rows.stream().map(AttentionQueries.Row::personId).toList();
        AttentionWords words = new AttentionWords(
                question.month(),
                runs(question.month(), rows),
                question.rushMonth().orElse(question.month()),
                question.rushMonth().map(month -> queries.days(month, people)).orElse(Map.of()));
        return rows.stream().map(words::of).toList();
    }

    private Map<Long, IdleRuns.Run> runs(ResultMonth month, List<AttentionQueries.Row> rows) {
        Set<Long> idle = rows.stream()
                .filter(AttentionQueries.Row::idle)
                .map(AttentionQueries.Row::personId)
                .collect(Collectors.toSet());
        Map<Long, Set<LocalDate>> active = new HashMap<>();
        queries.days(month, idle).forEach((person, lent) -> active.put(person, lent.days()));
        return idleRuns.of(month, idle, active);
    }
}
