package org.liaoyuan.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings an officer's known assignments to what a row says. An employment is a chain of assignments without a gap; moves
 * divide it, leaving ends it. The row tells the first day and the end of one employment, and where it stands at its end.
 */
final class Employment {

    private final List<Assignment> known;
    private final OfficerRow row;

    private Employment(List<Assignment> known, OfficerRow row) {
        this.known = known;
        this.row = row;
    }

    /**
     * @param known in the order of their days; none for somebody who never was an officer
     * @return the same when the row says nothing new
     */
    static List<Assignment> after(List<Assignment> known, OfficerRow row) throws BadCell {
        if (known.isEmpty() || row.hiredOn().isAfter(last(known).until())) {
            return hired(known, row);
        }
        int first = beginning(known, row.hiredOn());
        int end = first + 1;
        while (end < known.size() && known.get(end).follows(known.get(end - 1))) {
            end++;
        }
        List<Assignment> renewed = new Employment(known.subList(first, end), row).renewed();
        if (end < known.size() && !renewed.equals(known.subList(first, end))) {
            throw bad(
                    OfficerColumns.HIRED_ON,
                    RowFault.HIRED_AGAIN,
                    known.get(end).from());
        }
        if (first > 0 && !row.hiredOn().isAfter(known.get(first - 1).until())) {
            throw bad(
                    OfficerColumns.HIRED_ON,
                    RowFault.OVERLAPS_EARLIER,
                    known.get(first - 1).until());
        }
        return Stream.of(known.subList(0, first), renewed, known.subList(end, known.size()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Assignment> hired(List<Assignment> known, OfficerRow row) throws BadCell {
        if (row.movedOn() != null) {
            throw bad(OfficerColumns.MOVED_ON, RowFault.MOVED_FROM_NOWHERE);
        }
        LocalDate until =
                row.leaving().on() == null ? Assignment.OPEN : row.leaving().on();
        List<Assignment> more = new ArrayList<>(known);
        more.add(new Assignment(
                row.subBranch().code(), row.hiredOn(), until, row.leaving().reason()));
        return more;
    }

    /** The employment that begins on that day; where none does it is the latest, and its first day is being corrected. */
    private static int beginning(List<Assignment> known, LocalDate hiredOn) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).from().equals(hiredOn)) {
                return i;
            }
        }
        int first = known.size() - 1;
        while (first > 0 && known.get(first).follows(known.get(first - 1))) {
            first--;
        }
        return first;
    }

    private List<Assignment> renewed() throws BadCell {
        LocalDate end = end();
        List<Assignment> placed = row.movedOn() == null ? staying() : moved(row.movedOn());
        List<Assignment> kept = new ArrayList<>(placed);
        kept.removeIf(assignment -> assignment.until().isBefore(row.hiredOn()));
        kept.set(0, kept.get(0).beginning(row.hiredOn()));
        kept.removeIf(assignment -> assignment.from().isAfter(end));
        if (!last(kept).isAt(row.subBranch().code())) {
            throw bad(
                    OfficerColumns.LEFT_ON,
                    RowFault.LEFT_BEFORE_MOVED,
                    last(placed).from());
        }
        kept.set(kept.size() - 1, last(kept).ending(end, reason(end)));
        return kept;
    }

    private List<Assignment> staying() throws BadCell {
        if (!last(known).isAt(row.subBranch().code())) {
            throw bad(
                    OfficerColumns.SUB_BRANCH_CODE,
                    RowFault.OTHER_SUB_BRANCH,
                    last(known).subBranchCode());
        }
        return known;
    }

    /** The row is the newest word on where the officer is, so a day before known moves puts it in their place. */
    private List<Assignment> moved(LocalDate day) throws BadCell {
        String code = row.subBranch().code();
        boolean knownMove = known.size() > 1 && last(known).isAt(code);
        List<Assignment> before = new ArrayList<>(knownMove ? known.subList(0, known.size() - 1) : known);
        before.removeIf(assignment -> !assignment.from().isBefore(day));
        if (before.isEmpty() && row.hiredOn().isBefore(day)) {
            throw bad(OfficerColumns.MOVED_ON, RowFault.MOVED_FROM_NOWHERE);
        }
        if (!before.isEmpty()) {
            if (last(before).isAt(code)) {
                throw bad(OfficerColumns.MOVED_ON, RowFault.ALREADY_THERE);
            }
            before.set(before.size() - 1, last(before).ending(day.minusDays(1), null));
        }
        before.add(new Assignment(code, day, Assignment.OPEN, null));
        return before;
    }

    private LocalDate end() throws BadCell {
        if (row.leaving().on() != null) {
            return row.leaving().on();
        }
        LocalDate end = last(known).until();
        // Whoever left does not come back because a file is old or a cell was forgotten.
        if (!last(known).isOpen() && row.leaving().told()) {
            throw bad(OfficerColumns.LEFT_ON, RowFault.LEFT_ON_MISSING, end);
        }
        return end;
    }

    private @Nullable String reason(LocalDate end) {
        boolean sameDay = end.equals(last(known).until());
        return row.leaving().reason() == null && sameDay
                ? last(known).leftReason()
                : row.leaving().reason();
    }

    private static Assignment last(List<Assignment> assignments) {
        return assignments.get(assignments.size() - 1);
    }

    private static BadCell bad(String column, RowFault code, Object... args) {
        return new BadCell(column, code, args);
    }
}
