package org.liaoyuan.audit;

import java.util.Arrays;
import java.util.HexFormat;
import org.liaoyuan.platform.problem.FieldError;

/** How long the chain is and how it ends. Noted down outside of the database, it shows a chain that was made anew. */
record ChainHead(long entries, byte[] hash) {
    private static final int BYTES = 32;

    static byte[] beginning() {
        return new byte[BYTES];
    }

    /** One that somebody noted down. */
    static ChainHead noted(long entries, String hash) {
        if (entries < 1) {
            throw FieldError.parameter("entries", "not-positive").toException();
        }
        if (!hash.matches("[0-9a-f]{64}")) {
            throw FieldError.parameter("hash", "format").toException();
        }
        return new ChainHead(entries, HexFormat.of().parseHex(hash));
    }

    boolean is(long position, byte[] end) {
        return entries == position && Arrays.equals(hash, end);
    }

    String hex() {
        return HexFormat.of().formatHex(hash);
    }
}
