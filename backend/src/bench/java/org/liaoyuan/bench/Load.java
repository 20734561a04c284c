package org.liaoyuan.bench;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** So many connections, each sending its next request when the answer to the one before has come. */
final class Load implements AutoCloseable {
    static final int CONNECTIONS = 32;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(new HttpClientOptions()
            .setMaxPoolSize(CONNECTIONS)
            .setKeepAlive(true)
            .setPipelining(false));

    /** A request; no token for an endpoint that asks for none. */
    record Call(String path, @Nullable String token) {}

    Latencies run(int port, List<Call> calls, int seconds) throws InterruptedException {
        Run run = new Run(port, calls, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
        vertx.runOnContext(start -> {
            for (int i = 0; i < CONNECTIONS; i++) {
                run.next();
            }
        });
        run.ended.await();
        Throwable failure = run.failure.get();
        if (failure != null) {
            throw new IllegalStateException("A request under load failed", failure);
        }
        return run.latencies;
    }

    /** Touched by one event loop alone. */
    private final class Run {
        private final int port;
        private final List<Call> calls;
        private final long end;
        private final AtomicInteger sent = new AtomicInteger();
        private final Latencies latencies = new Latencies();
        private final CountDownLatch ended = new CountDownLatch(CONNECTIONS);
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Run(int port, List<Call> calls, long end) {
            this.port = port;
            this.calls = calls;
            this.end = end;
        }

        void next() {
            if (System.nanoTime() > end || failure.get() != null) {
                ended.countDown();
                return;
            }
            Call call = calls.get(sent.getAndIncrement() % calls.size());
            RequestOptions options = new RequestOptions()
                    .setHost("127.0.0.1")
                    .setPort(port)
                    .setURI(call.path())
                    .setMethod(HttpMethod.GET);
            if (call.token() != null) {
                options.putHeader("Authorization", "Bearer " + call.token());
            }
            long start = System.nanoTime();
            client.request(options)
                    .compose(request -> request.send())
                    .compose(answer -> answer.body().map(body -> answer.statusCode()))
                    .onComplete(done -> {
                        if (done.failed() || done.result() != 200) {
                            failure.set(
                                    done.failed()
                                            ? done.cause()
                                            : new IllegalStateException("status " + done.result()));
                        } else {
                            latencies.addMicros((System.nanoTime() - start) / 1_000);
                        }
                        next();
                    });
        }
    }

    @Override
    public void close() {
        vertx.close();
    }
}
