package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.organisation.WeekShare;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.target.UnitCell.Place;

/** Lays out an officer's own targets. */
@ApplicationScoped
class OwnTargetsReader {
    private final TargetDesk desk;
    private final OfficerBook book;
    private final OfficerFacts facts;
    private final HandedDown levels;
    private final TiersInForce tiers;
    private final WorkingCalendar calendar;
    private final Units units;
    private final Caller caller;

    OwnTargetsReader(
            TargetDesk desk,
            OfficerBook book,
            OfficerFacts facts,
            HandedDown levels,
            TiersInForce tiers,
            WorkingCalendar calendar,
            Units units,
            Caller caller) {
        this.desk = desk;
        this.book = book;
        this.facts = facts;
        this.levels = levels;
        this.tiers = tiers;
        this.calendar = calendar;
        this.units = units;
        this.caller = caller;
    }

    /** @throws org.liaoyuan.platform.problem.ProblemException 404 for a month in which the caller is no officer */
    OwnTargetsView of(YearMonth month) {
        desk.mustNotBeFar(month);
        OfficerBook.Entry entry = book.of(month, caller.personId()).orElseThrow(ProblemType.NOT_FOUND::toException);
        Optional<OfficerFact> fact = issued(month);
        TierNumbers tier = entry.tier();
        OfficerTargetView inForce = fact.map(known -> OfficerTargetView.inForce(known.cell(false), tier))
                .orElseGet(() -> OfficerTargetView.of(tier));
        return new OwnTargetsView(
                month,
                fact.map(OfficerFact::id).orElse(0L),
                desk.isClosed(month),
                tiers.areProvisional(month),
                tier,
                fact.map(IssuedView::of).orElse(null),
                inForce,
                fact.filter(known -> tier.isAbove(known.cell(false))).isPresent(),
                chain(month, entry.officer().subBranchId()),
                weeks(month, inForce.floorAmount()));
    }

    Optional<OfficerFact> issued(YearMonth month) {
        long me = caller.personId();
        return Optional.ofNullable(facts.of(month, List.of(me)).get(me));
    }

    private List<ChainStepView> chain(YearMonth month, long subBranchId) {
        UnitTree tree = units.all();
        HandedDown.Levels known = levels.of(tree, month, month);
        LinkedList<ChainStepView> steps = new LinkedList<>();
        @Nullable Long at = subBranchId;
        while (at != null) {
            Unit unit = tree.unit(at);
            Place place = new Place(at, month);
            steps.addFirst(ChainStepView.of(
                    unit, known.published().get(place), known.handedDown().get(place)));
            at = unit.parentId();
        }
        return steps;
    }

    private List<WeekView> weeks(YearMonth month, BigDecimal floor) {
        return WeekShare.of(month, calendar.of(month).workingDays(month)).stream()
                .map(week -> WeekView.of(week, floor))
                .toList();
    }
}
