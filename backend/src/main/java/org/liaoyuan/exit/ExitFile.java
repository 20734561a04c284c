package org.liaoyuan.exit;

import java.util.EnumSet;
import java.util.Set;

/** What a case's file holds. */
record ExitFile(
        int results,
        boolean reminderProven,
        boolean warningProven,
        boolean plan,
        boolean support,
        boolean statedOrLapsed,
        boolean appealedOrLapsed) {

    /** In the order in which they come to be. */
    Set<FileItem> missing() {
        Set<FileItem> missing = EnumSet.noneOf(FileItem.class);
        need(missing, FileItem.RESULTS, results >= ExitState.EXIT_STREAK);
        need(missing, FileItem.REMINDER, reminderProven);
        need(missing, FileItem.WARNING, warningProven);
        need(missing, FileItem.PLAN, plan);
        need(missing, FileItem.SUPPORT, support);
        need(missing, FileItem.STATEMENT, statedOrLapsed);
        need(missing, FileItem.APPEAL, appealedOrLapsed);
        return missing;
    }

    private static void need(Set<FileItem> missing, FileItem item, boolean there) {
        if (!there) {
            missing.add(item);
        }
    }
}
