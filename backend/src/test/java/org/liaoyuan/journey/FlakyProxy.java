package org.liaoyuan.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A bad line to a server: of every three connections one is cut at once, and one once the server has answered. */
final class FlakyProxy implements AutoCloseable {
    private final ServerSocket door;
    private final int target;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger lost = new AtomicInteger();

    private FlakyProxy(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    static FlakyProxy to(int target) throws IOException {
        FlakyProxy proxy = new FlakyProxy(new ServerSocket(0), target);
        proxy.threads.submit(proxy::serve);
        return proxy;
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many connections came to nothing. */
    int lost() {
        return lost.get();
    }

    private Void serve() throws IOException {
        for (int count = 0; !door.isClosed(); count++) {
            Socket caller = door.accept();
            int kind = count % 3;
            if (kind == 0) {
                lost.incrementAndGet();
                caller.close();
            } else {
                threads.submit(() -> connect(caller, kind == 1));
            }
        }
        return null;
    }

    private Void connect(Socket caller, boolean deaf) throws IOException {
        try (caller;
                Socket server = new Socket("localhost", target)) {
            threads.submit(() -> copy(caller.getInputStream(), server.getOutputStream()));
            if (deaf) {
                server.getInputStream().read();
                lost.incrementAndGet();
            } else {
                copy(server.getInputStream(), caller.getOutputStream());
            }
        }
        return null;
    }

    private static long copy(InputStream from, OutputStream to) throws IOException {
        try {
            return from.transferTo(to);
        } catch (SocketException closed) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
