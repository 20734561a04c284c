package org.liaoyuan.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.messaging.Subject;

/**
 * What somebody is to do.
 *
 * @param title in one line; it goes out in messages, so nothing about customers
 * @param evidenceRequired whether it can be submitted only with a file
 * @param source what it arose from, such as a checklist's item; null for none
 */
public record NewAction(
        String title,
        @Nullable String detail,
        LocalDate dueOn,
        boolean evidenceRequired,
        @Nullable Subject source) {}
