package org.liaoyuan.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one answer that holds a key. */
@Schema(name = "MadeApiKey", description = "A new key, shown this once, and the client it belongs to")
record MadeApiKey(
        ApiClientView client,

        @Schema(
                description = "The key: to be kept where the client runs; nobody can read it again",
                examples = "lyk_k7m2q9xw_vXg3lq0N2dWm5hJtYbC8sPzR1aEfUoKiG4nQxLwT7Hc")
        String key) {

    @Override
    public String toString() {
        return "MadeApiKey[" + client.name() + "]";
    }
}
