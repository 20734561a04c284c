package org.liaoyuan.demo.bank;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An officer with the posts held, in order; the first begins with the hiring. */
record Officer(
        String staffNo,
        String name,
        List<Post> posts,
        @Nullable Leaving leaving,
        Talent talent) {

    Officer {
        posts = List.copyOf(posts);
    }

    record Post(SubBranch subBranch, LocalDate from) {}

    /** @param on the last day, inclusive */
    record Leaving(LocalDate on, String reason) {}

    LocalDate hiredOn() {
        return posts.get(0).from();
    }

    Post lastPost() {
        return posts.get(posts.size() - 1);
    }

    /** Where the officer works on that day; null where nowhere. */
    @Nullable
    SubBranch at(LocalDate day) {
        if (leaving != null && day.isAfter(leaving.on())) {
            return null;
        }
        SubBranch at = null;
        for (Post post : posts) {
            if (!post.from().isAfter(day)) {
                at = post.subBranch();
            }
        }
        return at;
    }

    boolean leavesIn(YearMonth month) {
        return leaving != null && YearMonth.from(leaving.on()).equals(month);
    }
}
