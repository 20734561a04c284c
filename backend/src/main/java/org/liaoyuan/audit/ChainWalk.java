package org.liaoyuan.audit;

import org.jspecify.annotations.Nullable;
import org.liaoyuan.audit.ChainFault.Kind;

/** Follows the chain link by link, as far as it holds. */
final class ChainWalk {
    private final @Nullable ChainHead head;
    private final @Nullable ChainHead noted;
    private long position;
    private byte[] end = ChainHead.beginning();
    private @Nullable ChainFault fault;

    /** @param head the note of the end that the database keeps; null when somebody took it away */
    ChainWalk(@Nullable ChainHead head, @Nullable ChainHead noted) {
        this.head = head;
        this.noted = noted;
    }

    /** False when there is no need to go on. */
    boolean step(ChainedEntry entry) {
        fault = faultOf(entry);
        if (fault == null) {
            position = entry.position();
            end = entry.hash();
        }
        return fault == null;
    }

    private @Nullable ChainFault faultOf(ChainedEntry entry) {
        if (entry.position() != position + 1) {
            return ChainFault.at(Kind.LINK_MISSING, position + 1);
        }
        if (entry.isGone()) {
            return entry.fault(Kind.ENTRY_MISSING);
        }
        if (!entry.follows(end)) {
            return entry.fault(Kind.ENTRY_CHANGED);
        }
        boolean unlikeNote =
                noted != null && noted.entries() == entry.position() && !noted.is(position + 1, entry.hash());
        return unlikeNote ? entry.fault(Kind.NOT_AS_NOTED) : null;
    }

    /** Links that hold, one after the other from the first. */
    long position() {
        return position;
    }

    /** After the last link. */
    @Nullable
    ChainFault fault() {
        if (fault != null) {
            return fault;
        }
        if (head != null && position < head.entries()) {
            return ChainFault.at(Kind.END_MISSING, position + 1);
        }
        if (head == null || !head.is(position, end)) {
            return ChainFault.at(Kind.HEAD_CHANGED, position);
        }
        return noted != null && noted.entries() > position ? ChainFault.at(Kind.NOT_AS_NOTED, position + 1) : null;
    }
}
