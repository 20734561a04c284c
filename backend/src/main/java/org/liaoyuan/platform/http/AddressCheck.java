package org.liaoyuan.platform.http;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Checks addresses in place of Quarkus, which refuses a malformed one with an empty body before any handler of ours runs,
 * and can be told to leave it only through a system property.
 */
public final class AddressCheck {

    private AddressCheck() {}

    /** To be called before Quarkus starts. */
    public static void takeOver() {
        System.setProperty("vertx.disableURIValidation", "true");
    }

    /** The address with its text in Unicode's normal form C, or null where it cannot be read. */
    static @Nullable String normalise(String uri) {
        // Bytes that a caller did not escape arrive as Latin-1, whatever they were meant to be.
        if (uri.chars().anyMatch(c -> c > '~')) {
            return null;
        }
        try {
            new URI(uri);
        } catch (URISyntaxException malformed) {
            return null;
        }
        return uri.indexOf('%') < 0 ? uri : Addresses.normalise(uri);
    }
}
