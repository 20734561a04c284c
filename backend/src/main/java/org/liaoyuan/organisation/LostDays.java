package org.liaoyuan.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which days a change of assignments takes from their sub-branch. */
final class LostDays {

    private LostDays() {}

    /** The parts of the first assignments whose days are at another sub-branch, or at none, in the second ones. */
    static List<Assignment> between(List<Assignment> before, List<Assignment> after) {
        List<Assignment> lost = new ArrayList<>();
        for (Assignment assignment : before) {
            add(assignment, after, lost);
        }
        return lost;
    }

    /** @param after in the order of their days */
    private static void add(Assignment whole, List<Assignment> after, List<Assignment> lost) {
        LocalDate start = whole.from();
        for (Assignment kept : after) {
            boolean meets = kept.isAt(whole.subBranchCode())
                    && !kept.until().isBefore(start)
                    && !kept.from().isAfter(whole.until());
            if (meets) {
                if (kept.from().isAfter(start)) {
                    lost.add(whole.beginning(start).ending(kept.from().minusDays(1), null));
                }
                if (!kept.until().isBefore(whole.until())) {
                    return;
                }
                start = kept.until().plusDays(1);
            }
        }
        lost.add(whole.beginning(start));
    }
}
