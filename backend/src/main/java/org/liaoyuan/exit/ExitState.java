package org.liaoyuan.exit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;

/**
 * Where a case stands, and every way in which it goes on. No clock, no database: what it needs to know is told.
 *
 * @param proposedBy who made the proposal that stands; null while there is none
 * @param appeal against that proposal
 * @param decidedBy who decided; null before, and for a case that was withdrawn
 */
record ExitState(
        long officerId,
        ExitStatus status,
        @Nullable Long proposedBy,
        @Nullable ExitOutcome proposal,
        Appeal appeal,
        @Nullable Long decidedBy) {

    /** From this streak on there is a case, and below it there is none. */
    static final int EXIT_STREAK = 3;

    enum Appeal {
        NONE,
        OPEN,
        REJECTED
    }

    static ExitState opened(long officerId) {
        return new ExitState(officerId, ExitStatus.OPEN, null, null, Appeal.NONE, null);
    }

    /** Whether the move leads on from here, whoever makes it. */
    boolean allows(ExitMove move) {
        return switch (move) {
            case STATE -> !status.ended();
            case PROPOSE -> status == ExitStatus.OPEN;
            case APPEAL -> status == ExitStatus.PROPOSED && appeal == Appeal.NONE;
            case ANSWER -> status == ExitStatus.PROPOSED && appeal == Appeal.OPEN;
            case RETURN, DECIDE -> status == ExitStatus.PROPOSED && appeal != Appeal.OPEN;
        };
    }

    /** The officer's own view is wanted to the end; it moves nothing. */
    ExitState stated(long by) {
        return checked(ExitMove.STATE, by);
    }

    ExitState proposed(long by, ExitOutcome outcome) {
        checked(ExitMove.PROPOSE, by);
        return new ExitState(officerId, ExitStatus.PROPOSED, by, outcome, Appeal.NONE, null);
    }

    ExitState appealed(long by) {
        checked(ExitMove.APPEAL, by);
        return with(Appeal.OPEN);
    }

    /** An appeal that is upheld takes the proposal back. */
    ExitState answered(long by, boolean upheld) {
        checked(ExitMove.ANSWER, by);
        return upheld ? opened(officerId) : with(Appeal.REJECTED);
    }

    ExitState returned(long by) {
        checked(ExitMove.RETURN, by);
        return opened(officerId);
    }

    /** @param missing from the file; whoever decides confirms the proposal, or returns it */
    ExitState decided(long by, Set<FileItem> missing) {
        checked(ExitMove.DECIDE, by);
        if (!missing.isEmpty() || proposal == null) {
            throw ProblemType.EXIT_FILE_INCOMPLETE.toException();
        }
        return new ExitState(officerId, proposal.status(), proposedBy, proposal, appeal, by);
    }

    /** Facts that became known later end a case; they never open one, nor change how one was decided. */
    ExitState recounted(int effectiveStreak) {
        return status.ended() || effectiveStreak >= EXIT_STREAK
                ? this
                : new ExitState(officerId, ExitStatus.WITHDRAWN, proposedBy, proposal, appeal, null);
    }

    private ExitState with(Appeal next) {
        return new ExitState(officerId, status, proposedBy, proposal, next, null);
    }

    private ExitState checked(ExitMove move, long by) {
        refusal(move, by);
        if (!allows(move)) {
            throw ProblemType.EXIT_STATE.toException();
        }
        return this;
    }

    /** Nobody acts on their own case but by stating and appealing, and four eyes decide. */
    private void refusal(ExitMove move, long by) throws ProblemException {
        boolean officers = move == ExitMove.STATE || move == ExitMove.APPEAL;
        if (officers != (by == officerId)) {
            throw (officers ? ProblemType.FORBIDDEN : ProblemType.SELF_DECISION).toException();
        }
        boolean second = move == ExitMove.ANSWER || move == ExitMove.RETURN || move == ExitMove.DECIDE;
        if (second && proposedBy != null && proposedBy == by) {
            throw ProblemType.FOUR_EYES.toException();
        }
    }

    /** Whether this person may make the move from here, as far as the case alone tells. */
    boolean isFor(ExitMove move, long by) {
        try {
            checked(move, by);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }
}
