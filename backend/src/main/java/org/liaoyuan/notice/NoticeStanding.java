package org.liaoyuan.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What a version is today: AHEAD is published and takes effect later; one that was replaced stays IN_FORCE"
                        + " until the next takes effect")
public enum NoticeStanding {
    DRAFT,
    AHEAD,
    IN_FORCE,
    SUPERSEDED,
    WITHDRAWN
}
