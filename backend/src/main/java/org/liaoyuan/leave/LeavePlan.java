package org.liaoyuan.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.rejected.BadRows;
import org.liaoyuan.platform.rejected.RejectedRow;

/**
 * What a leave file wants done. An officer's leaves are told apart by their first day, so a row with a known first day is the
 * newest word on that leave. No officer is on two leaves on one day; that is looked at when all rows are in, since a file may
 * cancel one leave for the sake of another, in any order.
 */
final class LeavePlan {
    private final Map<String, Officer> officers;
    private final List<Change> changes = new ArrayList<>();
    private final BadRows bad = new BadRows();
    private long duplicates;

    /**
     * An officer that the file names.
     *
     * @param leaves as they are known, by first day; changed as the rows want it
     * @param everKnown first days of all leaves that were known at some time
     */
    record Officer(long personId, TreeMap<LocalDate, KnownLeave> leaves, Set<LocalDate> everKnown) {}

    /** What becomes of one leave; null stands for none. */
    record Change(
            long personId,
            String staffNo,
            @Nullable KnownLeave before,
            @Nullable KnownLeave after) {}

    private LeavePlan(Map<String, Officer> officers) {
        this.officers = officers;
    }

    /** @param officers by staff number; numbers that no officer has are absent */
    static LeavePlan of(LeaveFile file, Map<String, Officer> officers) {
        LeavePlan plan = new LeavePlan(officers);
        plan.bad.addAll(file.bad());
        Map<String, LeaveRow> first = new HashMap<>();
        for (LeaveRow row : file.rows()) {
            LeaveRow same = first.putIfAbsent(row.staffNo() + ' ' + row.from(), row);
            if (same == null) {
                plan.take(row);
            } else if (same.saysTheSame(row)) {
                plan.duplicates++;
            } else {
                plan.refuse(row, LeaveColumns.FROM, row.from(), LeaveFault.CONTRADICTS_ROW, same.number());
            }
        }
        plan.checkOverlaps();
        return plan;
    }

    private void take(LeaveRow row) {
        Officer officer = officers.get(row.staffNo());
        if (officer == null) {
            refuse(row, LeaveColumns.STAFF_NO, row.staffNo(), LeaveFault.NO_SUCH_OFFICER);
            return;
        }
        KnownLeave before = officer.leaves().get(row.from());
        boolean known = before != null || officer.everKnown().contains(row.from());
        if (row.cancelled() && !known) {
            refuse(row, LeaveColumns.FROM, row.from(), LeaveFault.UNKNOWN_LEAVE);
        } else if (row.cancelled() ? before == null : before != null && before.is(row)) {
            duplicates++;
        } else {
            change(officer, row, before);
        }
    }

    private void change(Officer officer, LeaveRow row, @Nullable KnownLeave before) {
        KnownLeave after = row.cancelled() ? null : KnownLeave.of(row);
        if (after == null) {
            officer.leaves().remove(row.from());
        } else {
            officer.leaves().put(row.from(), after);
        }
        changes.add(new Change(officer.personId(), row.staffNo(), before, after));
    }

    private void checkOverlaps() {
        for (Officer officer : officers.values()) {
            KnownLeave earlier = null;
            for (KnownLeave leave : officer.leaves().values()) {
                if (earlier != null && earlier.overlaps(leave)) {
                    refuseOverlap(earlier, leave);
                }
                earlier = earlier != null && earlier.until().isAfter(leave.until()) ? earlier : leave;
            }
        }
    }

    /** Told of the row that came last; at least one of both is of the file, for the bank's own do not overlap. */
    private void refuseOverlap(KnownLeave one, KnownLeave other) {
        boolean first = other.row() == null
                || one.row() != null && one.row().number() > other.row().number();
        LeaveRow row = Objects.requireNonNull(first ? one.row() : other.row());
        KnownLeave told = first ? other : one;
        refuse(row, LeaveColumns.FROM, row.from(), LeaveFault.OVERLAPS, told.from(), told.until());
    }

    private void refuse(LeaveRow row, String column, Object value, LeaveFault code, Object... args) {
        bad.add(new RejectedRow(
                row.number(), List.of(LeaveTexts.fault(column, value.toString(), code, args)), row.cells()));
    }

    List<Change> changes() {
        return changes;
    }

    BadRows bad() {
        return bad;
    }

    Map<String, Long> counts(long rows) {
        return Map.of(
                "rows",
                rows,
                "added",
                count(change -> change.before() == null),
                "changed",
                count(change -> change.before() != null && change.after() != null),
                "cancelled",
                count(change -> change.after() == null),
                "duplicates",
                duplicates,
                "rejected",
                bad.count());
    }

    private long count(Predicate<Change> which) {
        return bad.isEmpty() ? changes.stream().filter(which).count() : 0;
    }
}
