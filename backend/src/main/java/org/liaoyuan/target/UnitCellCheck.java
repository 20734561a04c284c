package org.liaoyuan.target;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.target.UnitCell.Place;

/** Makes cells of what a giver sent, or says what is wrong with them. */
final class UnitCellCheck {
    private static final int CENTS = 2;

    private final int year;
    private final Map<String, Unit> units;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<Place> seen = new HashSet<>();

    /** @param units that the sheet has cells for, by code */
    UnitCellCheck(int year, Map<String, Unit> units) {
        this.year = year;
        this.units = units;
    }

    /** @throws org.liaoyuan.platform.problem.ProblemException 400 naming every bad cell */
    List<UnitCell> cells(List<UnitCellInput> inputs) {
        List<UnitCell> cells = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            UnitCellInput input = inputs.get(i);
            Unit unit = units.get(input.unitCode());
            if (unit == null) {
                error(i, "unitCode", "not-of-this-sheet");
            } else if (input.month().getYear() != year) {
                error(i, "month", "not-of-this-sheet");
            } else if (!seen.add(new Place(unit.id(), input.month()))) {
                error(i, "month", "listed-twice");
            } else {
                cells.add(new UnitCell(
                        unit.id(),
                        input.month(),
                        input.amount().setScale(CENTS, RoundingMode.UNNECESSARY),
                        input.fixed()));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_INPUT.toException().with(errors);
        }
        return cells;
    }

    private void error(int cell, String field, String code) {
        errors.add(FieldError.pointer("/cells/" + cell + "/" + field, code));
    }
}
