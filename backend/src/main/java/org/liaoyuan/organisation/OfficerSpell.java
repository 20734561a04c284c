package org.liaoyuan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of an officer at one sub-branch, both ends included; null is open-ended. */
public record OfficerSpell(
        long personId,
        String staffNo,
        long unitId,
        long branchId,
        LocalDate from,
        @Nullable LocalDate until) {}
