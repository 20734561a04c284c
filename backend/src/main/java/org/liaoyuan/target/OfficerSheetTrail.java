package org.liaoyuan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the trail tells of a branch's sheet for its officers. */
final class OfficerSheetTrail {
    static final String OBJECT = "officer-target-sheet";

    private OfficerSheetTrail() {}

    record Numbers(BigDecimal floorAmount, BigDecimal stretchAmount, BigDecimal pointsStandard) {
        static @Nullable Numbers of(@Nullable OfficerCell cell) {
            return cell == null ? null : new Numbers(cell.floorAmount(), cell.stretchAmount(), cell.pointsStandard());
        }
    }

    record RowChange(
            @Nullable String staffNo,
            @Nullable Numbers before,
            @Nullable Numbers after) {}

    record Published(int edition, @Nullable String reason, List<RowChange> changes) {}

    static String id(Sheet sheet, TargetDesk.Place place) {
        return place.unit().code() + "/" + sheet.key().period();
    }

    /** @param sheet as it was before */
    static Published published(
            Sheet sheet, @Nullable String reason, List<OfficerFacts.Change> changes, List<OfficerBook.Entry> officers) {
        return new Published(sheet.edition() + 1, reason, told(changes, officers));
    }

    static List<RowChange> told(List<OfficerFacts.Change> changes, List<OfficerBook.Entry> officers) {
        Map<Long, String> staffNos = officers.stream()
                .collect(Collectors.toMap(
                        OfficerBook.Entry::personId, entry -> entry.officer().staffNo()));
        return changes.stream()
                .map(change -> new RowChange(
                        staffNos.get(change.personId()), Numbers.of(change.before()), Numbers.of(change.after())))
                .toList();
    }
}
