package org.liaoyuan.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;

/** Makes cells of what a branch sent, or says what is wrong with them. */
final class OfficerCellCheck {
    private final Map<String, OfficerBook.Entry> officers;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** @param officers of the branch, by staff number */
    OfficerCellCheck(Map<String, OfficerBook.Entry> officers) {
        this.officers = officers;
    }

    /** @throws org.liaoyuan.platform.problem.ProblemException 400 naming every bad row */
    List<OfficerCell> cells(List<OfficerCellInput> inputs) {
        List<OfficerCell> cells = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            OfficerCellInput input = inputs.get(i);
            OfficerBook.Entry entry = officers.get(input.staffNo());
            if (entry == null) {
                error(i, "staffNo", "not-an-officer-here", input.staffNo());
            } else if (!seen.add(input.staffNo())) {
                error(i, "staffNo", "listed-twice");
            } else {
                check(i, input, entry.tier());
                cells.add(input.cell(entry.personId()));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_INPUT.toException().with(errors);
        }
        return cells;
    }

    private void check(int row, OfficerCellInput input, TierNumbers tier) {
        notBelow(row, "floorAmount", input.floorAmount(), tier.floorAmount());
        notBelow(row, "stretchAmount", input.stretchAmount(), tier.stretchAmount());
        notBelow(row, "pointsStandard", input.pointsStandard(), tier.pointsStandard());
        if (input.stretchAmount().compareTo(input.floorAmount()) < 0) {
            error(row, "stretchAmount", "below-floor", input.floorAmount());
        }
    }

    private void notBelow(int row, String field, BigDecimal wanted, BigDecimal least) {
        if (wanted.compareTo(least) < 0) {
            error(row, field, "below-tier", least);
        }
    }

    private void error(int row, String field, String code, Object... arguments) {
        errors.add(FieldError.pointer("/rows/" + row + "/" + field, code, arguments));
    }
}
