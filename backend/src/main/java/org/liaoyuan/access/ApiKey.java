package org.liaoyuan.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key in the clear, which exists in the answer that hands it out and in requests only. The prefix is there to tell keys
 * apart by; 256 random bits follow it.
 */
record ApiKey(String prefix, String text) {
    private static final String MARK = "lyk_";
    private static final String PREFIX_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int PREFIX_LENGTH = 8;
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM = Pattern.compile(MARK + "[a-z2-9]{8}_[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static ApiKey make() {
        StringBuilder prefix = new StringBuilder(MARK);
        RANDOM.ints(PREFIX_LENGTH, 0, PREFIX_LETTERS.length())
                .forEach(letter -> prefix.append(PREFIX_LETTERS.charAt(letter)));
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return new ApiKey(prefix.toString(), prefix + "_" + text);
    }

    /** Whether somebody means it as a key, right or wrong. */
    static boolean isMeant(@Nullable String text) {
        return text != null && text.startsWith(MARK);
    }

    static Optional<ApiKey> of(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new ApiKey(text.substring(0, MARK.length() + PREFIX_LENGTH), text))
                : Optional.empty();
    }

    /** Not the key: what is written down of a record by accident must not open anything. */
    @Override
    public String toString() {
        return prefix + "_***";
    }
}
