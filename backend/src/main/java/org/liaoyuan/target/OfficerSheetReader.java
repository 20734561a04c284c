package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.platform.persistence.Snapshot;
import org.liaoyuan.platform.problem.ProblemType;

/** Lays out a branch's sheet of a month, or what is published of it to one sub-branch, from one state of the database. */
@ApplicationScoped
class OfficerSheetReader {
    private final TargetDesk desk;
    private final SheetStore sheets;
    private final SheetJson json;
    private final OfficerBook book;
    private final OfficerFacts facts;
    private final UnitFacts units;
    private final TiersInForce tiers;
    private final PlacedAmounts placed;
    private final Caller caller;
    private final Snapshot snapshot;

    OfficerSheetReader(
            TargetDesk desk,
            SheetStore sheets,
            SheetJson json,
            OfficerBook book,
            OfficerFacts facts,
            UnitFacts units,
            TiersInForce tiers,
            PlacedAmounts placed,
            Caller caller,
            Snapshot snapshot) {
        this.desk = desk;
        this.sheets = sheets;
        this.json = json;
        this.book = book;
        this.facts = facts;
        this.units = units;
        this.tiers = tiers;
        this.placed = placed;
        this.caller = caller;
        this.snapshot = snapshot;
    }

    /** @throws org.liaoyuan.platform.problem.ProblemException 404 for a unit that has no officers or is not the caller's to see */
    OfficerSheetView read(YearMonth month, String unitCode) {
        TargetDesk.Place place = desk.readable(unitCode);
        if (place.unit().level() == UnitLevel.HEAD_OFFICE) {
            throw ProblemType.NOT_FOUND.toException();
        }
        desk.mustNotBeFar(month);
        return snapshot.of(() -> view(month, place));
    }

    /** The same within the running transaction, with what it has changed. */
    OfficerSheetView view(YearMonth month, TargetDesk.Place place) {
        Unit unit = place.unit();
        boolean branch = unit.level() == UnitLevel.BRANCH;
        Sheet sheet = sheets.read(SheetKey.ofOfficers(unit.id(), month));
        OfficerBoard board = board(month, branch ? place.children() : List.of(unit), seesDraft(unit), sheet);
        boolean closed = desk.isClosed(month);
        return new OfficerSheetView(
                month,
                unit.code(),
                unit.name(),
                !closed && desk.mayGive(unit, SheetKind.OFFICERS),
                closed,
                tiers.areProvisional(month),
                sheet.version(),
                sheet.edition(),
                branch && !closed && board.pending(sheet.id()),
                sheet.changedAt(),
                sheet.changedBy(),
                sheet.publishedAt(),
                sheet.publishedBy(),
                board.units(),
                board.rows());
    }

    /** A draft binds nobody, so it is shown to those who make it and those who watch over all of them. */
    private boolean seesDraft(Unit unit) {
        return desk.mayGive(unit, SheetKind.OFFICERS) || caller.has(Role.HEAD_OFFICE, Role.AUDITOR);
    }

    private OfficerBoard board(YearMonth month, List<Unit> subBranches, boolean draft, Sheet sheet) {
        List<Long> ids = subBranches.stream().map(Unit::id).toList();
        List<OfficerBook.Entry> officers = book.of(month, ids);
        List<Long> people = officers.stream().map(OfficerBook.Entry::personId).toList();
        List<OfficerCell> cells = draft && !desk.isClosed(month) ? json.officers(sheet) : List.of();
        Map<Long, BigDecimal> given = new HashMap<>();
        units.of(ids, month, month).forEach((place, amount) -> given.put(place.unitId(), amount));
        return new OfficerBoard(
                subBranches,
                officers,
                facts.of(month, people),
                cells.stream().collect(Collectors.toMap(OfficerCell::personId, Function.identity())),
                given,
                placed.ofOfficers(month.minusYears(1), people));
    }
}
