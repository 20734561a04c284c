package org.liaoyuan.demo;

import java.net.URI;

/** The server refused something that the demo needs. */
final class DemoRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;

    /** @param type of the problem, as in its document; empty where there is none */
    DemoRefused(String method, URI address, int status, String type, String body) {
        super(method + " " + address.getPath() + " was answered with " + status + ": " + body);
        this.type = type;
    }

    String type() {
        return type;
    }
}
