package org.liaoyuan.notice;

/** How many a notice was addressed to, and how far it has come with them. */
record Reach(long recipients, long delivered, long read, long acknowledged, long conveyed) {
    static final Reach NONE = new Reach(0, 0, 0, 0, 0);

    Reach plus(Reach other) {
        return new Reach(
                recipients + other.recipients,
                delivered + other.delivered,
                read + other.read,
                acknowledged + other.acknowledged,
                conveyed + other.conveyed);
    }
}
