package org.liaoyuan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person of the bank, officer or not.
 *
 * @param unitId of an officer: the sub-branch of the latest assignment; of others: the home unit
 * @param hiredOn first day of the first officer assignment; null for a person who never was an officer
 */
public record Person(
        long id,
        String staffNo,
        String name,
        long unitId,
        @Nullable LocalDate hiredOn) {}
