package org.liaoyuan.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that notes who asked for what, and answers as it was told. */
final class ListeningServer implements AutoCloseable {
    final List<String> heard = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final HttpServer server;

    private record Answer(int status, String body) {}

    ListeningServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** @param call method and path, without the base path and the query */
    ListeningServer on(String call, int status, String body) {
        answers.put(call, new Answer(status, body));
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath().replace("/api/v1", "");
        String call = exchange.getRequestMethod() + " " + path;
        Answer answer =
                call.equals("POST /auth/login") ? token(sent) : answers.getOrDefault(call, new Answer(404, "{}"));
        if (!path.startsWith("/jobs/") && !path.equals("/auth/login")) {
            heard.add(exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "") + ": " + call);
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        String type = answer.status() < 400 ? "application/json" : "application/problem+json";
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The token is the staff number. */
    private static Answer token(String sent) {
        String staffNo = sent.replaceAll(".*\"staffNo\":\"([^\"]+)\".*", "$1");
        return new Answer(200, "{\"accessToken\":\"" + staffNo + "\"}");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
