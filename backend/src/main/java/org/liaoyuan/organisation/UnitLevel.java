package org.liaoyuan.organisation;

/** 总行, 分行, 支行. */
public enum UnitLevel {
    HEAD_OFFICE,
    BRANCH,
    SUB_BRANCH
}
