package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.liaoyuan.access.Caller;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.organisation.Versions;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Snapshot;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;

/** The list of a month: everybody sees the ranking, and more of those in their scope. */
@ApplicationScoped
class RankingService {
    private static final Set<String> OF_SCOPE = Set.of(
            "amount",
            "loans",
            "pointsStandard",
            "lifelineAmount",
            "floorAmount",
            "stretchAmount",
            "pointsMet",
            "attainment",
            "exempt",
            "streak",
            "rush",
            "idle");

    /** Equal places by amount, which tells those without sight of it who lent more: they get them by number. */
    private static final String BY_RANK = "om.rank_bank nulls last";

    private static final SortKeys SORTS = SortKeys.by(BY_RANK + ", om.amount desc", "p.staff_no")
            .and("rank", "om.rank_bank")
            .and("staffNo", "p.staff_no")
            .and("name", "p.name")
            .and("branchCode", "b.code")
            .and("subBranchCode", "u.code")
            .and("tier", "om.tier")
            .and("points", "om.points")
            .and("amount", "om.amount")
            .and("loans", "om.loans")
            .and("pointsStandard", "om.points_standard")
            .and("lifelineAmount", "om.lifeline_amount")
            .and("floorAmount", "om.floor_amount")
            .and("stretchAmount", "om.stretch_amount")
            .and("pointsMet", "om.points_met")
            .and("attainment", "array_position(array['STRETCH_MET', 'FLOOR_MET', 'BELOW_FLOOR'], om.attainment)")
            .and("exempt", "(om.exempt_reason is not null)")
            .and("streak", "om.streak")
            .and("rush", "om.rush")
            .and("idle", "om.idle");

    private final ScoreQueries queries;
    private final ScoredMonths months;
    private final RolloverService rollover;
    private final Units units;
    private final Caller caller;
    private final Versions versions;
    private final Snapshot snapshot;

    RankingService(
            ScoreQueries queries,
            ScoredMonths months,
            RolloverService rollover,
            Units units,
            Caller caller,
            Versions versions,
            Snapshot snapshot) {
        this.queries = queries;
        this.months = months;
        this.rollover = rollover;
        this.units = units;
        this.caller = caller;
        this.versions = versions;
        this.snapshot = snapshot;
    }

    /** A wish that was checked against what the caller may see. */
    record Checked(ScoreSearch search, SortKeys sorts, Scope scope, Version version) {}

    /** @throws org.liaoyuan.platform.problem.ProblemException for a month that there is not, or a wish not to be granted */
    Checked check(YearMonth month, ScoreWish wish) {
        if (!months.all().contains(month)) {
            throw ProblemType.NOT_FOUND.toException();
        }
        rollover.ensure();
        Scope scope = caller.scope();
        Version version = versions.ofFacts(scope);
        UnitTree tree = units.all();
        Unit unit = wish.unit == null || wish.unit.isEmpty() ? null : tree.asked(wish.unit);
        boolean full = scope.bank() || unit != null && scope.covers(unit.id());
        List<ScoreStatus> statuses = wish.statuses();
        if (!full && !statuses.isEmpty()) {
            throw FieldError.parameter("status", "not-allowed").toException();
        }
        ScoreSearch search = new ScoreSearch(month, scope)
                .tiers(wish.tiers())
                .statuses(statuses)
                .text(wish.text());
        return new Checked(
                unit == null ? search : search.units(tree.withBelow(unit.id())),
                full ? SORTS : SORTS.without(OF_SCOPE).usually(BY_RANK),
                scope,
                version);
    }

    Page<ScoreRowView> page(Checked checked, PageRequest page) {
        return snapshot.of(() -> {
            List<ScoreRowView> rows =
                    queries.page(checked.search(), page.orderBy(checked.sorts()), page.offset(), page.size()).stream()
                            .map(row -> ScoreRowView.of(row, checked.scope()))
                            .toList();
            return page.of(rows, queries.count(checked.search()));
        });
    }

    List<ScoreRowView> all(Checked checked, PageRequest page) {
        return queries.all(checked.search(), page.orderBy(checked.sorts())).stream()
                .map(row -> ScoreRowView.of(row, checked.scope()))
                .toList();
    }
}
