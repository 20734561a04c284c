package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Snapshot;
import org.liaoyuan.platform.problem.FieldError;

/** Who moved between tiers, counted and by name. */
@ApplicationScoped
class TierFlowService {
    private static final SortKeys SORTS = SortKeys.by("is_.tier, was.tier", "p.staff_no")
            .and("staffNo", "p.staff_no")
            .and("name", "p.name")
            .and("subBranchCode", "u.code")
            .and("from", "was.tier")
            .and("to", "is_.tier");

    private final TierFlowQueries queries;
    private final Snapshot snapshot;

    TierFlowService(TierFlowQueries queries, Snapshot snapshot) {
        this.queries = queries;
        this.snapshot = snapshot;
    }

    TierFlow of(UnitMonth wanted, @Nullable YearMonth since) {
        YearMonth month = wanted.month().month();
        YearMonth earlier = earlier(since, month);
        return new TierFlow(earlier, month, queries.flows(wanted, earlier));
    }

    Page<TierFlowOfficer> page(UnitMonth wanted, TierFlowWish wish, PageRequest page) {
        Conditions search = search(wanted, wish);
        return snapshot.of(() -> page.of(
                queries.officers(search, page.orderBy(SORTS), page.size(), page.offset()), queries.count(search)));
    }

    List<TierFlowOfficer> all(UnitMonth wanted, TierFlowWish wish, PageRequest page) {
        return queries.officers(search(wanted, wish), page.orderBy(SORTS));
    }

    private static Conditions search(UnitMonth wanted, TierFlowWish wish) {
        return wish.narrow(TierFlowQueries.search(
                wanted, earlier(wish.since, wanted.month().month())));
    }

    private static YearMonth earlier(@Nullable YearMonth since, YearMonth month) {
        if (since != null && !since.isBefore(month)) {
            throw FieldError.parameter("since", "month-not-before", month).toException();
        }
        return since == null ? month.minusMonths(1) : since;
    }
}
