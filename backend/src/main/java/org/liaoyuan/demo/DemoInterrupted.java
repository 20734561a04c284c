package org.liaoyuan.demo;

/** The server stops while the demo bank is being filled; the next start goes on. */
final class DemoInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoInterrupted(InterruptedException cause) {
        super(cause);
        Thread.currentThread().interrupt();
    }
}
