package org.liaoyuan.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.LoansOnDays.DaysOf;

/** Everything that a file changes, worked out before anything is written; with errors in it nothing will be. */
final class ImportPlan {

    private final OfficerFile file;
    private final UnitPlan units;
    private final List<OfficerChange> changes = new ArrayList<>();
    private final List<RowError> errors;

    private ImportPlan(OfficerFile file, UnitTree bank) {
        this.file = file;
        this.units = new UnitPlan(bank);
        this.errors = new ArrayList<>(file.errors());
    }

    /** @param officers those of the file that the bank knows, by staff number */
    static ImportPlan of(OfficerFile file, UnitTree bank, Map<String, KnownOfficer> officers) {
        ImportPlan plan = new ImportPlan(file, bank);
        for (OfficerRow row : file.rows()) {
            plan.add(row, officers.get(row.officerNo()));
        }
        return plan;
    }

    private void add(OfficerRow row, @Nullable KnownOfficer known) {
        try {
            units.add(row);
            List<Assignment> before = known == null ? List.of() : known.assignments();
            OfficerChange change = new OfficerChange(row, known, Employment.after(before, row));
            if (change.changesAnything()) {
                changes.add(change);
            }
        } catch (BadCell bad) {
            refuse(row, bad);
        }
    }

    /** Refuses the rows that would take days away on which the officer has loans. */
    void checkLoans(LoansOnDays loans) {
        Map<DaysOf, OfficerRow> lost = new LinkedHashMap<>();
        for (OfficerChange change : changes) {
            if (change.known() != null) {
                long id = change.known().id();
                change.lost().forEach(days -> lost.put(new DaysOf(id, days.from(), days.until()), change.row()));
            }
        }
        if (!lost.isEmpty()) {
            loans.withLoans(lost.keySet()).forEach(days -> {
                OfficerRow row = Objects.requireNonNull(lost.get(days));
                refuse(row, loansOn(days, row));
            });
        }
    }

    private static BadCell loansOn(DaysOf days, OfficerRow row) {
        LocalDate left = row.leaving().on();
        String column = OfficerColumns.MOVED_ON;
        if (days.until().isBefore(row.hiredOn())) {
            column = OfficerColumns.HIRED_ON;
        } else if (left != null && days.from().isAfter(left)) {
            column = OfficerColumns.LEFT_ON;
        }
        return days.until().equals(Assignment.OPEN)
                ? new BadCell(column, RowFault.LOANS_FROM_DAY, days.from())
                : new BadCell(column, RowFault.LOANS_ON_DAYS, days.from(), days.until());
    }

    private void refuse(OfficerRow row, BadCell bad) {
        errors.add(RowError.of(row.row(), bad, bad.column() == null ? null : row.text(bad.column())));
    }

    UnitPlan units() {
        return units;
    }

    List<OfficerChange> changes() {
        return changes;
    }

    /** In the order of the rows. */
    List<RowError> errors() {
        return errors.stream().sorted(Comparator.comparingLong(RowError::row)).toList();
    }

    boolean changesNothing() {
        return changes.isEmpty() && units.created().isEmpty() && units.renamed().isEmpty();
    }

    Map<String, Long> counts() {
        long rejected = errors.stream().map(RowError::row).distinct().count();
        boolean taken = rejected == 0;
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("rows", file.count());
        counts.put(
                "units", taken ? (long) units.created().size() + units.renamed().size() : 0);
        counts.put(
                "people",
                taken ? changes.stream().filter(OfficerChange::changesWords).count() : 0);
        counts.put(
                "assignments",
                taken
                        ? changes.stream()
                                .mapToLong(change -> change.added().size())
                                .sum()
                        : 0);
        counts.put("unchanged", taken ? file.count() - changes.size() : 0);
        counts.put("rejected", rejected);
        return counts;
    }
}
