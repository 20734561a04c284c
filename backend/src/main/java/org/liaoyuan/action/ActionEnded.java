package org.liaoyuan.action;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.messaging.Subject;

/**
 * An action was accepted, or cancelled; told inside the transaction of the change.
 *
 * @param done false when it was cancelled
 * @param source what it arose from
 */
public record ActionEnded(UUID id, boolean done, @Nullable Subject source) {}
