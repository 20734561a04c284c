package org.liaoyuan.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "总行, 分行, 支行")
public enum UnitLevel {
    HEAD_OFFICE,
    BRANCH,
    SUB_BRANCH
}
