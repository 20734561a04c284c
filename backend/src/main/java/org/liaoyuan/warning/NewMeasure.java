package org.liaoyuan.warning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param actionId null where nobody leads the officer */
record NewMeasure(
        IssuedWarning warning,
        MeasureKind kind,
        LocalDate dueOn,
        @Nullable UUID actionId) {}
