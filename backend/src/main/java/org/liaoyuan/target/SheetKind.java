package org.liaoyuan.target;

/** Whom a sheet is for: the units directly below, for a year; or a branch's officers, for a month. */
enum SheetKind {
    UNITS,
    OFFICERS
}
