package org.liaoyuan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever files come in whatever order, an officer is at one sub-branch or at none on each day. */
class EmploymentPropertiesTest {

    private static final int DAYS = 40;

    @Provide
    Arbitrary<List<OfficerRow>> scripts() {
        return rows().list().ofMinSize(1).ofMaxSize(12);
    }

    /** Back-dated, twice on one day, leaving, returning: everything that a row may say in the right order of its days. */
    private static Arbitrary<OfficerRow> rows() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, DAYS);
        return Combinators.combine(
                        Arbitraries.of("S11", "S12", "S13"), days, days.injectNull(0.4), days.injectNull(0.6))
                .as((unit, hired, moved, left) -> OfficerRows.row(unit, hired, moved, left, null))
                .filter(row ->
                        inOrder(row.hiredOn(), row.movedOn(), row.leaving().on()));
    }

    private static boolean inOrder(LocalDate hired, LocalDate moved, LocalDate left) {
        LocalDate end = left == null ? Assignment.OPEN : left;
        return !end.isBefore(hired) && (moved == null || !moved.isBefore(hired) && !moved.isAfter(end));
    }

    @Property
    void everyDayHasOneAssignmentOrNone(@ForAll("scripts") List<OfficerRow> script) {
        List<Assignment> known = List.of();
        for (OfficerRow row : script) {
            known = next(known, row);
            for (int number = 1; number <= DAYS + 1; number++) {
                LocalDate day = OfficerRows.day(number);
                assertThat(known.stream().filter(one -> covers(one, day))).hasSizeLessThanOrEqualTo(1);
            }
            assertThat(known).isSortedAccordingTo(Comparator.comparing(Assignment::from));
            assertThat(known).allSatisfy(one -> assertThat(one.until()).isAfterOrEqualTo(one.from()));
        }
    }

    @Property
    void aRowTakenIsTheTruthAndTakenAgainChangesNothing(@ForAll("scripts") List<OfficerRow> script) {
        List<Assignment> known = List.of();
        for (OfficerRow row : script) {
            List<Assignment> after = next(known, row);
            if (after != known) {
                LocalDate end = row.leaving().on() == null
                        ? Assignment.OPEN
                        : row.leaving().on();
                assertThat(after)
                        .anySatisfy(one -> assertThat(one.from()).isEqualTo(row.hiredOn()))
                        .anySatisfy(one -> assertThat(one)
                                .isEqualTo(new Assignment(row.subBranch().code(), one.from(), end, null)));
                assertThat(next(after, row)).isEqualTo(after);
            }
            known = after;
        }
    }

    @Property
    void lostDaysAreThoseThatChangeTheirSubBranch(@ForAll("scripts") List<OfficerRow> script) {
        List<Assignment> known = List.of();
        for (OfficerRow row : script) {
            List<Assignment> after = next(known, row);
            List<Assignment> lost = LostDays.between(known, after);
            Map<LocalDate, String> before = places(known);
            Map<LocalDate, String> now = places(after);
            before.forEach((day, place) -> assertThat(
                            lost.stream().anyMatch(one -> covers(one, day) && one.isAt(place)))
                    .as("%s on %s", place, day)
                    .isEqualTo(!place.equals(now.get(day))));
            known = after;
        }
    }

    /** The same list when the row is refused. */
    private static List<Assignment> next(List<Assignment> known, OfficerRow row) {
        try {
            return Employment.after(known, row);
        } catch (BadCell refused) {
            return known;
        }
    }

    private static Map<LocalDate, String> places(List<Assignment> assignments) {
        Map<LocalDate, String> places = new HashMap<>();
        List<LocalDate> days = OfficerRows.START
                .datesUntil(OfficerRows.START.plusDays(DAYS + 2))
                .toList();
        days.forEach(day -> assignments.stream()
                .filter(one -> covers(one, day))
                .forEach(one -> places.put(day, one.subBranchCode())));
        return places;
    }

    private static boolean covers(Assignment assignment, LocalDate day) {
        return !day.isBefore(assignment.from()) && !day.isAfter(assignment.until());
    }
}
