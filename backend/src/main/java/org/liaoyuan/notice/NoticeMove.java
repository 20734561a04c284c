package org.liaoyuan.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What can be done with a notice besides reading it")
public enum NoticeMove {
    CHANGE,
    PUBLISH,
    REVISE,
    WITHDRAW,
    ADD_NEWCOMERS,
    REMIND,
    CONVEY,
    ACKNOWLEDGE
}
