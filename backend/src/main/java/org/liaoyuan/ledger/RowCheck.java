package org.liaoyuan.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.AssignmentBook;

/** Holds well-formed rows against the organisation and the schemes, as they are while an import has the lock. */
final class RowCheck {
    private final AssignmentBook assignments;
    private final NavigableMap<YearMonth, Set<String>> products;

    RowCheck(AssignmentBook assignments, MonthBook months) {
        this.assignments = assignments;
        this.products = months.products();
    }

    /** Where the loan belongs; null when something is wrong, which is then added to the errors. */
    @Nullable
    Placement place(LedgerRow row, List<RowError> errors) {
        Placement placement = officer(row, errors);
        checkProduct(row, errors);
        checkSecondOfficer(row, errors);
        return errors.isEmpty() ? placement : null;
    }

    private @Nullable Placement officer(LedgerRow row, List<RowError> errors) {
        AssignmentBook.Officer officer = assignments.officer(row.officerNo()).orElse(null);
        if (officer == null) {
            errors.add(RowError.of(LedgerColumns.OFFICER_NO, RowFault.UNKNOWN_OFFICER, row.officerNo()));
            return null;
        }
        AssignmentBook.Span span = officer.at(row.disbursedOn());
        if (span == null) {
            errors.add(RowError.of(
                    LedgerColumns.OFFICER_NO, RowFault.OFFICER_NOT_ASSIGNED, row.officerNo(), row.disbursedOn()));
            return null;
        }
        checkUnit(LedgerColumns.BRANCH_CODE, row.branchCode(), span.branchCode(), errors);
        checkUnit(LedgerColumns.SUB_BRANCH_CODE, row.subBranchCode(), span.subBranchCode(), errors);
        return new Placement(officer.personId(), span.subBranchId());
    }

    private static void checkUnit(String column, @Nullable String said, String known, List<RowError> errors) {
        if (said != null && !said.equals(known)) {
            errors.add(RowError.of(column, RowFault.OTHER_UNIT, said, known));
        }
    }

    private void checkProduct(LedgerRow row, List<RowError> errors) {
        YearMonth month = YearMonth.from(row.disbursedOn());
        Map.Entry<YearMonth, Set<String>> inForce = products.floorEntry(month);
        if (inForce == null) {
            errors.add(RowError.of(
                    LedgerColumns.DISBURSED_ON,
                    RowFault.NO_SCHEME,
                    row.disbursedOn().toString(),
                    month));
        } else if (!inForce.getValue().contains(row.product())) {
            errors.add(RowError.of(LedgerColumns.PRODUCT, RowFault.PRODUCT_NOT_IN_SCHEME, row.product(), month));
        }
    }

    private void checkSecondOfficer(LedgerRow row, List<RowError> errors) {
        String second = row.secondOfficerNo();
        if (second != null && assignments.officer(second).isEmpty()) {
            errors.add(RowError.of(LedgerColumns.SECOND_OFFICER_NO, RowFault.UNKNOWN_OFFICER, second));
        }
    }
}
