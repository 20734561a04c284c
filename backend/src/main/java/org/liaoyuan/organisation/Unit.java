package org.liaoyuan.organisation;

import org.jspecify.annotations.Nullable;

/** @param parentId null for head office */
public record Unit(
        long id,
        String code,
        String name,
        UnitLevel level,
        @Nullable Long parentId) {}
