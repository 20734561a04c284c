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
import org.liaoyuan.ledger.OfficerLoans;
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

    private final StatementQueries statements;
    private final OfficerQueries officers;
    private final Adjustments adjustments;
    private final MonthCloses closes;
    private final Outlook outlook;
    private final Schemes schemes;
    private final OfficerLoans loans;
    private final RolloverService rollover;
    private final Caller caller;
    private final Snapshot snapshot;

    StatementService(
            StatementQueries statements,
            OfficerQueries officers,
            Adjustments adjustments,
            MonthCloses closes,
            Outlook outlook,
            Schemes schemes,
            OfficerLoans loans,
            RolloverService rollover,
            Caller caller,
            Snapshot snapshot) {
        this.statements = statements;
        this.officers = officers;
        this.adjustments = adjustments;
        this.closes = closes;
        this.outlook = outlook;
        this.schemes = schemes;
        this.loans = loans;
        this.rollover = rollover;
        this.caller = caller;
        this.snapshot = snapshot;
    }

    StatementView statement(YearMonth month, String staffNo) {
        return answer(month, staffNo, found -> statement(month, found));
    }

    private StatementView statement(YearMonth month, OfficerStatement found) {
        OfficerMonth result = found.result();
        OfficerMonthScore score = result.score();
        long personId = result.personId();
        boolean closed = found.isClosed();
        LocalDate asOf = closed ? null : outlook.asOf(month);
        return new StatementView(
                ScoreRowView.of(found.row(), caller.scope()),
                MonthState.of(closed),
                asOf,
                SchemeName.of(schemes.published(result.schemeId())),
                score.exemptReason(),
                found.closedAt(),
                closed ? result.digest() : null,
                score.lines().stream().map(LineView::of).toList(),
                found.adjusted() ? adjustments.of(month, personId) : List.of(),
                found.stored().ranks(),
                closed ? null : outlook.dayBefore(month, personId),
                closed ? null : outlook.pace(month, asOf, score),
                TierBasisView.of(score.tier(), !closed && outlook.isProvisional(month)),
                closed ? null : outlook.nextTier(month, personId, score));
    }

    List<TrendMonth> trend(YearMonth month, String staffNo, int months) {
        return answer(
                month,
                staffNo,
                found -> officers.trend(found.row().personId(), month.minusMonths(months - 1L), month, caller.scope()));
    }

    /** Of a closed month as they were known at its close, so that they add up to what is stored. */
    List<CountedLoanView> loans(YearMonth month, String staffNo) {
        return answer(
                month,
                staffNo,
                found -> closes
                        .find(month)
                        .map(close ->
                                loans.knownAt(close.revision(), found.row().personId(), month))
                        .orElseGet(() -> loans.now(found.row().personId(), month))
                        .stream()
                        .map(CountedLoanView::of)
                        .toList());
    }

    /** @throws org.liaoyuan.platform.problem.ProblemException when the month is closed: none of its weeks is to come */
    WeekPlan weeks(YearMonth month, String staffNo) {
        return answer(month, staffNo, found -> weeks(found.stored()));
    }

    private WeekPlan weeks(StoredMonth stored) {
        OfficerMonth result = stored.result();
        if (stored.closed()) {
            throw ProblemType.MONTH_CLOSED.toException(result.month());
        }
        return outlook.weeks(
                result,
                loans.byDay(
                        result.personId(),
                        result.month().atDay(1),
                        result.month().atEndOfMonth()));
    }

    List<NeedView> needs(YearMonth month, String staffNo) {
        return answer(month, staffNo, found -> needs(month, found.result()));
    }

    private List<NeedView> needs(YearMonth month, OfficerMonth result) {
        Map<String, OfficerQueries.Tickets> tickets = officers.tickets(
                result.personId(), month.minusMonths(TICKET_MONTHS), month.minusMonths(1), caller.scope());
        return schemes.published(result.schemeId()).rules().products().stream()
                .map(rule -> need(rule, result.score(), tickets.getOrDefault(rule.product(), NO_TICKETS)))
                .toList();
    }

    WhatIfResult whatIf(YearMonth month, String staffNo, WhatIfRequest request) {
        return answer(month, staffNo, found -> whatIf(month, found.result(), request));
    }

    private WhatIfResult whatIf(YearMonth month, OfficerMonth result, WhatIfRequest request) {
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
                result.listed() ? officers.rankWith(after.points(), month, result.personId()) : null,
                outlook.nextTier(month, result.personId(), after));
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

    /**
     * From one state of the database, which a closed month is by itself. A month that has just begun may have no rows yet: its
     * first reader makes them.
     */
    private <T> T answer(YearMonth month, String staffNo, Function<OfficerStatement, T> read) {
        Scope scope = caller.scope();
        Supplier<Optional<OfficerStatement>> find = () -> statements.find(month, staffNo, scope);
        Supplier<Optional<T>> answer = () -> find.get().map(read);
        return find.get()
                .filter(OfficerStatement::isClosed)
                .map(read)
                .or(() -> snapshot.of(answer))
                .or(() -> {
                    rollover.ensure();
                    return snapshot.of(answer);
                })
                .orElseThrow(ProblemType.NOT_FOUND::toException);
    }
}
