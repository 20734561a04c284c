package org.liaoyuan.leave;

import java.util.Set;

/** Leaves of these officers changed; told inside the transaction of the change. */
public record LeavesChanged(long revision, Set<Long> personIds) {

    public LeavesChanged {
        personIds = Set.copyOf(personIds);
    }
}
