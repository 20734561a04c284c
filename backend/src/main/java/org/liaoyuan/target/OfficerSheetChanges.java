package org.liaoyuan.target;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a sheet's rows. */
final class OfficerSheetChanges {
    private OfficerSheetChanges() {}

    /** In the order of the officers; those who are none any more are left alone. */
    static List<OfficerFacts.Change> between(
            Map<Long, OfficerCell> before, Map<Long, OfficerCell> after, List<OfficerBook.Entry> officers) {
        return officers.stream()
                .map(entry -> new OfficerFacts.Change(
                        entry.personId(),
                        entry.officer().subBranchId(),
                        entry.tier().tier(),
                        before.get(entry.personId()),
                        after.get(entry.personId())))
                .filter(change -> differs(change.before(), change.after()))
                .toList();
    }

    private static boolean differs(@Nullable OfficerCell before, @Nullable OfficerCell after) {
        return before == null || after == null ? before != after : !before.asksTheSameAs(after);
    }
}
