package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.target.UnitCell.Place;

/** Head office's and branches' sheets for the units below them: adjust, spread, publish. */
@ApplicationScoped
class UnitSheetService {
    private final TargetDesk desk;
    private final SheetStore sheets;
    private final SheetJson json;
    private final UnitFacts facts;
    private final UnitWeights weights;
    private final UnitSheetReader reader;
    private final Revisions revisions;
    private final Event<TargetsPublished> published;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    UnitSheetService(
            TargetDesk desk,
            SheetStore sheets,
            SheetJson json,
            UnitFacts facts,
            UnitWeights weights,
            UnitSheetReader reader,
            Revisions revisions,
            Event<TargetsPublished> published,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.json = json;
        this.facts = facts;
        this.weights = weights;
        this.reader = reader;
        this.revisions = revisions;
        this.published = published;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    UnitSheetView save(int year, String unitCode, UnitSheetDraft draft, @Nullable String ifMatch) {
        TargetDesk.Place place = desk.givable(unitCode, SheetKind.UNITS);
        Map<String, Unit> units = taking(place).stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        List<UnitCell> cells = new UnitCellCheck(year, units).cells(draft.cells());
        Sheet sheet = locked(place, year, ifMatch);
        keep(sheet, cells, "TARGETS_DRAFTED", place);
        return reader.view(year, place);
    }

    @Transactional
    UnitSheetView spread(int year, String unitCode, UnitSpreadRequest request, @Nullable String ifMatch) {
        TargetDesk.Place place = desk.givable(unitCode, SheetKind.UNITS);
        BigDecimal step = SpreadStep.of(request.step());
        boolean bank = place.unit().level() == UnitLevel.HEAD_OFFICE;
        if (!bank && request.annual() != null) {
            throw FieldError.pointer("/annual", "must-be-absent").toException();
        }
        Sheet sheet = locked(place, year, ifMatch);
        List<UnitCell> cells = json.units(sheet);
        Map<Place, BigDecimal> known = known(place, year);
        if (request.annual() != null) {
            cells = overMonths(place.unit().id(), request.annual(), request, year, cells, known, step);
        }
        cells = new UnitSpread(desk.openMonths(year), cells, step)
                .overUnits(
                        place.children().stream().map(Unit::id).toList(),
                        given(place.unit().id(), year, bank, cells, known),
                        request.markupOrNone(),
                        weights.ofUnits(request.units(), year));
        keep(sheet, cells, "TARGETS_SPREAD", place);
        return reader.view(year, place);
    }

    @Transactional
    UnitSheetView publish(int year, String unitCode, PublishRequest request, @Nullable String ifMatch) {
        // First of all: from here on no month is closed until this is done.
        long revision = revisions.next("TARGETS");
        TargetDesk.Place place = desk.givable(unitCode, SheetKind.UNITS);
        Sheet sheet = locked(place, year, ifMatch);
        String reason = request.reasonFor(sheet);
        List<UnitFacts.Change> changes = changes(sheet, place, year);
        if (changes.isEmpty()) {
            throw ProblemType.NOTHING_TO_PUBLISH.toException();
        }
        sheets.publish(sheet, revision, reason, caller.personId(), clock.instant());
        facts.write(changes, sheet, revision);
        UnitSheetTrail.Published done = UnitSheetTrail.published(sheet, reason, changes, place);
        audit.record("TARGETS_PUBLISHED", UnitSheetTrail.OBJECT, UnitSheetTrail.id(sheet, place), null, done);
        published.fire(event(revision, sheet, changes));
        return reader.view(year, place);
    }

    private Sheet locked(TargetDesk.Place place, int year, @Nullable String ifMatch) {
        Sheet sheet = sheets.lock(SheetKey.ofUnits(place.unit().id(), year));
        sheet.mustHaveBeenSeen(ifMatch);
        return sheet;
    }

    private void keep(Sheet sheet, List<UnitCell> wanted, String action, TargetDesk.Place place) {
        List<UnitCell> cells = open(wanted);
        List<UnitFacts.Change> changes = UnitSheetChanges.between(amounts(json.units(sheet)), amounts(cells));
        sheets.save(sheet, json.write(cells), caller.personId(), clock.instant());
        audit.record(
                action,
                UnitSheetTrail.OBJECT,
                UnitSheetTrail.id(sheet, place),
                null,
                UnitSheetTrail.told(changes, place));
    }

    private List<UnitCell> overMonths(
            long unitId,
            BigDecimal annual,
            UnitSpreadRequest request,
            int year,
            List<UnitCell> cells,
            Map<Place, BigDecimal> known,
            BigDecimal step) {
        BigDecimal closed = desk.closedMonths(year).stream()
                .map(month -> known.getOrDefault(new Place(unitId, month), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<UnitCell> after = new ArrayList<>(
                cells.stream().filter(cell -> cell.unitId() != unitId).toList());
        after.addAll(new UnitSpread(desk.openMonths(year), cells, step)
                .overMonths(unitId, annual.subtract(closed), weights.ofMonths(request, year)));
        return after;
    }

    /** What is to be spread over the units below, by month. */
    private static Map<YearMonth, BigDecimal> given(
            long unitId, int year, boolean bank, List<UnitCell> cells, Map<Place, BigDecimal> known) {
        Map<YearMonth, BigDecimal> given = new HashMap<>();
        known.forEach((place, amount) -> {
            if (place.unitId() == unitId && !bank) {
                given.put(place.month(), amount);
            }
        });
        cells.stream().filter(cell -> cell.unitId() == unitId).forEach(cell -> given.put(cell.month(), cell.amount()));
        if (given.isEmpty()) {
            throw ProblemType.NO_TARGET_GIVEN.toException(Integer.toString(year));
        }
        return given;
    }

    private List<UnitFacts.Change> changes(Sheet sheet, TargetDesk.Place place, int year) {
        Set<Long> units = taking(place).stream().map(Unit::id).collect(Collectors.toSet());
        Map<Place, BigDecimal> before = new HashMap<>(known(place, year));
        before.keySet().removeIf(at -> !units.contains(at.unitId()) || desk.isClosed(at.month()));
        return UnitSheetChanges.between(before, amounts(open(json.units(sheet))));
    }

    private Map<Place, BigDecimal> known(TargetDesk.Place place, int year) {
        Set<Long> units = new HashSet<>(place.children().stream().map(Unit::id).toList());
        units.add(place.unit().id());
        return facts.of(units, YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** Those that the sheet has cells for: the bank sets its own target itself. */
    private static List<Unit> taking(TargetDesk.Place place) {
        List<Unit> units = new ArrayList<>(place.children());
        if (place.unit().level() == UnitLevel.HEAD_OFFICE) {
            units.add(place.unit());
        }
        return units;
    }

    private List<UnitCell> open(List<UnitCell> cells) {
        return cells.stream().filter(cell -> !desk.isClosed(cell.month())).toList();
    }

    private static Map<Place, BigDecimal> amounts(List<UnitCell> cells) {
        return cells.stream().collect(Collectors.toMap(UnitCell::place, UnitCell::amount));
    }

    private static TargetsPublished event(long revision, Sheet sheet, List<UnitFacts.Change> changes) {
        YearMonth first = changes.stream()
                .map(change -> change.place().month())
                .min(YearMonth::compareTo)
                .orElseThrow();
        Set<Long> units =
                changes.stream().map(change -> change.place().unitId()).collect(Collectors.toSet());
        return new TargetsPublished(revision, sheet.key().unitId(), first, sheet.edition() + 1, units, Set.of());
    }
}
