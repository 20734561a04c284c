package org.liaoyuan.target;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the trail tells of a unit's sheet. */
final class UnitSheetTrail {
    static final String OBJECT = "target-sheet";

    private UnitSheetTrail() {}

    record CellChange(
            String unitCode,
            YearMonth month,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    record Published(int edition, @Nullable String reason, List<CellChange> changes) {}

    static String id(Sheet sheet, TargetDesk.Place place) {
        return place.unit().code() + "/" + sheet.key().period().getYear();
    }

    /** @param sheet as it was before */
    static Published published(
            Sheet sheet, @Nullable String reason, List<UnitFacts.Change> changes, TargetDesk.Place place) {
        return new Published(sheet.edition() + 1, reason, told(changes, place));
    }

    static List<CellChange> told(List<UnitFacts.Change> changes, TargetDesk.Place place) {
        return changes.stream()
                .map(change -> new CellChange(
                        place.tree().unit(change.place().unitId()).code(),
                        change.place().month(),
                        change.before(),
                        change.after()))
                .toList();
    }
}
