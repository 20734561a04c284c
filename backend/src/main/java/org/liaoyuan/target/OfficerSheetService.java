package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.target.UnitCell.Place;

/** Branches' sheets for their officers: adjust, spread, publish. */
@ApplicationScoped
class OfficerSheetService {
    private final TargetDesk desk;
    private final SheetStore sheets;
    private final SheetJson json;
    private final OfficerBook book;
    private final OfficerFacts facts;
    private final UnitFacts unitFacts;
    private final OfficerWeights weights;
    private final OfficerSheetReader reader;
    private final Revisions revisions;
    private final Event<TargetsPublished> published;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    OfficerSheetService(
            TargetDesk desk,
            SheetStore sheets,
            SheetJson json,
            OfficerBook book,
            OfficerFacts facts,
            UnitFacts unitFacts,
            OfficerWeights weights,
            OfficerSheetReader reader,
            Revisions revisions,
            Event<TargetsPublished> published,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.json = json;
        this.book = book;
        this.facts = facts;
        this.unitFacts = unitFacts;
        this.weights = weights;
        this.reader = reader;
        this.revisions = revisions;
        this.published = published;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    OfficerSheetView save(YearMonth month, String unitCode, OfficerSheetDraft draft, @Nullable String ifMatch) {
        TargetDesk.Place place = place(month, unitCode);
        List<OfficerBook.Entry> officers = officers(month, place);
        Map<String, OfficerBook.Entry> byStaffNo = officers.stream()
                .collect(Collectors.toMap(entry -> entry.officer().staffNo(), Function.identity()));
        List<OfficerCell> cells = new OfficerCellCheck(byStaffNo).cells(draft.rows());
        Sheet sheet = locked(place, month, ifMatch);
        keep(sheet, cells, "OFFICER_TARGETS_DRAFTED", place, officers);
        return reader.view(month, place);
    }

    @Transactional
    OfficerSheetView spread(YearMonth month, String unitCode, OfficerSpreadRequest request, @Nullable String ifMatch) {
        TargetDesk.Place place = place(month, unitCode);
        BigDecimal step = SpreadStep.of(request.step());
        List<OfficerBook.Entry> officers = officers(month, place);
        Sheet sheet = locked(place, month, ifMatch);
        Map<Long, OfficerCell> draft = byPerson(json.officers(sheet));
        Map<Place, BigDecimal> given = unitFacts.of(ids(place), month, month);
        Function<OfficerSpread.Part, BigDecimal> weight = weights.of(request.method(), month, officers);
        OfficerSpread spread = new OfficerSpread(request.markupOrNone(), step);
        List<OfficerCell> cells = new ArrayList<>();
        bySubBranch(officers)
                .forEach((unit, entries) -> cells.addAll(spread.over(
                        given.get(new Place(unit, month)),
                        entries.stream()
                                .map(entry -> new OfficerSpread.Part(
                                        entry.personId(), entry.tier(), draft.get(entry.personId())))
                                .toList(),
                        weight)));
        keep(sheet, cells, "OFFICER_TARGETS_SPREAD", place, officers);
        return reader.view(month, place);
    }

    @Transactional
    OfficerSheetView publish(YearMonth month, String unitCode, PublishRequest request, @Nullable String ifMatch) {
        // First of all: from here on no month is closed and no tier changes until this is done.
        long revision = revisions.next("TARGETS");
        TargetDesk.Place place = place(month, unitCode);
        Sheet sheet = locked(place, month, ifMatch);
        String reason = request.reasonFor(sheet);
        List<OfficerBook.Entry> officers = officers(month, place);
        List<OfficerFacts.Change> changes = changes(sheet, month, officers);
        if (changes.isEmpty()) {
            throw ProblemType.NOTHING_TO_PUBLISH.toException();
        }
        mustReachTiers(changes, officers);
        sheets.publish(sheet, revision, reason, caller.personId(), clock.instant());
        facts.write(changes, sheet, revision);
        OfficerSheetTrail.Published done = OfficerSheetTrail.published(sheet, reason, changes, officers);
        audit.record(
                "OFFICER_TARGETS_PUBLISHED", OfficerSheetTrail.OBJECT, OfficerSheetTrail.id(sheet, place), null, done);
        Set<Long> people = changes.stream().map(OfficerFacts.Change::personId).collect(Collectors.toSet());
        published.fire(new TargetsPublished(revision, place.unit().id(), month, sheet.edition() + 1, Set.of(), people));
        return reader.view(month, place);
    }

    private TargetDesk.Place place(YearMonth month, String unitCode) {
        TargetDesk.Place place = desk.givable(unitCode, SheetKind.OFFICERS);
        desk.mustNotBeFar(month);
        desk.mustBeOpen(month);
        return place;
    }

    private Sheet locked(TargetDesk.Place place, YearMonth month, @Nullable String ifMatch) {
        Sheet sheet = sheets.lock(SheetKey.ofOfficers(place.unit().id(), month));
        sheet.mustHaveBeenSeen(ifMatch);
        return sheet;
    }

    private List<OfficerBook.Entry> officers(YearMonth month, TargetDesk.Place place) {
        return book.of(month, ids(place));
    }

    private static List<Long> ids(TargetDesk.Place place) {
        return place.children().stream().map(Unit::id).toList();
    }

    private void keep(
            Sheet sheet,
            List<OfficerCell> cells,
            String action,
            TargetDesk.Place place,
            List<OfficerBook.Entry> officers) {
        List<OfficerFacts.Change> changes =
                OfficerSheetChanges.between(byPerson(json.officers(sheet)), byPerson(cells), officers);
        sheets.save(sheet, json.write(cells), caller.personId(), clock.instant());
        audit.record(
                action,
                OfficerSheetTrail.OBJECT,
                OfficerSheetTrail.id(sheet, place),
                null,
                OfficerSheetTrail.told(changes, officers));
    }

    /** Targets that came from another branch stand until this one asks something of the officer itself. */
    private List<OfficerFacts.Change> changes(Sheet sheet, YearMonth month, List<OfficerBook.Entry> officers) {
        Map<Long, OfficerCell> after = byPerson(json.officers(sheet));
        Map<Long, OfficerCell> before = new HashMap<>();
        facts.of(month, officers.stream().map(OfficerBook.Entry::personId).toList())
                .forEach((person, fact) -> {
                    if (Long.valueOf(fact.sheetId()).equals(sheet.id()) || after.containsKey(person)) {
                        before.put(person, fact.cell(false));
                    }
                });
        return OfficerSheetChanges.between(before, after, officers);
    }

    private static void mustReachTiers(List<OfficerFacts.Change> changes, List<OfficerBook.Entry> officers) {
        Map<Long, OfficerBook.Entry> byPerson =
                officers.stream().collect(Collectors.toMap(OfficerBook.Entry::personId, Function.identity()));
        List<OfficerBook.Entry> below = changes.stream()
                .filter(change -> isBelow(change.after(), entry(byPerson, change)))
                .map(change -> entry(byPerson, change))
                .toList();
        if (!below.isEmpty()) {
            throw ProblemType.TARGETS_BELOW_TIER.toException(
                    below.size(), below.get(0).officer().staffNo());
        }
    }

    private static boolean isBelow(@Nullable OfficerCell cell, OfficerBook.Entry officer) {
        return cell != null && officer.tier().isAbove(cell);
    }

    private static OfficerBook.Entry entry(Map<Long, OfficerBook.Entry> byPerson, OfficerFacts.Change change) {
        return Objects.requireNonNull(byPerson.get(change.personId()));
    }

    private static Map<Long, List<OfficerBook.Entry>> bySubBranch(List<OfficerBook.Entry> officers) {
        return officers.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.officer().subBranchId(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<Long, OfficerCell> byPerson(List<OfficerCell> cells) {
        return cells.stream().collect(Collectors.toMap(OfficerCell::personId, Function.identity()));
    }
}
