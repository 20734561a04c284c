package org.liaoyuan.access;

/** What became of a refresh token that was shown. */
sealed interface Renewal {
    record Continued(Session session) implements Renewal {}

    /** Unknown, lapsed or revoked, or its person may not sign in any more. */
    record Ended() implements Renewal {}

    /** Used before, too long ago for a second tab or a lost answer: somebody else has it. */
    record Reused() implements Renewal {}
}
