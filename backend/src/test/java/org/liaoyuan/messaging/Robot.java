package org.liaoyuan.messaging;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** What stands where a group chat's robot would, and keeps what it was sent. */
final class Robot implements AutoCloseable {
    private static final Answer TAKEN = new Answer(200, "{\"errcode\":0,\"errmsg\":\"ok\"}", "");

    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final HttpServer server;

    private record Answer(int status, String body, String location) {}

    Robot(URI address) throws IOException {
        server = HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The next one is answered so; those after it are taken. */
    void answerNext(int status, String body, String location) {
        answers.add(new Answer(status, body, location));
    }

    List<String> taken() {
        return List.copyOf(taken);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String what = exchange.getRequestURI() + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Answer answer = answers.isEmpty() ? TAKEN : answers.remove();
        if (answer == TAKEN) {
            taken.add(what);
        }
        exchange.getResponseHeaders().add("Location", answer.location());
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
