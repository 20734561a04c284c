package org.liaoyuan.notice;

/** What was done with a version; what it means today is its {@link NoticeStanding}. */
enum NoticeStatus {
    DRAFT,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN
}
