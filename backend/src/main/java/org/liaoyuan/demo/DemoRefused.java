package org.liaoyuan.demo;

import java.net.URI;

/** The server refused something that the demo needs. */
final class DemoRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    DemoRefused(String method, URI address, int status, String body) {
        super(method + " " + address.getPath() + " was answered with " + status + ": " + body);
        this.status = status;
    }

    int status() {
        return status;
    }
}
