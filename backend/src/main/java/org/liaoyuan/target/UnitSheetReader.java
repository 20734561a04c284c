package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.persistence.Snapshot;
import org.liaoyuan.target.UnitCell.Place;

/** Lays out a unit's sheet of a year from one state of the database. */
@ApplicationScoped
class UnitSheetReader {
    private final TargetDesk desk;
    private final SheetStore sheets;
    private final SheetJson json;
    private final HandedDown levels;
    private final PlacedAmounts placed;
    private final Snapshot snapshot;

    UnitSheetReader(
            TargetDesk desk,
            SheetStore sheets,
            SheetJson json,
            HandedDown levels,
            PlacedAmounts placed,
            Snapshot snapshot) {
        this.desk = desk;
        this.sheets = sheets;
        this.json = json;
        this.levels = levels;
        this.placed = placed;
        this.snapshot = snapshot;
    }

    /** @throws org.liaoyuan.platform.problem.ProblemException 404 for a unit that is not the caller's to see */
    UnitSheetView read(int year, String unitCode) {
        TargetDesk.Place place = desk.readable(unitCode);
        return snapshot.of(() -> view(year, place));
    }

    /** The same within the running transaction, with what it has changed. */
    UnitSheetView view(int year, TargetDesk.Place place) {
        Unit unit = place.unit();
        Sheet sheet = sheets.read(SheetKey.ofUnits(unit.id(), year));
        UnitBoard board = board(year, place, sheet);
        return new UnitSheetView(
                year,
                desk.mayGive(unit, SheetKind.UNITS),
                sheet.version(),
                sheet.edition(),
                board.pending(),
                sheet.changedAt(),
                sheet.changedBy(),
                sheet.publishedAt(),
                sheet.publishedBy(),
                board.row(unit),
                board.rows(),
                board.checks());
    }

    private UnitBoard board(int year, TargetDesk.Place place, Sheet sheet) {
        YearMonth from = YearMonth.of(year, 1);
        YearMonth until = YearMonth.of(year, 12);
        HandedDown.Levels known = levels.of(place.tree(), from, until);
        boolean bank = place.unit().level() == UnitLevel.HEAD_OFFICE;
        return new UnitBoard(
                year,
                place.unit(),
                place.children(),
                known.published(),
                json.units(sheet).stream().collect(Collectors.toMap(UnitCell::place, Function.identity())),
                placed(from, until, place.tree().byCode(Units.HEAD_OFFICE).orElseThrow()),
                known.handedDown(),
                unit -> bank || unit.id() != place.unit().id(),
                desk::isClosed);
    }

    private Map<Place, BigDecimal> placed(YearMonth from, YearMonth until, Unit headOffice) {
        Map<Place, BigDecimal> sums = new HashMap<>();
        for (PlacedAmounts.OfUnit one : placed.ofUnits(from, until)) {
            for (long unit : new long[] {one.subBranchId(), one.branchId(), headOffice.id()}) {
                sums.merge(new Place(unit, one.month()), one.amount(), BigDecimal::add);
            }
        }
        return sums;
    }
}
