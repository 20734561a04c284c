package org.liaoyuan.messaging;

import org.jspecify.annotations.Nullable;

/** A message did not get out; the reason is kept and shown to operators, so it holds neither secret nor address. */
final class DeliveryFault extends Exception {
    private static final long serialVersionUID = 1L;

    DeliveryFault(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
