package org.liaoyuan.demo.bank;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.demo.bank.Officer.Leaving;
import org.liaoyuan.demo.bank.Officer.Post;

/** The organisation as it becomes known: all who are there at first, then each month's news. */
final class OrganisationFiles {
    private static final List<String> COLUMNS = List.of(
            "branch_code",
            "branch_name",
            "sub_branch_code",
            "sub_branch_name",
            "officer_no",
            "officer_name",
            "hired_on",
            "moved_on",
            "left_on",
            "left_reason");

    private final List<Officer> officers;

    OrganisationFiles(List<Officer> officers) {
        this.officers = officers;
    }

    /** Everybody hired before the month, where they were then. */
    Csv before(YearMonth month) {
        Csv file = Csv.of(COLUMNS);
        officers.stream()
                .filter(officer -> YearMonth.from(officer.hiredOn()).isBefore(month))
                .forEach(officer -> row(file, officer, officer.posts().get(0), null));
        return file;
    }

    /** Who comes, moves or leaves in the month. */
    Csv newsOf(YearMonth month) {
        Csv file = Csv.of(COLUMNS);
        for (Officer officer : officers) {
            for (Post post : officer.posts()) {
                if (YearMonth.from(post.from()).equals(month)) {
                    row(file, officer, post, null);
                }
            }
            if (officer.leavesIn(month)) {
                row(file, officer, officer.lastPost(), officer.leaving());
            }
        }
        return file;
    }

    private static void row(Csv file, Officer officer, Post post, @Nullable Leaving leaving) {
        SubBranch at = post.subBranch();
        boolean moved = !post.from().equals(officer.hiredOn());
        file.row(Arrays.asList(
                at.branch().code(),
                at.branch().name(),
                at.code(),
                at.name(),
                officer.staffNo(),
                officer.name(),
                officer.hiredOn(),
                moved ? post.from() : null,
                leaving == null ? null : leaving.on(),
                leaving == null ? null : leaving.reason()));
    }
}
