package org.liaoyuan.ledger;

import org.jspecify.annotations.Nullable;

/** What everybody may see of a customer. */
final class CustomerMask {
    private static final int PHONE_BEGIN = 3;
    private static final int PHONE_END = 4;

    private CustomerMask() {}

    /** 张*: how long the name is stays hidden too. */
    static @Nullable String name(@Nullable String name) {
        return name == null || name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    /** 138****1234; of a number too short to hide enough of it, nothing. */
    static @Nullable String phone(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        return phone.length() < PHONE_BEGIN + 2 * PHONE_END
                ? "****"
                : phone.substring(0, PHONE_BEGIN) + "****" + phone.substring(phone.length() - PHONE_END);
    }
}
