package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.liaoyuan.access.Caller;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.persistence.Snapshot;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scheme.Schemes;
import org.liaoyuan.scoring.core.Needs;
import org.liaoyuan.scoring.core.OfficerMonthScore;
import org.liaoyuan.scoring.core.ProductSum;
import org.liaoyuan.scoring.core.WhatIf;

/** Answers what officers ask about one of their months, to themselves and those above. It changes nothing. */
@ApplicationScoped
class StatementService {
    private static final int TICKET_MONTHS = 3;
    private static final OfficerQueries.Tickets NO_TICKETS = new OfficerQueries.Tickets(0, BigDecimal.ZERO);

    private final ScoreQueries rows;
    private final StoredMonths results;
    private final OfficerQueries officers;
    private final MonthCloses closes;
    private final Outlook outlook;
    private final Schemes schemes;
    private final RolloverService rollover;
    private final Caller caller;
    private final Snapshot snapshot;

    StatementService(
            ScoreQueries rows,
            StoredMonths results,
            OfficerQueries officers,
            MonthCloses closes,
            Outlook outlook,
            Schemes schemes,
            RolloverService rollover,
            Caller caller,
            Snapshot snapshot) {
        this.rows = rows;
        this.results = results;
        this.officers = officers;
        this.closes = closes;
        this.outlook = outlook;
        this.schemes = schemes;
        this.rollover = rollover;
        this.caller = caller;
        this.snapshot = snapshot;
    }

    StatementView statement(YearMonth month, String staffNo) {
        return answer(month, staffNo, row -> statement(month, row));
    }

    private StatementView statement(YearMonth month, ScoreRow row) {
        StoredMonth stored = stored(row, month);
        OfficerMonth result = stored.result();
        OfficerMonthScore score = result.score();
        Optional<MonthClose> close = stored.closed() ? closes.find(month) : Optional.empty();
        LocalDate asOf = stored.closed() ? null : outlook.asOf(month);
        return new StatementView(
                ScoreRowView.of(row, caller.scope()),
                MonthState.of(stored.closed()),
                asOf,
                SchemeName.of(schemes.published(result.schemeId())),
                score.exemptReason(),
                close.map(MonthClose::closedAt).orElse(null),
                stored.closed() ? result.digest() : null,
                score.lines().stream().map(LineView::of).toList(),
                officers.adjustments(month, row.personId()),
                stored.ranks(),
                asOf == null ? null : outlook.pace(month, asOf, score),
                TierBasisView.of(score.tier(), !stored.closed() && outlook.isProvisional(month)),
                stored.closed() ? null : outlook.nextTier(month, row.personId(), score));
    }

    List<TrendMonth> trend(YearMonth month, String staffNo, int months) {
        return answer(
                month,
                staffNo,
                row -> officers.trend(row.personId(), month.minusMonths(months - 1L), month, caller.scope()));
    }

    List<NeedView> needs(YearMonth month, String staffNo) {
        return answer(month, staffNo, row -> needs(month, row));
    }

    private List<NeedView> needs(YearMonth month, ScoreRow row) {
        OfficerMonth result = stored(row, month).result();
        Map<String, OfficerQueries.Tickets> tickets = officers.tickets(
                row.personId(), month.minusMonths(TICKET_MONTHS), month.minusMonths(1), caller.scope());
        return schemes.published(result.schemeId()).rules().products().stream()
                .map(rule -> need(rule, result.score(), tickets.getOrDefault(rule.product(), NO_TICKETS)))
                .toList();
    }

    WhatIfResult whatIf(YearMonth month, String staffNo, WhatIfRequest request) {
        return answer(month, staffNo, row -> whatIf(month, row, request));
    }

    private WhatIfResult whatIf(YearMonth month, ScoreRow row, WhatIfRequest request) {
        OfficerMonth result = stored(row, month).result();
        SchemeRules rules = schemes.published(result.schemeId()).rules();
        WhatIfLoans.mustBeKnown(request.loans(), rules, "/loans");
        OfficerMonthScore before = result.score();
        OfficerMonthScore after = OfficerMonthScore.score(
                rules,
                WhatIf.add(
                        sums(before),
                        request.loans().stream().map(WhatIfLoans::hypothetical).toList()),
                List.of(result.posted()),
                before.tier(),
                before.targets(),
                Optional.ofNullable(before.exemptReason()),
                0);
        return new WhatIfResult(
                after.points(),
                after.points().subtract(before.points()),
                after.amount(),
                after.amount().subtract(before.amount()),
                after.loans(),
                after.pointsMet(),
                after.attainment(),
                result.listed() ? officers.rankWith(after.points(), month, row.personId()) : null,
                outlook.nextTier(month, row.personId(), after));
    }

    private static NeedView need(SchemeRules.Product rule, OfficerMonthScore score, OfficerQueries.Tickets tickets) {
        ProductSum sum = sums(score).stream()
                .filter(found -> found.product().equals(rule.product()))
                .findFirst()
                .orElse(ProductSum.none(rule.product()));
        BigDecimal ticket = Needs.ticket(rule, tickets.loans(), tickets.amount());
        return NeedView.of(Needs.of(rule, sum, ticket, score.points(), score.amount(), score.targets()));
    }

    private static List<ProductSum> sums(OfficerMonthScore score) {
        return score.lines().stream()
                .map(line -> new ProductSum(line.product(), line.loans(), line.amount(), line.balance()))
                .toList();
    }

    /** From one state of the database. A month that has just begun may have no rows yet: its first reader makes them. */
    private <T> T answer(YearMonth month, String staffNo, Function<ScoreRow, T> read) {
        Scope scope = caller.scope();
        Supplier<Optional<T>> found = () -> rows.find(month, staffNo, scope).map(read);
        return snapshot.of(found)
                .or(() -> {
                    rollover.ensure();
                    return snapshot.of(found);
                })
                .orElseThrow(ProblemType.NOT_FOUND::toException);
    }

    private StoredMonth stored(ScoreRow row, YearMonth month) {
        return results.find(month, row.personId()).orElseThrow(ProblemType.NOT_FOUND::toException);
    }
}
