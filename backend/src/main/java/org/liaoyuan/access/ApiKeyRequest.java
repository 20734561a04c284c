package org.liaoyuan.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A key as it came, where from, and what for. */
class ApiKeyRequest extends BaseAuthenticationRequest {
    private final String key;
    private final String path;
    private final String address;

    ApiKeyRequest(String key, String path, String address) {
        this.key = key;
        this.path = path;
        this.address = address;
    }

    String key() {
        return key;
    }

    String path() {
        return path;
    }

    String address() {
        return address;
    }
}
